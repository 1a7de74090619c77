import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { Section } from '#ui/Section.tsx'
import { CountAxis } from './CountAxis.tsx'

/** How many documents people have said there are, beside how many are on record here. */
export function StatedCounts({ rows, onRecord }: { rows: readonly Observation[]; onRecord: number }) {
  const words = useWords('agreements')
  return (
    <Section id="counts" title={words.countsTitle} note={words.countsOnRecord(onRecord)}>
      <CountAxis id="document-counts" title={words.countsChart} rows={rows} />
    </Section>
  )
}
