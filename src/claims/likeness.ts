import type { Claim } from '#domain/claim.ts'

/** How far two sets of telling words are the same: of the title's words those that the sentence has, and how many. */
export interface Likeness {
  readonly share: number
  readonly words: number
}

/** The title that a text is most like. */
export function likeness(text: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): Likeness {
  let best = { share: 0, words: 0 }
  for (const title of titles) {
    const words = wordsMet(title, text)
    const share = title.size === 0 ? 0 : words / title.size
    if (share > best.share || (share === best.share && words > best.words)) best = { share, words }
  }
  return best
}

/** Of a document's own words in a text, how many stand in the best of its titles: "a bridge over the Samur" in a longer official name. */
export function coverage(subject: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): number {
  return subject.size === 0 ? 0 : Math.max(0, ...titles.map(title => wordsMet(subject, title) / subject.size))
}

const wordsMet = (words: ReadonlySet<string>, among: ReadonlySet<string>): number => [...words].filter(word => among.has(word)).length

/** Whether a record can be of the firm, region or third country that a claim says one of the two did it with: it is of more than the two, or the body's own words, by which ids are made, stand in a title. */
export function isWithNamed({ doubts, organisations }: Pick<Claim, 'doubts' | 'organisations'>, { ofMany, titles }: { readonly ofMany: boolean; readonly titles: readonly ReadonlySet<string>[] }, tellingWords: (text: string) => ReadonlySet<string>): boolean {
  return !doubts.includes('parties') || ofMany || organisations.some(id => [...tellingWords(id.replaceAll('-', ' '))].some(word => titles.some(title => title.has(word))))
}
