import type { SourceEntry } from '#domain/compiled.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Observation } from '#schema/observation.ts'
import { Section } from '#ui/Section.tsx'
import style from './ProductView.module.css'

/** The publications that the figures of the page rest on, those of most figures first. */
export function ProductSources({ rows, sources }: { rows: readonly Observation[]; sources: ReadonlyMap<string, SourceEntry> }) {
  const format = useFormat()
  const words = useWords('products')
  const records = useWords('records')
  const counts = new Map<string, number>()
  for (const id of rows.flatMap(({ citations }) => citations.map(({ source }) => source))) counts.set(id, (counts.get(id) ?? 0) + 1)
  const cited = [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id, count]) => (sources.has(id) ? [{ source: sources.get(id) as SourceEntry, count }] : []))
  return (
    <Section title={`${words.sources} (${cited.length})`}>
      <ul className={style.sources}>
        {cited.map(({ source, count }) => (
          <li key={source.id}>
            {source.publisher}, <RecordLink to={`sources/${source.id}`} lang={source.language}>{source.title}</RecordLink>
            {source.date && `, ${format.date(source.date)}`} <span className={style.small}>{records.figures(count)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
