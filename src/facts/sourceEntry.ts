import type { SourceEntry } from '#domain/compiled.ts'
import type { Source } from '#schema/records.ts'

const FIELDS = ['id', 'publisher', 'title', 'date', 'url', 'language', 'titleLanguage', 'kind', 'licence', 'attribution', 'archived', 'read', 'repeats'] as const

/** What stands under a figure about its source. */
export function sourceEntryOf(source: Source): SourceEntry {
  return Object.fromEntries(FIELDS.flatMap(field => (source[field] === undefined ? [] : [[field, source[field]]]))) as SourceEntry
}
