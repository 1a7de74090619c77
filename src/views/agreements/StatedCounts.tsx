import { Stated } from '#evidence/Stated.tsx'
import { speakersOf } from '#evidence/whoCounted.ts'
import { comparePeriods } from '#domain/periods.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'

/** How many documents people have said there are, each count with what it counts: different scopes make no line. */
export function StatedCounts({ rows }: { rows: readonly Observation[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const { statedBy } = useWords('evidence')
  return (
    <Section id="counts" title={words.countsTitle} note={words.countsNote}>
      <DataTable
        caption={words.countsTitle}
        captionHidden
        compare={format.compare}
        columns={[{ id: 'asOf', name: words.asOf }, { id: 'count', name: words.count, numeric: true }, { id: 'scope', name: words.scope }, { id: 'by', name: statedBy }]}
        rows={[...rows]
          .sort((a, b) => comparePeriods(b.period, a.period))
          .map(row => ({
            id: row.id,
            header: { content: format.period(row.period), sort: row.period },
            cells: [
              { content: <Stated of={row} />, sort: row.value },
              { content: <span lang="en">{row.scope}</span>, sort: row.scope ?? '' },
              { content: [...speakersOf(row, core).names, speakersOf(row, core).role].filter(Boolean).join(', ') },
            ],
          }))}
      />
    </Section>
  )
}
