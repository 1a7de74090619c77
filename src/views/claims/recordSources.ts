import type { TakenSource } from '#takeaway/TakenFigure.ts'
import { takenSource } from '#takeaway/takenSource.ts'
import type { NamedRecord } from '#views/namedRecords.ts'
import type { ClaimEvidence } from './useEvidence.ts'

/** So many are cited: a president has dozens. */
const FEW = 3

/** Where what a record says is printed. */
export function recordSources({ kind, id }: Pick<NamedRecord, 'kind' | 'id'>, { file, sources }: Pick<ClaimEvidence, 'file' | 'sources'>): TakenSource[] {
  const held = file[kind].find(record => record.id === id)?.sources ?? []
  return held.flatMap(source => sources.get(source) ?? []).slice(0, FEW).map(source => takenSource(source, { locator: '' }))
}
