import { CHANGES, type Change, type ChangedRows } from '#domain/changes.ts'
import type { RowHashes } from '#schema/release.ts'
import { ROW_KINDS, type RowKind } from '#schema/vocabulary.ts'

/** What the rows of a kind are other than before. */
function changedRows(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): ChangedRows {
  const revised = Object.keys(now).flatMap(id => {
    const [old, current] = [before[id]?.split('.'), now[id]?.split('.') ?? []]
    const differs = (part: number) => old !== undefined && old[part] !== current[part]
    return [{ id, change: !old ? 'added' : differs(0) ? 'facts' : differs(2) ? 'sources' : differs(1) ? 'wording' : null }]
  })
  const gone = Object.keys(before).flatMap(id => (id in now ? [] : [{ id, change: 'withdrawn' }]))
  const of = (wanted: Change) => [...revised, ...gone].flatMap(({ id, change }) => (change === wanted ? [id] : []))
  return { added: of('added'), facts: of('facts'), sources: of('sources'), wording: of('wording'), withdrawn: of('withdrawn') }
}

/** What one release holds other than an earlier one, by kind of record. Kinds of which nothing changed are left out. */
export function compareReleases(before: RowHashes, now: RowHashes): Partial<Record<RowKind, ChangedRows>> {
  const compared = ROW_KINDS.map(kind => [kind, changedRows(before[kind], now[kind])] as const)
  return Object.fromEntries(compared.filter(([, rows]) => CHANGES.some(change => rows[change].length > 0)))
}
