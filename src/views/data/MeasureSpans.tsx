import type { Inventory } from '#domain/inventory.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'

/** How many figures each measure has, over which years, from how many sources. */
export function MeasureSpans({ measures }: { measures: Inventory['measures'] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('data')
  const nameOf = (id: string) => core.measures.find(measure => measure.id === id)?.name ?? id
  return (
    <Section id="measures" title={words.measureSpans}>
      <DataTable
        caption={words.measureSpans}
        captionHidden
        compare={format.compare}
        columns={[
          { id: 'measure', name: words.measure },
          { id: 'figures', name: words.figures, numeric: true },
          { id: 'years', name: words.years, numeric: true },
          { id: 'sources', name: words.sources, numeric: true },
        ]}
        rows={measures.map(({ measure, figures, from, to, sources }) => ({
          id: measure,
          header: { content: nameOf(measure), sort: nameOf(measure) },
          cells: [{ content: format.number(figures), sort: figures }, { content: format.yearRange(from, to), sort: from }, { content: format.number(sources), sort: sources }],
        }))}
      />
    </Section>
  )
}
