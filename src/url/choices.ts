import type { EventWeights } from '#domain/eventWeights.ts'
import type { Flow } from '#domain/flow.ts'
import type { PartialDate } from '#schema/primitives.ts'
import type { AgreementLevel, AgreementStatus, EventKind, OrganisationKind, Tone } from '#schema/vocabulary.ts'
import type { DaySpan } from './daySpan.ts'
import type { Sorting } from './sorting.ts'
import type { Years } from './years.ts'

/** How trade is drawn: dollars, change on the year, index (`base` = 100), constant dollars, share of GDP, share of trade with the world. */
export const TRADE_UNITS = ['usd', 'change', 'index', 'real', 'gdp', 'world'] as const
export type TradeUnit = (typeof TRADE_UNITS)[number]

/** Digits of the HS codes that products are listed by. */
export const HS_LEVELS = [2, 4, 6] as const
export type HsLevel = (typeof HS_LEVELS)[number]

export const LANES = ['sector', 'kind', 'country'] as const
export type Lane = (typeof LANES)[number]

/** Every choice a reader can make and share. A name means the same in every view; null and empty lists choose nothing. */
export interface Choices {
  /** Takes periods wholly inside, events that touch it, agreements by signing. */
  readonly years: Years | null
  /** The timeline's window, finer than years. */
  readonly span: DaySpan | null
  readonly sectors: readonly string[]
  /** The world as it stood that day. */
  readonly asOf: PartialDate | null
  /** Agreements in force on that day. */
  readonly force: PartialDate | null
  /** Whose count: ids of the pair's voices. */
  readonly by: readonly string[]
  readonly measure: string | null
  readonly flow: Flow
  readonly unit: TradeUnit
  readonly base: number | null
  readonly hs: HsLevel | null
  /** Kinds of event marked on a chart. */
  readonly ev: readonly EventKind[]
  readonly lane: Lane | null
  /** Of events or of organisations, as the view lists. */
  readonly kind: readonly (EventKind | OrganisationKind)[]
  readonly level: readonly AgreementLevel[]
  readonly status: readonly AgreementStatus[]
  readonly tone: readonly Tone[]
  /** Who takes part: countries (lower case), bodies and people of the pair. */
  readonly who: readonly string[]
  /** How much events of each kind count where they are weighed. */
  readonly weights: EventWeights
  /** The table is shown beside or instead of the drawing. */
  readonly table: boolean
  /** Id of the row or point that is selected; several joined by `~` where a view has them (`tradeSelection`). */
  readonly selected: string | null
  readonly sort: Sorting | null
  readonly query: string
  /** The data release that a pinned link was made from. */
  readonly release: string | null
}
