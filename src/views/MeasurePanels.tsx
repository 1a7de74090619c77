import { describe } from '#charts/describe.ts'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { SmallMultiples, type Multiple } from '#charts/SmallMultiples.tsx'
import { tableOf } from '#charts/tableOf.tsx'
import { groupBy } from '#domain/groupBy.ts'
import type { YearSpan } from '#domain/periods.ts'
import { EvidenceLink } from '#evidence/EvidenceLink.tsx'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { Scope } from '#evidence/Scope.tsx'
import { areasText } from '#evidence/subjectText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { isLine, missingYears, statedYears, statementsOf, type MeasureSubject } from '#selectors/measureLines.ts'
import { isBesideTrade } from './besideTrade.ts'
import { FewFigures } from './FewFigures.tsx'
import { measureSeries, panelId } from './measureSeries.ts'

interface MeasurePanelsProps {
  subjects: readonly MeasureSubject[]
  years: YearSpan
}

/** A panel a quantity, all on one year axis: unit on the axis; sources and years without a figure under it. */
export function MeasurePanels({ subjects, years }: MeasurePanelsProps) {
  const core = useCore()
  const format = useFormat()
  const charts = useWords('charts')
  const words = useWords('indicators')
  const evidence = useWords('evidence')
  const open = useOpenEvidence()

  const panelOf = (subject: MeasureSubject): Multiple => {
    const measure = core.measures.find(({ id }) => id === subject.measure)
    const unit = core.units.find(({ id }) => id === subject.unit)?.name ?? subject.unit
    const series = measureSeries(subject, core, format, evidence)
    const name = `${measure?.name ?? subject.measure}, ${areasText(subject, core)}`
    const gaps = missingYears(statedYears(subject)).map(({ from, to }) => format.yearRange(from, to))
    const wording = { value: (value: number) => format.compact(value), tick: (value: number) => format.compact(value) }
    const id = panelId(subject)
    return {
      id,
      ...(isBesideTrade(subject.measure) && { embed: `indicators/${id}` }),
      name,
      title: name,
      ...(subject.scope !== undefined && { subtitle: <Scope of={subject.scope} /> }),
      unit,
      series,
      wording,
      ...(!isLine(subject) && { said: <FewFigures rows={statementsOf(subject)} /> }),
      description: [measure?.definition ?? '', ...describe(series, { title: name, unit, wording, words: charts, years })].filter(Boolean),
      table: tableOf(series, {
        caption: name, wording, words: charts, years,
        cell: ({ href, text }) => <EvidenceLink anchor={(href ?? '').slice(1)}>{text}</EvidenceLink>,
      }),
      tableLater: <a href="#evidence">{evidence.tableTitle}</a>,
      notes: gaps.length > 0 && words.noFigureFor(gaps.join(', ')),
      files: { fileName: `${core.dyad.id}-${id.slice(2)}`, figures: drawnFigures(series, { unit: subject.unit, years }) },
    }
  }

  return <SmallMultiples panels={pairsFirst(subjects).map(panelOf)} years={years} onOpen={point => point.href && open(point.href.slice(1))} />
}

/** Quantities that both sides have stand beside each other; what stands alone comes after them. */
function pairsFirst(subjects: readonly MeasureSubject[]): MeasureSubject[] {
  const groups = [...groupBy(subjects, ({ measure, scope, unit }) => `${measure}|${scope}|${unit}`).values()]
  return [...groups.filter(({ length }) => length > 1), ...groups.filter(({ length }) => length === 1)].flat()
}
