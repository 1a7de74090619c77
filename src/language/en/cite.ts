import { grouped } from './tables.ts'

/** Words of the forms of a citation, fetched when a reader asks for them. */
export const words = {
  form: 'Form',
  copy: 'Copy',
  save: (ending: string) => `Save .${ending}`,
  withSources: (count: number) => (count === 1 ? 'with its source' : `with its ${grouped(count)} sources`),
  pinned: (release: string) => `The link holds what you chose and data release ${release}.`,
}
export type CiteWords = typeof words
