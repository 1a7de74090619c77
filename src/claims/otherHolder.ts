import type { Claim } from '#domain/claim.ts'
import type { HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { lastDayOf } from '#domain/dates.ts'
import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { postName, stemOf } from './postName.ts'
import { isSamePost } from './samePost.ts'

/** Offices that one person holds at a time. */
const SINGLE = ['president', 'premier', 'minister', 'ambassador'] as const

interface Holding {
  readonly person: HeldPerson
  readonly post: HeldPost
}

/** Those who are known in such an office, by its rank. */
function holdings(people: readonly HeldPerson[]): ReadonlyMap<string, readonly Holding[]> {
  const known = kept.get(people) ?? new Map(SINGLE.map(rank => [rank as string, people.flatMap(person => person.posts.flatMap(post => (isOf(post.titles[0] ?? '', rank) ? [{ person, post }] : [])))]))
  kept.set(people, known)
  return known
}
const kept = new WeakMap<readonly HeldPerson[], ReadonlyMap<string, readonly Holding[]>>()

const isOf = (title: string, rank: string): boolean => {
  const { ranks } = postName(title)
  return ranks.size === 1 && ranks.has(rank)
}

/** Who surely held on all of some days the one office that a text gives to somebody else: of his country, or of the one that the text names. */
export function otherHolder({ people: [id], words }: Pick<Claim, 'people' | 'words'>, office: string, times: readonly string[], { people, countryOf, sideOf, posts, updated, independent }: Evidence): string | null {
  const [rank, ...others] = postName(office).ranks
  // The head of a ministry is its minister; of days behind the records another may be in office.
  if (rank === undefined || others.length > 0 || times.some(time => lastDayOf(time) > lastDayOf(updated))) return null
  const isNamed = fold(office).split(/[^a-z0-9]+/).some(word => sideOf(stemOf(word)) !== undefined)
  const held = holdings(people).get(rank === 'head' ? 'minister' : rank)?.find(({ person, post }) => person.id !== id && (isNamed || (id !== undefined && countryOf[person.id] === countryOf[id])) && (id !== undefined || !isAlike(words, person)) && isSamePost(office, post, { country: countryOf[person.id], sideOf }) && times.every(time => posts.isSurely(person, post, time)) && independent(person.sources))
  return held?.person.id ?? null
}

/** Whether an unknown name, at the end of some words, may be somebody's in another spelling. */
function isAlike(words: string, { names }: HeldPerson): boolean {
  const starts = fold(words).split(' ').slice(-NAME).map(word => word.slice(0, SURE))
  return names.some(name => fold(name).split(' ').some(part => starts.includes(part.slice(0, SURE))))
}
/** A given name and a surname, and how much of either stands in any spelling. */
const NAME = 2
const SURE = 2
