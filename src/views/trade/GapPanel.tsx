import { GapBars } from '#charts/GapBars.tsx'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { computedText } from '#evidence/figureText.ts'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { YearValue } from '#views/YearValue.tsx'
import type { tradeViewModel } from './tradeViewModel.ts'
import style from './TradeView.module.css'

/** How far the two sides' counts are apart, year by year, and the reasons that there can be. */
export function GapPanel({ model, flow }: { model: ReturnType<typeof tradeViewModel>; flow: string }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('trade')
  const open = useOpenEvidence()
  const name = (id: string) => core.dyad.voices.find(voice => voice.id === id)?.name ?? id
  const wording = { value: (value: number) => format.money(value, '$', { compact: true, sign: true }), tick: (value: number) => format.number(value / 1e6) }
  return (
    <Section id="gap" title={words.gapTitle} note={words.gapNote(name('first'), name('second'))}>
      {model.gaps.length === 0 ? (
        <p>{words.gapNone}</p>
      ) : (
        <div className={style.beside}>
          <div>
            <GapBars
              name={`${words.gapTitle}: ${flow}`}
              unit={words.unitMillion}
              series={{
                id: 'gap', name: words.gapTitle, role: 'second',
                points: model.gaps.map(({ year, difference }) => ({ year, value: difference.value, id: difference.id, text: computedText(difference, core, format), href: `#c-${difference.id}` })),
              }}
              wording={wording}
              years={model.years}
              onOpen={point => point.href && open(point.href.slice(1))}
            />
            <DataTable
              caption={words.gapTitle}
              captionHidden
              columns={[
                { id: 'year', name: words.year, numeric: true },
                { id: 'first', name: name('first'), numeric: true },
                { id: 'second', name: name('second'), numeric: true },
                { id: 'difference', name: words.gapDifference, numeric: true },
                { id: 'percent', name: words.gapPercent, numeric: true },
              ]}
              rows={[...model.gaps].reverse().map(({ year, first, second, difference, percent }) => ({
                id: String(year),
                header: { content: year, sort: year },
                cells: [
                  { content: <YearValue of={first} />, sort: first.value },
                  { content: <YearValue of={second} />, sort: second.value },
                  { content: <ComputedFigure of={difference} />, sort: difference.value },
                  { content: <ComputedFigure of={percent}>{format.percent(percent.value, { decimals: 1, sign: true })}</ComputedFigure>, sort: percent.value },
                ],
              }))}
            />
          </div>
          <div className={style.reasons}>
            <h3>{words.gapReasons}</h3>
            <ul>
              {words.gapReasonList.map(reason => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
            <p>{words.gapReasonNote}</p>
          </div>
        </div>
      )}
    </Section>
  )
}
