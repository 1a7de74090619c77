/** How a line is drawn. The first and the second side keep their hue, dash and marker in every chart. */
export type Role = 'first' | 'second' | 'third' | 'fourth'

/** One figure of one year. A year without a figure has no point: a gap is a gap. */
export interface YearPoint {
  readonly year: number
  /** In the unit of the series, in full. */
  readonly value: number
  /** What the caller knows it by; unique in its chart, comes back in `onOpen`. */
  readonly id?: string
  /** As it should be read ("more than $4 bn"); otherwise the wording of the value. */
  readonly text?: string
  /** Where the figure is less than exact. A null end is open: "more than 4" has low 4 and high null. */
  readonly interval?: { readonly low: number | null; readonly high: number | null }
  /** The part of the year it covers, in words ("January–November 2021"). Drawn apart, never joined. */
  readonly partial?: string
  /** Why it is not counted like the figure of the year before ("other office"). The line between the two is drawn thin. */
  readonly breakBefore?: string
  /** Where its evidence is ("#o-…"). */
  readonly href?: string
}

/** What a chart over years draws. Words and units belong to whoever made the series. */
export interface YearSeries {
  readonly id: string
  /** As the legend, the table and the description name it. */
  readonly name: string
  /** Shorter, for the end of the line. */
  readonly label?: string
  readonly role: Role
  /** One whole-year figure a year, and any number of partial ones. */
  readonly points: readonly YearPoint[]
  /** Other statements about the same years: drawn hollow, never joined. */
  readonly rivals?: readonly YearPoint[]
  /** Years for which there could be a figure, and why there is none: named in the table. */
  readonly absent?: readonly { readonly year: number; readonly why: string }[]
}

/** How a chart's numbers are read. */
export interface Wording {
  /** In a table or sentence, with its unit: "$2.6 bn". */
  readonly value: (value: number) => string
  /** On the axis, without unit: "2.5". */
  readonly tick: (value: number) => string
}

/** A dated event on the axis. */
export interface EventMark {
  readonly id: string
  /** As `yearMoment` gives it: 2022.0 is the start of 2022. */
  readonly at: number
  /** The time it takes up: of what is known by its year only, that year. */
  readonly span?: { readonly from: number; readonly to: number }
  /** Where there is no room for all names, the heaviest have theirs. */
  readonly weight?: number
  /** Short, for the flag. */
  readonly label: string
  /** In full with its date, for lists and screen readers. */
  readonly title: string
  readonly href: string
  readonly selected?: boolean
}

export interface YearSpan {
  readonly from: number
  readonly to: number
}
