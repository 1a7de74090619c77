import { z } from 'zod'
import { areaId, id, measureId, namesInAll, partialDate, period, productId } from './primitives.ts'
import { BOUNDS } from './vocabulary.ts'

/** Parts of a claim that its reading leaves open or gets wrong, set by hand. */
const parts = z.strictObject({
  measure: measureId,
  area: areaId,
  counterpart: areaId.nullable(),
  product: productId.nullable(),
  period,
  value: z.number(),
  unit: z.string(),
  precision: z.number().nonnegative(),
  bound: z.enum(BOUNDS).nullable(),
  date: partialDate,
}).partial()
export type ClaimParts = z.infer<typeof parts>

/** A press article whose claims are worked through. Where and when it was printed stands with its source. */
const article = z.strictObject({
  id,
  source: id,
  claims: z.array(z.strictObject({
    /** What the article says, in our own words: its sentences are its publisher's. The English text is the one that is read and judged. */
    text: namesInAll,
    set: parts.optional(),
  })).min(1),
})
export const articles = z.array(article)
export type Article = z.infer<typeof article>
