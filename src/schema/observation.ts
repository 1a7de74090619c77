import { z } from 'zod'
import { areaId, citations, id, longText, measureId, period, productId, shortText } from './primitives.ts'
import { BOUNDS, COVERAGES, MISSING_KINDS, OBSERVATION_STATUSES, VALUATIONS } from './vocabulary.ts'

/** One statement of one quantity, in the terms of SDMX. The same statement met twice is one record with two citations. */
export const observation = z.strictObject({
  id,
  measure: measureId,
  /** What the number is about, and its partner. */
  area: areaId,
  counterpart: areaId.nullable(),
  /** Whose statistics they are; null where the source does not say. */
  reporter: areaId.nullable(),
  /** The office or database that counted. */
  compiler: id.optional(),
  /** An official's words are not a release: who said it, in which post or for which body. */
  statedBy: z.strictObject({ person: id.optional(), organisation: id.optional(), role: shortText.optional() }).optional(),
  product: productId.nullable(),
  period,
  /** In `unit`, in full (dollars, not millions). Null only with `missing`. */
  value: z.number().nullable(),
  missing: z.enum(MISSING_KINDS).optional(),
  unit: z.string(),
  /** Half the last printed digit, in `unit`: "$2.6 bn" has 50,000,000. Null where the source gives no rounding. */
  precision: z.number().nonnegative().nullable(),
  bound: z.enum(BOUNDS).optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
  coverage: z.enum(COVERAGES).optional(),
  basis: z.enum(VALUATIONS).optional(),
  status: z.enum(OBSERVATION_STATUSES).optional(),
  /** What is counted, where the measure's name does not say enough ("intergovernmental documents"). */
  scope: shortText.optional(),
  /** Counted by this project from a source's own rows: how. */
  derivedFrom: shortText.optional(),
  citations,
  note: longText.optional(),
  /** Far from the years around it or from its own parts, as the note explains: the checks for slips leave it alone. */
  standsApart: z.literal(true).optional(),
})
export const observations = z.array(observation)
export type Observation = z.infer<typeof observation>

const SERIES_COLUMNS = ['area', 'counterpart', 'product', 'period', 'value', 'precision', 'missing', 'scope', 'locator', 'derivedFrom'] as const

/**
 * A long run of database rows: what is common stands once in the header, what differs in the rows.
 * Row ids are made when compiled: the series id and the row's area, counterpart, product and period.
 */
export const series = z.strictObject({
  id,
  measure: measureId,
  /** "area" where each row's own area is the reporter, as in COW (the importer) and WITS. */
  reporter: z.union([areaId, z.literal('area')]).nullable(),
  compiler: id.optional(),
  unit: z.string(),
  precision: z.number().nonnegative().nullable(),
  coverage: z.enum(COVERAGES).optional(),
  basis: z.enum(VALUATIONS).optional(),
  scope: shortText.optional(),
  source: id,
  /** Where the rows stand in the source; a row's own locator goes before it. */
  locator: shortText,
  licence: shortText,
  derivedFrom: shortText.optional(),
  note: longText.optional(),
  /** Values every row shares, so that they need no column. */
  fixed: z.strictObject({ area: areaId.optional(), counterpart: areaId.optional(), product: productId.optional() }).optional(),
  columns: z.array(z.enum(SERIES_COLUMNS)).min(2),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).min(1),
})
export type Series = z.infer<typeof series>
