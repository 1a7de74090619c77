import type { Claim } from '#domain/claim.ts'
import type { HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { lastDayOf } from '#domain/dates.ts'
import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { postName, stemOf } from './postName.ts'
import { isSamePost, namesOf } from './samePost.ts'

/** Offices that one person holds at a time: of a state, and of a body that is named in full. */
const OF_STATE = ['president', 'premier', 'minister', 'ambassador'] as const
const OF_BODY = ['chair', 'rector', 'director'] as const
const SINGLE = [...OF_STATE, ...OF_BODY] as const

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

/** The head of a ministry is its minister, that of another body whoever is highest there; an envoy of one country to the other is its ambassador. */
const HELD_AS: Readonly<Record<string, readonly string[]>> = { head: ['minister', ...OF_BODY], envoy: ['ambassador'] }

/** Who surely held on all of some days the one office that a text gives to somebody else: of his country, or of the one that the text names. */
export function otherHolder({ people: [id], words }: Pick<Claim, 'people' | 'words'>, office: string, times: readonly string[], { people, countryOf, sideOf, seatOf, posts, updated, independent }: Evidence): string | null {
  const [rank, ...others] = postName(office).ranks
  // Of days behind the records another may be in office.
  if (rank === undefined || others.length > 0 || times.some(time => lastDayOf(time) > lastDayOf(updated))) return null
  const isNamed = fold(office).split(/[^a-z0-9]+/).some(word => sideOf(stemOf(word)) !== undefined || ((rank === 'ambassador' || rank === 'envoy') && seatOf(word) !== undefined))
  const held = (HELD_AS[rank] ?? [rank]).flatMap(one => holdings(people).get(one) ?? []).find(({ person, post }) => person.id !== id && (isNamed || OF_BODY.some(one => isOf(post.titles[0] ?? '', one)) || (id !== undefined && countryOf[person.id] === countryOf[id])) && (id !== undefined || !isAlike(words, person)) && isSamePost(office, post, { country: countryOf[person.id], sideOf, seatOf }) && isWhole(office, post, sideOf) && times.every(time => posts.isSurely(person, post, time)) && independent(person.sources))
  return held?.person.id ?? null
}

/** Whether an office of a body says of which: there are several of each kind. */
function isWhole(office: string, post: HeldPost, sideOf: Evidence['sideOf']): boolean {
  const { words } = postName(office)
  return !OF_BODY.some(rank => isOf(post.titles[0] ?? '', rank)) || namesOf(post).some(name => {
    const telling = name.words.filter(word => sideOf(word) === undefined)
    return telling.length > 0 && telling.every(word => words.includes(word))
  })
}

/** Whether an unknown name, at the end of some words, may be somebody's in another spelling. */
function isAlike(words: string, { names }: HeldPerson): boolean {
  const starts = fold(words).split(' ').slice(-NAME).map(word => word.slice(0, SURE))
  return names.some(name => fold(name).split(' ').some(part => starts.includes(part.slice(0, SURE))))
}
/** A given name and a surname, and how much of either stands in any spelling. */
const NAME = 2
const SURE = 2
