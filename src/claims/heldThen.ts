import type { ClaimFile, HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { attestedPosts } from './attestedPosts.ts'
import { mayBeSame } from './heldDates.ts'
import { postName, type PostName } from './postName.ts'
import { isFormer, type Holder } from './samePost.ts'

/** Years within which a record still says who holds a post that nobody dates. */
const NEAR = 3

/** A part of a year within which somebody who is known in a post hardly came into it or left it. */
const MONTHS = 0.25

/** Posts that several hold at a time. */
const SHARED = ['deputy', 'aide', 'member', 'founder', 'representative'] as const

export interface PostsThen {
  /** Goes through all records, as the first question would. */
  readonly prepare: () => void
  /** Whether somebody held a post on a day, as far as records tell: by its dates, or known in it near that day and nobody else, and he in no other, nearer. */
  readonly isHeld: (person: HeldPerson, post: HeldPost, date: string) => boolean
  /** Whether it is known beyond doubt: by dates that span the day, or by records of him in it around the day, or not long before it, and of nobody else between or since. */
  readonly isSurely: (person: HeldPerson, post: HeldPost, date: string) => boolean
  /** Whether it is so known at some time of a day, a month or a year. */
  readonly isKnown: (person: HeldPerson, post: HeldPost, date: string) => boolean
  /** Whether somebody had a post before a day and has it no longer: by its dates, by a successor, or long after he was last known in it. */
  readonly isOver: (person: HeldPerson, post: HeldPost, date: string) => boolean
}

interface Known {
  readonly person: string
  readonly post: HeldPost
  readonly days: readonly string[]
}

/** Who held which post when. */
export function postsThen(file: Pick<ClaimFile, 'people' | 'events' | 'agreements' | 'countryOf'>, sideOf: Holder['sideOf']): PostsThen {
  const { people, countryOf } = file
  const read = (): readonly Known[] => {
    const attested = attestedPosts(file, sideOf)
    return people.flatMap(({ id, posts }) => posts.map((post, place) => ({ person: id, post, days: attested.get(id)?.[place] ?? [] })))
  }
  let known: readonly Known[] | null = null
  const isHeldThen = (person: HeldPerson, post: HeldPost, date: string): boolean => {
    if (isOutside(post, date) || isFormer(post)) return false
    if (post.from !== undefined && post.to !== undefined) return true
    // All records are gone through: only once somebody's post is asked for.
    const all = known ??= read()
    const own = all.filter(one => one.person === person.id)
    const { days } = own.find(one => one.post === post)!
    // Held since a day that is known: until somebody else is.
    const since = post.from !== undefined && yearsFrom(post.from, date) >= 0
    const seen = [...days, ...(post.from ? [post.from] : []), ...(post.to ? [post.to] : [])]
    const near = since ? 0 : nearest(seen, date)
    const rivals = rivalsOf(person, post, all)
    if (near > NEAR) return isBetween(seen, date, [...rivals, ...own.filter(other => other.post !== post && !isBeside(other.post))].flatMap(one => one.days))
    if (rivals.some(rival => isAfter(rival, post, date) || farOf(rival, date) < near)) return false
    return own.every(other => other.post === post || isBeside(other.post) || isBeside(post) || farOf(other, date) >= near)
  }
  const rivalsOf = (person: HeldPerson, post: HeldPost, all: readonly Known[]): readonly Known[] => (SHARED.some(rank => nameOf(post).ranks.has(rank)) ? [] : all.filter(one => one.person !== person.id && countryOf[one.person] === countryOf[person.id] && isSameOffice(nameOf(post), nameOf(one.post), sideOf)))
  const isOver = (person: HeldPerson, post: HeldPost, date: string): boolean => {
    if (post.to !== undefined) return lastDayOf(post.to) < date
    const all = known ??= read()
    const last = all.find(one => one.post === post)!.days.filter(day => yearsFrom(day, date) >= 0).sort().at(-1)
    if (isFormer(post)) return true
    if (last === undefined) return false
    // Held since a day that is known: until somebody else is.
    return (post.from === undefined && yearsFrom(last, date) > NEAR) || rivalsOf(person, post, all).some(rival => rival.days.some(day => yearsFrom(last, day) > 0 && yearsFrom(day, date) >= 0))
  }
  const isSurely = (person: HeldPerson, post: HeldPost, date: string): boolean => {
    if (!isHeld(person, post, date)) return false
    const all = known ??= read()
    const { days } = all.find(one => one.post === post)!
    const [first, last] = [firstDayOf(date), lastDayOf(date)]
    const others = [...rivalsOf(person, post, all), ...all.filter(other => other.person === person.id && other.post !== post && !isBeside(other.post))].flatMap(one => one.days)
    // A record of the very month tells of it too.
    if (date.length >= 7 && days.some(day => mayBeSame(day, date) && day.length >= date.length)) return !others.some(day => mayBeSame(day, date))
    return [first, last].every(day => (post.from !== undefined && lastDayOf(post.from) <= day) || isBetween(days, day, others) || isJustAfter(days, day, others))
  }
  // A text names the same few people over and over.
  const asked = new WeakMap<HeldPost, Map<string, boolean>>()
  return {
    prepare() {
      known ??= read()
    },
    isOver,
    isHeld,
    isSurely,
    isKnown: (person, post, date) => isHeld(person, post, date) && ([date, firstDayOf(date), lastDayOf(date), ...datesOf(post, date)].some(day => isSurely(person, post, day)) || nearest((known ??= read()).find(one => one.post === post)!.days, date) <= MONTHS),
  }
  function isHeld(person: HeldPerson, post: HeldPost, date: string): boolean {
    const before = asked.get(post) ?? new Map<string, boolean>()
    asked.set(post, before)
    const held = before.get(date) ?? isHeldThen(person, post, date)
    before.set(date, held)
    return held
  }
}

/** Whether a day lies between two that know somebody in a post, and nothing that is known in between is of anybody else's time. */
function isBetween(days: readonly string[], date: string, others: readonly string[]): boolean {
  const before = days.filter(day => yearsFrom(day, date) >= 0).sort().at(-1)
  const after = days.filter(day => yearsFrom(date, day) >= 0).sort()[0]
  return before !== undefined && after !== undefined && !others.some(day => yearsFrom(before, day) >= 0 && yearsFrom(day, after) >= 0)
}

/** Whether a day is within a year of the last that knows somebody in a post, and nobody else is known since. */
function isJustAfter(days: readonly string[], date: string, others: readonly string[]): boolean {
  const last = days.filter(day => yearsFrom(day, date) >= 0).sort().at(-1)
  return last !== undefined && yearsFrom(last, date) <= 1 && !others.some(day => yearsFrom(last, day) >= 0)
}

/** Days of a time on which a post is known by itself to have begun, or not to have ended yet. */
const datesOf = ({ from, to }: HeldPost, date: string): string[] => [from, to].flatMap(day => (day !== undefined && mayBeSame(day, date) ? [day] : []))

const nameOf = ({ titles }: HeldPost): PostName => postName(titles[0] ?? '')

/** Whether a day is before or after the dates of a post. */
export const isOutside = ({ from, to }: HeldPost, date: string): boolean => (from !== undefined && firstDayOf(from) > lastDayOf(date)) || (to !== undefined && lastDayOf(to) < firstDayOf(date))

/** A seat on a commission is held beside an office. */
const isBeside = (post: HeldPost) => nameOf(post).ranks.has('cochair')

/** How near a day somebody is known in a post: on it, where its dates span the day. */
function farOf({ post, days }: Known, date: string): number {
  if (isOutside(post, date)) return Infinity
  return post.from !== undefined ? 0 : nearest(days, date)
}

/** Whether somebody came into a post after one who is not known to have left it, before a day. */
const isAfter = ({ post: { from }, days }: Known, held: HeldPost, date: string): boolean => held.from !== undefined && [...(from ? [from] : []), ...days].some(day => yearsFrom(held.from!, day) > 0 && yearsFrom(day, date) >= 0)

const yearOf = (date: string) => {
  const [year = 0, month = 6, day = 15] = date.split(/[-/]/).map(Number)
  return year + (month - 1) / 12 + day / 372
}
const yearsFrom = (from: string, to: string) => yearOf(to) - yearOf(from)

const nearest = (days: readonly string[], date: string): number => Math.min(Infinity, ...days.map(day => Math.abs(yearsFrom(day, date))))

/** The same rank of the same thing: more than half of all words that are no country's stand in both. */
function isSameOffice(one: PostName, other: PostName, sideOf: Holder['sideOf']): boolean {
  if (one.ranks.size !== other.ranks.size || ![...one.ranks].every(rank => other.ranks.has(rank))) return false
  const [mine, theirs] = [one, other].map(({ words }) => words.filter(word => sideOf(word) === undefined)) as [string[], string[]]
  const all = new Set([...mine, ...theirs])
  return all.size === 0 || mine.filter(word => theirs.includes(word)).length > all.size / 2
}
