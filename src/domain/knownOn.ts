import type { Citation, PartialDate, Period } from '#schema/primitives.ts'
import { lastDayOf } from './dates.ts'
import { daysOf } from './periods.ts'

/** Day of a source by its id; null or undefined where it states none. */
export type DateOfSource = (source: string) => PartialDate | null | undefined

/** Whether a date is past on a day however it is meant: "2021" is not surely past in November 2021. */
export const isBy = (date: PartialDate | null | undefined, day: string): boolean => date !== null && date !== undefined && lastDayOf(date) <= day

/**
 * First day on which a statement was known: its period is over and a source that prints it is out. Null where none of its sources
 * has a date, so that it can be placed neither before a day nor after it.
 */
export function knownOn({ period, citations }: { readonly period: Period; readonly citations: readonly Pick<Citation, 'source'>[] }, dateOf: DateOfSource): string | null {
  let first: string | null = null
  for (const { source } of citations) {
    const date = dateOf(source)
    const day = date ? lastDayOf(date) : null
    if (day !== null && (first === null || day < first)) first = day
  }
  const over = daysOf(period).to
  return first === null || first > over ? first : over
}
