import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { statementsBehind } from '#selectors/statementsBehind.ts'
import type { YearFigure } from '#selectors/tradeByYear.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { flowName } from '#views/flowName.ts'
import { YearValue } from '#views/YearValue.tsx'
import type { BriefModel } from './briefModel.ts'
import { NoteMarks } from './NoteMarks.tsx'
import style from './Brief.module.css'

/** Each flow as both sides last counted it, and the gap in the last year that both state. */
export function KeyTable({ model, filtered }: { model: BriefModel; filtered: boolean }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('brief')
  const vocabulary = useWords('vocabulary')
  const marksOf = (...figures: (YearFigure | null)[]) => <NoteMarks numbers={model.numbersOf(figures.flatMap(figure => (figure ? statementsBehind(figure).flatMap(model.sourcesOfRow) : [])))} />
  const year = (value: number) => <span className={style.soft}> {format.year(value)}</span>
  return (
    <Section id="figures" title={words.keyTitle} note={[filtered && words.noSector, words.gapNote].filter(Boolean).join(' ')}>
      <DataTable
        caption={words.keyTitle}
        captionHidden
        columns={[
          { id: 'flow', name: words.flow, sortable: false },
          ...core.dyad.voices.slice(0, 2).map(({ id, name }) => ({ id, name, numeric: true, sortable: false })),
          { id: 'gap', name: words.gap, numeric: true, sortable: false },
        ]}
        rows={model.flows.map(({ flow, latest, gap }) => ({
          id: flow,
          header: { content: flowName(flow, core, vocabulary) },
          cells: [
            ...latest.map(figure => ({ content: figure ? <><YearValue of={figure} />{year(figure.year)}{marksOf(figure)}</> : words.notStated })),
            { content: gap ? <><ComputedFigure of={gap.difference} />, <ComputedFigure of={gap.percent} />{year(gap.year)}{marksOf(gap.first, gap.second)}</> : words.notStated },
          ],
        }))}
      />
    </Section>
  )
}
