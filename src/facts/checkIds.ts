import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'
import { recordsOf } from './recordsOf.ts'
import type { Statement } from './statementsOf.ts'

interface Named { readonly file: string; readonly record: string; readonly id: string; readonly scope: string }

/** Ids stand in addresses: one id is one record of its kind, and every observation has its own across all files. */
export function checkIds(authored: Authored, statements: readonly Statement[]): Problem[] {
  const observationsFile = `${authored.dyad.id}/observations.json`
  const named: Named[] = [
    ...recordsOf(authored).filter(({ file }) => file !== observationsFile).map(({ file, id }) => ({ file, record: id, id, scope: file })),
    ...statements.map(({ file, record, observation: { id } }) => ({ file, record, id, scope: 'observations' })),
    ...authored.series.map(({ file, id }) => ({ file, record: id, id, scope: 'series' })),
    ...(authored.rollCalls?.rows ?? []).map(([id]) => ({ file: `${authored.dyad.id}/roll-calls.json`, record: id, id, scope: 'roll-calls' })),
  ]
  const first = new Map<string, Named>()
  return named.flatMap((one): Problem[] => {
    const key = `${one.scope}\0${one.id}`
    const before = first.get(key)
    if (before) return [{ file: one.file, record: one.record, field: 'id', found: one.id, expected: `an id that no other record has (${before.file}, ${before.record} has it)`, severity: 'error' }]
    first.set(key, one)
    return []
  })
}
