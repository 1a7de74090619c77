import { Stated } from '#evidence/Stated.tsx'
import { subjectText } from '#evidence/subjectText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { PublishedFigure } from '#selectors/newBetween.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'

/** The figures that came out in the days, `shown` of `all`. */
export function NewFigures({ shown, all }: { shown: readonly PublishedFigure[]; all: number }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('changes')
  return (
    <Section id="published" title={words.figuresTitle} note={all > 0 ? words.figuresNote(shown.length, all) : undefined}>
      {all === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <DataTable
          caption={words.figuresTitle}
          captionHidden
          columns={[{ id: 'day', name: words.published }, { id: 'subject', name: words.subject }, { id: 'period', name: words.period }, { id: 'figure', name: words.figure, numeric: true, sortable: false }]}
          compare={format.compare}
          rows={shown.map(({ row, day }) => ({
            id: row.id,
            header: { content: format.shortDate(day), sort: day },
            cells: [{ content: subjectText(row, core), sort: subjectText(row, core) }, { content: format.shortPeriod(row.period), sort: row.period }, { content: <Stated of={row} /> }],
          }))}
        />
      )}
    </Section>
  )
}
