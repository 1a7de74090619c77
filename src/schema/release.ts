import { z } from 'zod'
import { partialDate } from './primitives.ts'
import { ROW_KINDS, type RowKind } from './vocabulary.ts'


/** Three short hashes of a record: of what it states, of its wording in all languages, of the sources it rests on. */
const rowHash = z.string().regex(/^[0-9a-f]{8}\.[0-9a-f]{8}\.[0-9a-f]{8}$/, 'three hashes of eight hex digits, joined by dots')
const rows = z.record(z.string(), rowHash)
/** The name of a release. */
export const releaseVersion = z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:-\d+)?$/, 'a release such as 2026.11.24')

/** What a release held, without its contents: enough to tell what later ones added, revised and withdrew. Written by `npm run release`, never by hand. */
export const release = z.strictObject({
  version: releaseVersion,
  updated: partialDate,
  rows: z.strictObject(Object.fromEntries(ROW_KINDS.map(kind => [kind, rows])) as Record<RowKind, typeof rows>),
})
export type Release = z.infer<typeof release>
export type RowHashes = Release['rows']
