import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { isDeed } from './concepts.ts'
import { daysApart } from './heldDates.ts'
import { isIn, isNamed, RARE, sumOf, type Narrative } from './narrated.ts'
import type { Narration, Word } from './narration.ts'
import { clausesOf } from './clauses.ts'
import type { Roles } from './rolesIn.ts'
import { tokensOf } from './partOf.ts'
import { isThen, whenOf } from './recordsThen.ts'
import { isBody } from './whoIsTold.ts'
import { isOfNow } from './turned.ts'
import { withoutSaying } from './windows.ts'

/** A record that has some of a claim's words. */
export interface Meant {
  readonly record: Narrative
  /** What both have, by how much it tells. */
  readonly weight: number
  readonly shared: readonly Word[]
  readonly lacking: readonly Word[]
  /** Whether it is of the time that the claim tells. */
  readonly isThen: boolean
}

/** What a claim tells, with the time that it tells it of. */
export interface ToldClaim {
  readonly claim: Claim
  readonly told: Narration
  /** Who does what to whom, by the parts of the sentence that tell it. */
  readonly roles: () => readonly Roles[]
  /** Its words but for those that only tell which thing is meant, or what stood against it: "the deal that opened the route", "though some had spoken against it". */
  readonly main: () => readonly Word[]
  readonly period: string | null
  /** Whether it is of one day, or of the last few. */
  readonly isOfDay: boolean
  readonly total: number
  /** Records by how much of it they have. */
  readonly near: readonly Meant[]
}

/** How much two have in common at least, so that the one may mean the other: three rare words, or two of one day. */
const LEAST = { weight: 12, ofDay: 10 } as const
/** How much any other has that may be meant as well; on the very day less tells as much. */
const RIVAL = 8
const RIVAL_OF_DAY = 5

/** How much of what tells no time a record of any time has, and how much in all. */
const TIMELESS = { share: 0.75, weight: 20 } as const

/** How many records are looked at. */
const FEW = 6

/** A claim with the records whose words it has, those with the most first; null where it tells too little. */
export function toldClaim(claim: Claim, evidence: Evidence, least: number = LEAST.weight): ToldClaim | null {
  const { narrated, date, independent } = evidence
  const read = narrated.read(claim.sentence, date)
  const [from, to] = claim.kind === 'statement' && claim.words !== claim.sentence ? tokensOf(claim, read.sentence) : withoutSaying(read.sentence)
  const told = narrated.narration(read, from, to)
  // "The plan for 2024–2026": what a thing is for is not when it was done.
  const isToCome = (time: string) => date !== null && time.includes('/') && time.split('/')[1]!.slice(0, 4) > date.slice(0, 4)
  const times = [...new Set(told.mentions.flatMap(({ period, vague, base }) => (period === null || vague || base || isToCome(period) ? [] : [period])))]
  const period = claim.date ?? claim.period ?? (times.length === 1 ? times[0]! : null)
  if (period === null && times.length > 1) return null
  const when = whenOf(claim, period, evidence)
  const total = sumOf(told.words.filter(word => !told.beside.has(word)), narrated.weight)
  if (total < Math.min(least, LEAST.ofDay)) return null
  const isDay = isOfDay(period, claim.sentence)
  // A report that tells no day may be of any: the days that it is news are a guess.
  const isTimeless = period === null || (when.isRange && told.mentions.length === 0)
  // What is common everywhere tells enough on the very day.
  const ofDay = period?.length === 10 ? narrated.inYears(period.slice(0, 4), period.slice(0, 4)).filter(record => record.from === period) : []
  const near = [...new Set([...narrated.having(told.words, RIVAL), ...ofDay])].flatMap((record): Meant[] => {
    if ((date !== null && record.from > date) || !independent(record.sources)) return []
    const shared = told.words.filter(word => isIn(word, record.words))
    const weight = sumOf(shared, narrated.weight)
    return weight < (record.from === period ? RIVAL_OF_DAY : RIVAL) ? [] : [{ record, weight, shared, lacking: told.words.filter(word => !shared.includes(word)), isThen: isThen(record, when) || isWithin(record, period) || (isTimeless && weight >= TIMELESS.weight && weight >= TIMELESS.share * total) }]
  })
  const best = near.sort((one, other) => other.weight - one.weight || (one.record.id < other.record.id ? -1 : 1)).slice(0, FEW)
  const main = () => {
    const aside = read.sentence.tokens.findIndex(({ word }, at) => at > from && at < to && ASIDE.test(word))
    const first = aside < 0 ? told : narrated.narration(read, from, aside)
    return first.words.some(word => word.some(isDeed)) ? first.words : told.words
  }
  // A body's name is several words, and stands as one.
  const named = best[0]?.shared.filter(([meaning]) => isBody(meaning!, told)).length ?? 0
  const exact = period?.length === 10 && best[0]?.record.from === period ? 1 : 0
  return best.length === 0 || (best[0]!.weight + (named + exact) * RARE < least && !(isDay && best[0]!.isThen && best[0]!.weight + (named + exact) * RARE >= LEAST.ofDay)) ? null : { claim, told, main, isOfDay: isDay, roles: () => [told, ...clausesOf(read.sentence).filter(([start, end]) => start >= from && end <= to).map(([start, end]) => narrated.narration(read, start, end))].map(({ roles }) => roles), period, total, near: best }
}

/** Before what only tells which thing is meant, or what stood against it. */
const ASIDE = /^(?:that|which|who|whose|though|although|despite|kotor\w*|gde|khotya|nesmotrya)$/

/** "This year": whatever was in it so far. */
const isWithin = ({ from, to }: Narrative, period: string | null): boolean => period !== null && period.includes('/') && from >= period.split('/')[0]! && to <= period.split('/')[1]!

/** How many days at most are one to a report. */
const FEW_DAYS = 4

function isOfDay(period: string | null, sentence: string): boolean {
  if (period === null) return isOfNow(sentence)
  const [from, to = from] = period.split('/') as [string, string?]
  return from.length === 10 && daysApart(from, to) <= FEW_DAYS
}

/** How much of what both have tells one record from another: what few records have, town and country apart, and something besides names among it. */
export const tellingOf = ({ shared }: Meant, weight: (word: Word) => number): number => {
  const telling = shared.filter(word => weight(word) >= RARE && !/^(?:at|of) /.test(word[0]!))
  return telling.every(isNamed) ? 0 : sumOf(telling, weight)
}

/** The weight of a name that one record in a hundred has. */
const SINGLE = Math.log(101)

/** The same of names that hardly any record has, where there are two of them. */
export const tellingNames = ({ shared }: Meant, weight: (word: Word) => number): number => {
  const names = shared.filter(word => word[0]!.startsWith('who ') && weight(word) >= SINGLE)
  return names.length > 1 ? sumOf(names, weight) : 0
}
