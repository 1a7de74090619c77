import { FLOWS } from '#domain/flow.ts'
import { AGREEMENT_LEVELS, AGREEMENT_STATUSES, EVENT_KINDS, ORGANISATION_KINDS, TONES } from '#schema/vocabulary.ts'
import { HS_LEVELS, LANES, TRADE_UNITS, type Choices } from './choices.ts'
import type { Codec } from './Codec.ts'
import { date } from './date.ts'
import { daySpan } from './daySpan.ts'
import { flag } from './flag.ts'
import { idList } from './idList.ts'
import { manyOf } from './manyOf.ts'
import { oneOf } from './oneOf.ts'
import { pattern } from './pattern.ts'
import { phrase } from './phrase.ts'
import { selection } from './selection.ts'
import { sorting } from './sorting.ts'
import { weights } from './weights.ts'
import { year } from './year.ts'
import { years } from './years.ts'

interface Parameter<T> {
  /** As it stands in the address. */
  readonly word: string
  readonly codec: Codec<T>
}

/** Every choice with its word, in the order in which addresses are written. One line adds a choice. */
export const PARAMETERS: { readonly [Name in keyof Choices]: Parameter<Choices[Name]> } = {
  years: { word: 'y', codec: years },
  span: { word: 't', codec: daySpan },
  sectors: { word: 'sector', codec: idList(240) },
  asOf: { word: 'asof', codec: date },
  force: { word: 'force', codec: date },
  by: { word: 'by', codec: idList(80) },
  measure: { word: 'measure', codec: pattern(/^[a-z][a-z0-9.-]*$/, 60) },
  flow: { word: 'flow', codec: oneOf(FLOWS, 'turnover') },
  unit: { word: 'unit', codec: oneOf(TRADE_UNITS, 'usd') },
  base: { word: 'base', codec: year },
  hs: { word: 'hs', codec: oneOf(HS_LEVELS, null) },
  ev: { word: 'ev', codec: manyOf(EVENT_KINDS) },
  lane: { word: 'lane', codec: oneOf(LANES, null) },
  // All kinds together would fill a fifth of an address; nobody picks more than a few.
  kind: { word: 'kind', codec: manyOf([...new Set([...EVENT_KINDS, ...ORGANISATION_KINDS])], 160) },
  level: { word: 'level', codec: manyOf(AGREEMENT_LEVELS) },
  status: { word: 'status', codec: manyOf(AGREEMENT_STATUSES) },
  tone: { word: 'tone', codec: manyOf(TONES) },
  who: { word: 'who', codec: idList(100) },
  weights: { word: 'w', codec: weights },
  table: { word: 'tbl', codec: flag },
  selected: { word: 'sel', codec: selection },
  sort: { word: 'sort', codec: sorting },
  query: { word: 'q', codec: phrase },
  release: { word: 'v', codec: pattern(/^\d{4}\.\d{1,2}\.\d{1,2}(?:-\d+)?$/, 16) },
}

/** The choices as a list, in the order of addresses. */
export const NAMES = Object.keys(PARAMETERS) as readonly (keyof Choices)[]

/** What an address without a query chooses. */
export const DEFAULTS = Object.fromEntries(NAMES.map(name => [name, PARAMETERS[name].codec.absent])) as unknown as Choices
