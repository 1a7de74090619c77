import type { Mark } from './Marked.ts'
import { officesTold, type OfficeTold } from './officesTold.ts'
import { HELD_BY, POST_VERBS, type PostDeed, type PostVerbs } from './postVerbs.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { timesTold, type TimeTold } from './timesTold.ts'

const DEEDS = ['ends', 'follows', 'begins', 'heads', 'holds'] as const satisfies readonly PostDeed[]

/** A sentence's tokens by what they are to a post. */
export interface PostParts {
  readonly parts: SentenceParts
  readonly verbs: PostVerbs
  readonly people: readonly Mark[]
  readonly offices: readonly OfficeTold[]
  readonly times: readonly TimeTold[]
  readonly deedAt: (at: number) => PostDeed | undefined
}

/** Tokens `from` to before `to` of a sentence that say nothing but who has, had, got or left which post, and when. */
export interface PostClause {
  readonly from: number
  readonly to: number
  readonly times: readonly TimeTold[]
  /** Its verbs, by token; none where a name and a post stand beside each other. */
  readonly deeds: readonly { readonly at: number; readonly deed: PostDeed }[]
}

export function postParts(parts: SentenceParts): PostParts {
  const { sentence: { tokens, of }, vocabulary: { language } } = parts
  const verbs = POST_VERBS[language]
  const people = of('person').filter(({ value, from }, place, all) => value !== '' && all.findIndex(other => other.from === from) === place)
  const times = timesTold(parts, verbs)
  const deedAt = (at: number) => (tokens[at]!.capital && at > 0 ? undefined : DEEDS.find(deed => verbs.deeds[deed].test(tokens[at]!.word)))
  const isName = (at: number) => people.some(({ from, to }) => from <= at && to > at)
  const isTime = (at: number) => times.some(({ from, to }) => from <= at && to > at)
  const offices = people.length === 0 ? [] : officesTold(parts, at => isName(at) || deedAt(at) !== undefined || verbs.light.test(tokens[at]!.word), isTime)
  return { parts, verbs, people, offices, times, deedAt }
}

/** The clause of some people and words for an office; null where a word of it says anything else. */
export function clauseOfPost(known: PostParts, people: readonly Mark[], offices: readonly OfficeTold[], instead: readonly number[] = []): PostClause | null {
  const { parts: { sentence: { tokens } }, verbs, times, deedAt } = known
  const own = [...people, ...offices]
  const isOwn = (at: number) => own.some(({ from, to }) => from <= at && to > at)
  const timeAt = (at: number) => times.find(({ from, to }) => from <= at && to > at)
  const isJoint = (at: number) => verbs.joint.test(tokens[at]!.word) && (verbs.jointOf.test(tokens[at + 1]?.word ?? '') || verbs.jointOf.test(tokens[at + 2]?.word ?? '') || (tokens[at]!.word === 'of' && verbs.jointOf.test(tokens[at - 1]?.word ?? '')))
  const isBy = (at: number) => tokens[at]!.word === 'by' && (HELD_BY.test(tokens[at - 1]?.word ?? '') || verbs.deeds.follows.test(tokens[at - 1]?.word ?? ''))
  const asides = people.flatMap(({ to }) => asideBehind(to, known))
  const isPlain = (at: number) => isOwn(at) || asides.includes(at) || instead.includes(at) || timeAt(at) !== undefined || deedAt(at) !== undefined || verbs.light.test(tokens[at]!.word) || isJoint(at) || isBy(at) || isCalling(at, people, known)
  const isComma = (at: number) => tokens[at]!.word === ',' && (verbs.relative.test(tokens[at + 1]?.word ?? '') || timeAt(at + 1) !== undefined || timeAt(at - 1) !== undefined || isApposed(at))
  const isApposed = (at: number) => people.some(({ to }) => to === at) && offices.some(({ from }) => from === at + 1 || (from === at + 2 && verbs.light.test(tokens[at + 1]!.word)))
  const [first, last] = [Math.min(...own.map(({ from }) => from)), Math.max(...own.map(({ to }) => to))]
  for (let at = first; at < last; at++) if (!isPlain(at) && !isComma(at)) return null
  let [from, to] = [first, last]
  while (from > 0 && isPlain(from - 1)) from--
  while (to < tokens.length && isPlain(to)) to++
  // "In 2024, X became …": a time that opens the sentence.
  if (tokens[from - 1]?.word === ',' && tokens.slice(0, from - 1).every((_, at) => timeAt(at) !== undefined)) from = 0
  if (!isFree(from - 1, people, known) || !isEnd(to, known)) return null
  const deeds = [...Array(to - from).keys()].flatMap(place => {
    if (isDashed(from + place, own, known)) return [{ at: from + place, deed: 'holds' as const }]
    const deed = isOwn(from + place) || timeAt(from + place) !== undefined ? undefined : deedAt(from + place)
    return deed === undefined ? [] : [{ at: from + place, deed }]
  })
  return { from, to, times: times.filter(time => time.from >= from && time.to <= to), deeds }
}

/** "X, the singer, is …": the tokens between commas behind a name that only say what somebody is beside any post. */
function asideBehind(at: number, { parts: { sentence: { tokens } }, verbs }: PostParts): readonly number[] {
  let end = at + 1
  while (end < tokens.length && (verbs.calling.test(tokens[end]!.word) || verbs.light.test(tokens[end]!.word))) end++
  return tokens[at]?.word === ',' && tokens[end]?.word === ',' && end > at + 1 ? [...Array(end + 1 - at).keys()].map(place => at + place) : []
}

/** "Посол — X": a dash before a name or an office is their verb, where no second one closes it. Between capitals it is no token. */
function isDashed(at: number, own: readonly { readonly from: number }[], { parts: { sentence: { tokens, text, language } } }: PostParts): boolean {
  const before = tokens[at - 1]
  return language === 'ru' && before !== undefined && own.some(({ from }) => from === at) && DASH.test(text.slice(before.end, tokens[at]!.start)) && text.split(DASH).length === 2
}
const DASH = / [–—] /

/** "Instead of X", "X-in yerinə": the tokens that say that somebody came where another had been. */
export function insteadOf({ parts: { sentence: { tokens } }, verbs }: PostParts, { from, to }: Mark): readonly number[] {
  const start = Math.max(0, from - MOST)
  const before = verbs.insteadOf.before.exec(tokens.slice(start, from).map(({ word }) => word).join(' '))?.[1]?.split(' ').length ?? 0
  return [...[...Array(before).keys()].map(place => from - before + place), ...(verbs.insteadOf.behind.test(tokens[to]?.word ?? '') ? [to] : [])]
}
const MOST = 3

/** Whether what stands before a clause leaves it alone: the beginning, a mark, another clause, or what somebody is beside his post. */
function isFree(at: number, people: readonly Mark[], known: PostParts): boolean {
  if (isEnd(at, known)) return true
  return isCalling(at, people, known)
}

/** "The career diplomat X": what somebody is beside any post. */
const isCalling = (at: number, people: readonly Mark[], known: PostParts): boolean => known.verbs.calling.test(known.parts.sentence.tokens[at]?.word ?? '') && (people.some(({ from }) => from === at + 1) || isCalling(at + 1, people, known))

/** The same of what stands behind it. */
function isEnd(at: number, { parts: { sentence: { tokens } }, verbs }: PostParts): boolean {
  const token = tokens[at]
  return token === undefined || token.kind === 'mark' || verbs.border.test(token.word)
}
