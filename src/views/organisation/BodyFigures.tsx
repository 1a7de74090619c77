import type { OrganisationDetail } from '#domain/recordDetails.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { FiguresTable } from '#views/FiguresTable.tsx'
import style from './Organisation.module.css'

/** What the body counted or gave out: how much of each measure over which years, and the latest figures themselves. */
export function BodyFigures({ figures, rows }: Pick<OrganisationDetail, 'figures' | 'rows'>) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('bodies')
  const { measure: measureName } = useWords('evidence')
  const count = figures.reduce((sum, one) => sum + one.count, 0)
  const nameOf = (id: string) => core.measures.find(measure => measure.id === id)?.name ?? id
  if (count === 0) return null
  return (
    <Section id="figures" title={`${words.figures} (${format.number(count)})`} note={rows.length < count && words.figuresNote(rows.length, count)}>
      {figures.length > 1 && (
        <DataTable
          caption={words.byMeasure}
          compare={format.compare}
          columns={[{ id: 'measure', name: measureName }, { id: 'years', name: words.years }, { id: 'count', name: words.count, numeric: true }]}
          rows={figures.map(({ measure, count: ofIt, from, to }) => ({
            id: measure,
            header: { content: nameOf(measure), sort: nameOf(measure) },
            cells: [{ content: format.yearRange(from, to), sort: from }, { content: format.number(ofIt), sort: ofIt }],
          }))}
        />
      )}
      <div className={style.heading}><FiguresTable caption={words.figures} rows={rows} /></div>
    </Section>
  )
}
