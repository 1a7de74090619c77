import { grouped } from './tables.ts'

/** Words of pages that show an earlier day. */
export const words = {
  asItStood: (date: string) => `The atlas as it stood on ${date}.`,
  meaning: 'It shows what had happened, was signed and was published by then.',
  toToday: 'Back to today',
  undated: (list: string) => `Left out because no source gives them a date: ${list}.`,
  later: (list: string) => `Left out because they came later: ${list}.`,
  left: {
    posts: (count: number) => (count === 1 ? '1 post' : `${grouped(count)} posts`),
    laterSources: (count: number) => (count === 1 ? '1 source that tells of this' : `${grouped(count)} sources that tell of this`),
    laterTexts: (count: number) => (count === 1 ? '1 text that names later days' : `${grouped(count)} texts that name later days`),
  },
  laterText: 'The description names later days and is not shown here.',
  unknownYet: (date: string) => `Not known on ${date}`,
  unknownText: 'This record is of a later day, or no source gives it a date.',
  seeToday: 'See what is known of it today',
}
export type AsOfWords = typeof words
