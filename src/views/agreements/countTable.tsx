import type { Core } from '#domain/compiled.ts'
import { comparePeriods } from '#domain/periods.ts'
import { scopeText } from '#evidence/translatedIn.ts'
import { speakersOf } from '#evidence/whoCounted.ts'
import type { AgreementsWords } from '#language/en/agreements.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import type { DataTableProps } from '#ui/DataTable.tsx'
import { Said } from '#ui/Said.tsx'
import { StatedCount } from './StatedCount.tsx'

interface Telling {
  readonly core: Core
  readonly format: Format
  readonly words: AgreementsWords
}

/** Stated counts, the latest first, each with what it counts and who states it. */
export function countTable(caption: string, rows: readonly Observation[], { core, format, words }: Telling): DataTableProps {
  return {
    caption,
    compare: format.compare,
    columns: [{ id: 'asOf', name: words.asOf }, { id: 'count', name: words.count, numeric: true }, { id: 'scope', name: words.scope }, { id: 'by', name: words.statedBy }],
    rows: [...rows]
      .sort((a, b) => comparePeriods(b.period, a.period))
      .map(row => {
        const { names, role } = speakersOf(row, core)
        const scope = row.scope === undefined ? null : scopeText(row.scope, core)
        return {
          id: row.id,
          header: { content: format.period(row.period), sort: row.period },
          cells: [
            { content: <StatedCount of={row} />, sort: row.value },
            { content: scope && <Said text={scope} />, sort: scope?.text ?? null },
            { content: [...names, role?.text].filter(Boolean).join(', ') },
          ],
        }
      }),
  }
}
