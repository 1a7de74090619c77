import { z } from 'zod'
import { id, namesInAll, partialDate, shortText } from './primitives.ts'
import { releaseVersion } from './release.ts'
import { NOTICED_BY, ROW_KINDS } from './vocabulary.ts'

/** A mistake that a release gave out, and what stands in its place. The texts are this project's own, so they are written in every language. */
const correction = z.strictObject({
  id,
  /** The day on which it was mended. */
  date: partialDate,
  /** The last release that held it. */
  lastIn: releaseVersion,
  kind: z.enum(ROW_KINDS),
  record: z.string().min(1),
  /** The field of the record, where one field was wrong and not the whole. */
  field: shortText.optional(),
  was: namesInAll,
  /** Null where the record was withdrawn and nothing took its place. */
  now: namesInAll.nullable(),
  why: namesInAll,
  noticedBy: z.enum(NOTICED_BY),
  /** The source that shows it, where one does. */
  source: id.optional(),
})
export const corrections = z.array(correction)
export type Correction = z.infer<typeof correction>
