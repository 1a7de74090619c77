import type { Bound } from '#schema/vocabulary.ts'

type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T]

/** What one language adds to the formats: signs, names and turns of phrase. Plain data and pure functions, no browser locale. */
/** What a unit of counting is called after a number; `bounded` after a word such as "more than" or "about", which may ask for another case. */
export type CountedUnit = (count: number, bounded: boolean) => string

export interface Tables {
  readonly decimal: string
  readonly group: string
  /** Largest first. A value is written in a scale from `from` on; `power` is the scale's own power of ten. */
  readonly scales: readonly { readonly from: number; readonly power: number; readonly word: string }[]
  /** Whether "$" stands before the number and touches it, or after it. */
  readonly currencyBefore: boolean
  /** What stands between a number and "%". */
  readonly percentGap: string
  /** As a month stands alone or with a year: "September 2018". */
  readonly months: Twelve<string>
  /** As it stands after a day: "1 сентября". */
  readonly monthsOfDay: Twelve<string>
  readonly shortMonths: Twelve<string>
  /** As it stands after a day: "19 мая". */
  readonly shortMonthsOfDay: Twelve<string>
  /** By id of the unit, where the symbol that the data give it does not fit every number. */
  readonly countedUnits: Readonly<Record<string, CountedUnit>>
  readonly ordinal: (rank: number) => string
  /** A year inside a sentence. */
  readonly yearInText: (year: number) => string
  readonly quarter: (quarter: number, year: string) => string
  readonly quarters: (first: number, last: number, year: string) => string
  readonly shortQuarter: (quarter: number, year: string) => string
  readonly shortQuarters: (first: number, last: number, year: string) => string
  readonly since: (year: number) => string
  readonly until: (year: number) => string
  readonly bounds: Readonly<Record<Bound, (figure: string) => string>>
  readonly between: (low: string, high: string) => string
  readonly and: string
  /** Letters in alphabetical order; the script sorted first stands first. */
  readonly alphabet: string
  readonly lower: (text: string) => string
}
