import type { PartialDate, Period } from '#schema/primitives.ts'
import type { Bound, Language } from '#schema/vocabulary.ts'

export interface Rounding {
  /** Exactly so many decimals. */
  readonly decimals?: number | undefined
  /** Half the last printed digit, in the value's own unit: as many decimals are written as the source printed. Null or 0: not known. */
  readonly precision?: number | null | undefined
  /** Every digit that the value has, for what must not be rounded again: the end of an interval. */
  readonly exact?: boolean | undefined
  /** Write "+" before a gain, too. Zero has no sign. */
  readonly sign?: boolean | undefined
}

export interface Compacting extends Rounding {
  /** With a scale word ("bn", "mlrd", "млрд") instead of all digits. */
  readonly compact?: boolean | undefined
}

export interface Counting extends Rounding {
  /** What the unit is called where the language has no forms of its own for it. */
  readonly symbol: string
  /** Whether a word such as "more than" comes before it: "21 документ", "более 21 документа". */
  readonly bounded?: boolean | undefined
}

/** Values must be finite (a `RangeError` otherwise). Spaces inside a figure are no-break ones; minus is U+2212. */
export interface NumberFormats {
  /** "2,600,000.5" · "2 600 000,5". Without `decimals` or `precision`: up to three decimals, trailing zeros off. */
  number(value: number, options?: Rounding): string
  /**
   * "2.6 bn" · "2,6 mlrd" · "2,6 млрд". With `precision` exactly the printed digits, as long as they are at most four
   * decimals of the scale; otherwise up to three decimals. Thousands have a word from 10,000 on ("45 min", "45 тыс."), none in English.
   */
  compact(value: number, options?: Rounding): string
  /** "$2.6 bn" · "2,6 mlrd $" · "2,6 млрд $". `symbol` is the unit's own in the page's language. */
  money(value: number, symbol: string, options?: Compacting): string
  /** "1,200 t". An empty symbol leaves the number alone. */
  quantity(value: number, symbol: string, options?: Compacting): string
  /** "1 vote", "2 votes" · "2 səsvermə" · "1 голосование", "2 голосования", "5 голосований", by id of the unit. */
  counted(value: number, unit: string, options: Counting): string
  /** The value is in percent already: 12.5 is "12.5%". */
  percent(value: number, options?: Rounding): string
}

/** Dates are strings, only as precise as the source; a text that is no date is given back as it came. */
export interface DateFormats {
  /** "1 September 2018" · "1 sentyabr 2018" · "1 сентября 2018"; "September 2018"; "2018". The third leaves out "г.", which a sentence may add. */
  date(date: PartialDate): string
  /** "1 Sept 2018" · "1 sen 2018" · "1 сент. 2018", for tables and axes. */
  shortDate(date: PartialDate): string
  /** "1–3 September 2018", "30 August – 2 September 2018", "2000–2020". Without an end: the date. */
  dateRange(from: PartialDate, to?: PartialDate | null): string
  /** "2020", "January–November 2021", "3rd quarter of 2021", "2000–2020". */
  period(period: Period): string
  /** "2020", "Jan–Nov 2021", "Q3 2021", for axes and headers. */
  shortPeriod(period: Period): string
  /** The first months of any year: "January–November"; "January" for one. */
  firstMonths(count: number): string
  /** Never grouped: "2020". */
  year(year: number): string
  /** "2010–2021", "2020", "from 2015", "to 2019"; an empty text for all years. */
  yearRange(from: number | null, to: number | null): string
  /** A year in a sentence: "2020" · "2020-ci il" · "2020 г.". */
  yearInText(year: number): string
}

/** How one language writes and sorts; the same text on the server and in every browser. */
export interface Format extends NumberFormats, DateFormats {
  readonly language: Language
  /** "3rd" · "3-cü" · "3-е". */
  ordinal(rank: number): string
  /** "A, B and C". */
  list(items: readonly string[]): string
  /** "more than $4 bn" · "4 mlrd $-dan çox" · "более 4 млрд $". */
  bounded(figure: string, bound: Bound): string
  /** "between $2.55 bn and $2.65 bn". */
  between(low: string, high: string): string
  /** Alphabetical order of the language, for `sort`. Never 0 for texts that differ. */
  compare(a: string, b: string): number
  /** A text as it is compared in a search: without case, accents and script ("Şəki" is "seki", "Путин" is "putin"). For the query. */
  fold(text: string): string
  /** What a folded query is looked for in: `fold` of the text, and of its other spelling where ə stands for both e and a. */
  searchable(text: string): string
}
