import type { Claim } from '#domain/claim.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { lastDayOf } from '#domain/dates.ts'
import type { Evidence } from './Evidence.ts'
import { isAsExact, mayBeSame } from './heldDates.ts'
import { isOfNow } from './turned.ts'
import type { Narrative, Passage } from './narrated.ts'

/** When what a claim tells was. */
export interface When {
  readonly period: string | null
  /** On some day of the period. */
  readonly isRange: boolean
  /** The day of the text. */
  readonly date: string | null
  /** Within the last days, says the sentence. */
  readonly isNow: boolean
  /** Records that the text has told of. */
  readonly spoken: readonly Narrative[]
}

/** The time of a claim, where its sentence or its part of it says this period. */
export const whenOf = (claim: Claim, period: string | null, { narrated, date }: Evidence): When => ({ period, isRange: (period?.includes('/') ?? false) && (claim.doubts.includes('assumed-period') || narrated.read(claim.sentence, date).mentions.some(mention => mention.someDay && mention.period === period)), date, isNow: isOfNow(claim.sentence), spoken: claim.borne.flatMap(id => narrated.record(id) ?? []) })

/** The records of that time, those whose sentences speak of its year, and those of days that the text has told of. */
export function recordsThen(when: When, evidence: Evidence): readonly Narrative[] {
  const key = JSON.stringify([when.period, when.isRange, when.isNow, when.spoken.map(({ id }) => id)])
  const known = kept.get(evidence) ?? new Map<string, readonly Narrative[]>()
  kept.set(evidence, known)
  const found = known.get(key) ?? recordsThenAnew(when, evidence)
  if (known.size > KEPT) known.clear()
  known.set(key, found)
  return found
}

/** A text asks for the same times over and over. */
const kept = new WeakMap<Evidence, Map<string, readonly Narrative[]>>()
const KEPT = 500

function recordsThenAnew(when: When, { narrated }: Evidence): readonly Narrative[] {
  const { period, date, spoken } = when
  const [first, last = first] = (period ?? (date === null ? '' : `${Number(date.slice(0, 4)) - 1}/${date}`)).split('/') as [string, string?]
  const near = first === '' ? [] : narrated.inYears(first.slice(0, 4), last.slice(0, 4))
  return [...new Set([...near, ...spoken, ...spoken.flatMap(({ from, to }) => narrated.inYears(from.slice(0, 4), to.slice(0, 4)))])].filter(record => isThen(record, when) || speaksOfThen(record, when))
}

/** How many days before a report what it tells without a day may have been. */
const NEWS = 31
const NOW = 7

/** Whether a record has a year of what is told in its sentences. */
const speaksOfThen = ({ years }: Narrative, { period, isRange }: When): boolean => period !== null && !isRange && period.split('/').every(day => years.has(day.slice(0, 4)))

/** Whether a passage of a record tells of that time and of no other, whenever the record itself was: "it replaces the bridge of 1957". */
export function tellsOfThen({ told }: Passage, { period, isRange }: When): boolean {
  if (period === null || isRange) return false
  const times = told.at(-1)!.mentions.flatMap(mention => mention.period ?? [])
  return times.length > 0 && times.every(time => period.split('/').every((day, place) => mayBeSame(day, time.split('/')[0]!, time.split('/').at(-1)!) && isAsExact(day, time.split('/')[place] ?? time)))
}

/** Whether a record is of that time. */
export function isThen(record: Narrative, { period, isRange, isNow, date, spoken }: When): boolean {
  const { from, to } = record
  if ((isRange || period === null) && !isNow && isOfSpokenDay(record, spoken)) return date === null || from <= date
  const [first, last = first] = period?.split('/') ?? []
  if (isRange) return from.length === 10 && from <= last! && to >= first!
  if (period !== null) return [first!, last!].every(day => mayBeSame(day, from, to) && isAsExact(day, from))
  // Of a month a text of that month tells, or one of the weeks after it.
  if (from.length === 7) return date !== null && (date.startsWith(from) || (date.length === 10 && !isNow && from < date && lastDayOf(from) >= dayAt(dayNumber(date) - NEWS)))
  // Of a year one of that year: which of the year's, its number must say.
  if (from.length < 7) return date?.startsWith(from) ?? false
  return date !== null && date.length === 10 && from.length === 10 && from <= date && to >= dayAt(dayNumber(date) - (isNow ? NOW : NEWS))
}

/** Whether it is one of those that the text has told of, or of the same days. */
export const isOfSpokenDay = ({ from, to, id }: Narrative, spoken: readonly Narrative[]) => spoken.some(one => one.id === id || (one.from.length === 10 && one.from <= to && one.to >= from))
