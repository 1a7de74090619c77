import type { ReactNode } from 'react'
import { ChartFigure } from '#charts/ChartFigure.tsx'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { describe } from '#charts/describe.ts'
import { tableOf } from '#charts/tableOf.tsx'
import { YearLines } from '#charts/YearLines.tsx'
import type { EventMark } from '#charts/YearSeries.ts'
import { EvidenceLink } from '#evidence/EvidenceLink.tsx'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { WordChoice } from '#ui/WordChoice.tsx'
import { WordChoices } from '#ui/WordChoices.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usualVoices, type tradeViewModel } from './tradeViewModel.ts'

/** One flow through the years, a line for each who counts it. */
export function Totals({ model, flow, marks, switches }: { model: ReturnType<typeof tradeViewModel>; flow: string; marks: readonly EventMark[]; switches: ReactNode }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('trade')
  const charts = useWords('charts')
  const { chosen, choose } = useChoices()
  const open = useOpenEvidence()
  const series = model.lines.map(line => line.series)
  const wording = { value: (value: number) => format.money(value, '$', { compact: true }), tick: (value: number) => format.number(value / 1e9) }
  const title = words.chartTitle(flow, format.yearRange(model.years.from, model.years.to))
  const usual = usualVoices(core).join()
  return (
    <ChartFigure
      id="totals"
      title={title}
      controls={
        <>
          <WordChoice label={words.flow} options={model.flows} chosen={chosen.flow} onChoose={next => choose({ flow: next })} />
          <WordChoices
            label={words.by}
            options={core.dyad.voices.map(({ id, name }) => ({ value: id, name }))}
            chosen={model.voices}
            onChoose={by => choose({ by: by.join() === usual ? [] : by })}
          />
          {switches}
        </>
      }
      description={describe(series, { title, unit: words.unit, wording, words: charts, years: model.years })}
      table={tableOf(series, {
        caption: title,
        wording,
        words: charts,
        years: model.years,
        cell: ({ href, text }) => (
          <EvidenceLink anchor={(href ?? '').slice(1)} computed={href?.startsWith('#c-') ?? false}>
            {text}
          </EvidenceLink>
        ),
      })}
      tableShown={chosen.table}
      onTable={table => choose({ table })}
      notes={words.chartNote}
      files={{ fileName: `${core.dyad.id}-${chosen.flow}`, figures: drawnFigures(series, { unit: 'USD', years: model.years }) }}
    >
      <YearLines name={title} unit={words.unit} series={series} wording={wording} years={model.years} marks={marks} band={chosen.flow !== 'balance'} onOpen={point => point.href && open(point.href.slice(1))} />
    </ChartFigure>
  )
}
