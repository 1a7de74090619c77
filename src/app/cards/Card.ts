import type { Role } from '#charts/YearSeries.ts'
import type { Language } from '#schema/vocabulary.ts'

/** What a link to a page shows where it is shared, before it is drawn. Plain values: equal cards have one file. */
export interface Card {
  readonly language: Language
  /** Where in the atlas the page stands. */
  readonly eyebrow: string
  readonly title: string
  /** What is counted, in which unit, over which years. */
  readonly lead: string
  readonly drawing: YearDrawing | TallyDrawing | FiguresDrawing | null
  /** Release of the data, how far they reach, their licence. */
  readonly foot: string
}

/** A place on a plot, as fractions from its left and its top. */
export type Spot = readonly [x: number, y: number]

/** Lines and stacks of marks on one axis of years. */
export interface YearDrawing {
  readonly kind: 'years'
  /** Labels under the axis, by their fraction from the left. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  readonly plot: PlotDrawing | null
  readonly bands: readonly BandDrawing[]
}

/** Lines over years on an axis of values. */
export interface PlotDrawing {
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** Fraction from the top where the axis stands firm. */
  readonly baseline: number | null
  readonly lines: readonly LineDrawing[]
  /** What hollow marks are, where there are any. */
  readonly hollow: string | null
  /** What lies between the first two lines, where both state a figure: each a closed outline. */
  readonly between: readonly (readonly Spot[])[]
}

/** Who counted, and what: figures joined where no year is missing, and what no line passes through. */
export interface LineDrawing {
  readonly role: Role
  readonly name: string
  /** The latest figure, of a whole year if there is one, as its source prints it: "2024: $4.8 bn". */
  readonly latest: string
  readonly end: Spot
  /** Neighbouring years, cut where who counts changes: those links are thin. A gap ends one. */
  readonly stretches: readonly { readonly spots: readonly Spot[]; readonly thin: boolean }[]
  /** Figures of whole years. */
  readonly figures: readonly Spot[]
  /** Other statements and parts of years. */
  readonly apart: readonly Spot[]
  /** Ends between which a figure lies; null where one is open ("more than"). */
  readonly inexact: readonly { readonly at: Spot; readonly low: number | null; readonly high: number | null }[]
}

/** Records a year, one mark each: full and hollow stand on the line, the rest hangs from it. */
export interface BandDrawing {
  readonly full: string
  readonly hollow: string
  readonly below: string | null
  readonly stacks: readonly { readonly at: number; readonly full: number; readonly hollow: number; readonly below: number }[]
}

/** How many of the claims of a text fared how, one mark each. */
export interface TallyDrawing {
  readonly kind: 'tally'
  readonly rows: readonly { readonly name: string; readonly count: number; readonly weight: 'borne' | 'partly' | 'denied' | 'silent' }[]
}

/** Figures that are too few for a line. */
export interface FiguresDrawing {
  readonly kind: 'figures'
  readonly rows: readonly { readonly figure: string; readonly what: string; readonly who: string; readonly role: Role }[]
}

/** The card in words, for those who do not see it: all that is written on it, who counted and the latest of each. */
export function altOf({ title, lead, drawing, foot }: Card): string {
  const lines = drawing?.kind === 'years' ? (drawing.plot?.lines ?? []).map(({ name, latest }) => `${name}, ${latest}`) : []
  const rows = drawing?.kind === 'tally' ? drawing.rows.map(({ name, count }) => `${name}: ${count}`) : []
  const figures = drawing?.kind === 'figures' ? drawing.rows.map(({ figure, what, who }) => `${figure}, ${what}, ${who}`) : []
  return [title, lead, ...lines, ...rows, ...figures, foot].filter(Boolean).map(text => text.replace(/\.$/, '')).join('. ')
}
