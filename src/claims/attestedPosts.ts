import type { ClaimFile, HeldEvent, HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import { officeIn } from './offices.ts'
import { postName, type PostName } from './postName.ts'
import { namesOf, type Holder } from './samePost.ts'

/** Days on which records know each person in each post, in the order of the posts. */
export type AttestedPosts = ReadonlyMap<string, readonly (readonly string[])[]>

/** How many words before a surname its post may take. */
const BEFORE = 8

/** What no longer is, or is not yet: a record that says so attests nothing. */
const NOT_THEN = /\b(?:former|ex-|then |byvsh|eks-|kecmis|sabiq)/

/** Signatures under a post, and events that name it with the person. Where a person has but one post, whatever he did was done in it; else in the first, where nothing else is known of those years. */
export function attestedPosts({ people, events, agreements, countryOf }: Pick<ClaimFile, 'people' | 'events' | 'agreements' | 'countryOf'>, sideOf: Holder['sideOf']): AttestedPosts {
  const known = new Map(people.map(({ id, names, posts }): [string, Known] => [id, { country: countryOf[id], surnames: [...new Set(names.map(name => fold(name).split(' ').at(-1)!))].filter(name => name.length >= 4), posts: posts.map(post => namesOf(post).map(({ ranks, words }) => ({ ranks, words: words.filter(word => sideOf(word) === undefined) }))) }]))
  const eventsOf = new Map<string, Read[]>()
  for (const event of events) {
    const read = { event, sentences: [...event.titles, ...Object.values(event.told).flat()].map(fold) }
    if (!read.sentences.some(text => NOT_THEN.test(text))) for (const id of event.people) eventsOf.set(id, [...(eventsOf.get(id) ?? []), read])
  }
  return new Map(people.map(person => {
    const attended = eventsOf.get(person.id) ?? []
    if (person.posts.length > 1) return [person.id, daysOf(person, attended, known)]
    const signed = agreements.flatMap(({ signed: day, signers }) => (day !== null && signers.some(one => one.person === person.id) ? [day] : []))
    return [person.id, [[...attended.map(({ event: { date } }) => date), ...signed]]]
  }))
}

interface Read {
  readonly event: HeldEvent
  readonly sentences: readonly string[]
}

/** How texts name somebody and each of his posts. */
interface Known {
  readonly country: string | undefined
  readonly surnames: readonly string[]
  readonly posts: readonly (readonly PostName[])[]
}

function daysOf({ id, posts }: HeldPerson, attended: readonly Read[], known: ReadonlyMap<string, Known>): string[][] {
  const mine = known.get(id)!
  const told = attended.map(({ event: { date, kind, people }, sentences }) => {
    const others = people.flatMap(one => (one === id ? [] : (known.get(one) ?? [])))
    const met = mine.surnames.filter(surname => sentences.some(text => text.includes(surname)))
    const led = (met.length === 0 ? sentences : sentences.flatMap(text => met.flatMap(surname => wordsBefore(text, surname, others.flatMap(({ surnames }) => surnames))))).map(postName)
    const together = sentences.flatMap(text => officeIn(text)?.words.join(' ') ?? []).map(postName)
    const isAmong = (names: readonly PostName[], asked: readonly PostName[]) => names.some(name => asked.some(one => isIn(one, name)))
    // "The prime ministers": who of each country, where one has the post.
    const isOne = (asked: readonly PostName[]) => together.some(name => asked.some(one => isIn(one, name) && isIn(name, one)) && !others.some(({ country, posts: theirs }) => country === mine.country && theirs.some(other => isAmong([name], other))))
    return { date, named: mine.posts.map((asked, place) => isAmong(led, asked) || isOne(asked) || (kind === 'commission' && isOnCommission(posts[place]!))) }
  })
  const days = posts.map(({ signed }, place) => [...signed, ...told.flatMap(({ date, named }) => (named[place] ? [date] : []))])
  const others = days.slice(1).flat()
  const unnamed = told.flatMap(({ date, named }) => (named.includes(true) || others.some(day => Math.abs(Number(day.slice(0, 4)) - Number(date.slice(0, 4))) <= YEARS) ? [] : [date]))
  return days.map((own, place) => (place === 0 && own.length === 0 ? unnamed : own))
}

/** For how long a post that is known lets nothing else be taken for granted. */
const YEARS = 3

const isOnCommission = ({ titles }: HeldPost) => postName(titles[0] ?? '').ranks.has('cochair')

/** The few words before a surname, in its part of the sentence and behind anybody else's name. */
function wordsBefore(text: string, surname: string, others: readonly string[]): string[] {
  const at = text.indexOf(surname)
  if (at < 0) return []
  const words = text.slice(0, at).split(/[,;:]/).at(-1)!.trim().split(' ').slice(-BEFORE)
  return [words.slice(words.findLastIndex(word => others.some(other => word.startsWith(other))) + 1).join(' ')]
}

/** Whether words have a post's rank and most of what it is of. */
const isIn = (post: PostName, { ranks, words }: PostName): boolean => post.ranks.size === ranks.size && [...post.ranks].every(rank => ranks.has(rank)) && post.words.filter(word => words.includes(word)).length >= post.words.length / 2
