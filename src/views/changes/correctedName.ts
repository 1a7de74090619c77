import type { Changes } from '#domain/changes.ts'
import type { Core } from '#domain/compiled.ts'
import type { CorrectionEntry } from '#domain/correction.ts'
import { subjectText } from '#evidence/subjectText.ts'
import type { Format } from '#language/Format.ts'

/** What a correction is about, where no link can stand: the record's title, or what stood there where it is gone. */
export function correctedName({ kind, record: id, was, now }: CorrectionEntry, { core, changes, format }: { core: Core; changes: Changes; format: Pick<Format, 'shortPeriod'> }): string {
  if (now === null) return was
  if (kind === 'events' || kind === 'agreements') return core[kind].find(record => record.id === id)?.title.text ?? id
  if (kind === 'people' || kind === 'organisations') return core[kind].find(record => record.id === id)?.name ?? id
  if (kind === 'sources') return changes.sources[id]?.title ?? id
  const row = changes.observations[id]
  return row ? `${subjectText(row, core)}, ${format.shortPeriod(row.period)}` : id
}
