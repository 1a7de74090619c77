import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { subjectText } from '#evidence/subjectText.ts'
import { countersOf, speakersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import type { BriefModel } from './briefModel.ts'
import { NoteMarks } from './NoteMarks.tsx'
import style from './Brief.module.css'

/** Where sources conflict on one quantity: who says most and who least. */
export function Questions({ model }: { model: BriefModel }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('brief')
  const said = (row: Observation) => ({
    content: (
      <>
        <Stated of={row} /><NoteMarks numbers={model.numbersOf(model.sourcesOfRow(row))} />
        <span className={style.by}>{countersOf(row, core)[0] ?? speakersOf(row, core).names[0] ?? model.evidence.sources.get(row.citations[0]?.source ?? '')?.publisher}</span>
      </>
    ),
  })
  return (
    <Section id="questions" title={words.questionsTitle(model.questions.length, model.questionCount)} note={model.questionCount > 0 ? words.questionsNote : undefined}>
      {model.questionCount === 0 ? (
        <p>{words.noQuestions}</p>
      ) : (
        <DataTable
          caption={words.questionsNote}
          captionHidden
          columns={[
            { id: 'quantity', name: words.quantity, sortable: false },
            { id: 'largest', name: words.largest, sortable: false },
            { id: 'smallest', name: words.smallest, sortable: false },
            { id: 'apart', name: words.apart, numeric: true, sortable: false },
          ]}
          rows={model.questions.map(({ largest, smallest, percent }) => ({
            id: largest.id,
            header: { content: <>{subjectText(largest, core)} <span className={style.soft}>{format.shortPeriod(largest.period)}</span></> },
            cells: [said(largest), said(smallest), { content: <ComputedFigure of={percent} /> }],
          }))}
        />
      )}
    </Section>
  )
}
