import { useMemo, useState } from 'react'
import { ChartFigure } from '#charts/ChartFigure.tsx'
import { CountRow } from '#charts/CountRow.tsx'
import { PlacePicker } from '#charts/PlacePicker.tsx'
import { TwoWayBars } from '#charts/TwoWayBars.tsx'
import { roomFor, twoWayRoom, type Ranged, type TwoWayBar } from '#charts/twoWayLayout.ts'
import { YearTicks } from '#charts/YearTicks.tsx'
import type { Weighed } from '#selectors/tiesByQuarter.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import { TiesEventsFile } from './TiesEventsFile.tsx'
import { TiesLegend } from './TiesLegend.tsx'
import { tiesDescription } from './tiesDescription.ts'
import { tiesFigures } from './tiesFiles.ts'
import type { Slot, TiesModel } from './tiesModel.ts'
import { tiesTable } from './tiesTable.tsx'
import { periodText, slotText, weightsText } from './tiesText.ts'
import { useTiesWording } from './useTiesWording.ts'
import style from './Ties.module.css'

const ranged = (of: Weighed | null): Ranged | null => of && { value: of.sum, low: of.low, high: of.high }
const barOf = ({ period, cooperative, strained }: Slot): TwoWayBar => ({ id: period, up: ranged(cooperative), down: ranged(strained) })

/** Both sums by quarter on one axis of years, under them what only a year is known of, and how many sources stand behind each quarter. */
export function TiesChart({ model }: { model: TiesModel }) {
  const core = useCore()
  const wording = useTiesWording()
  const { words, format } = wording
  const records = useWords('records')
  const { chosen, choose, adjust, hrefWith } = useChoices()
  const [pointed, setPointed] = useState<string | null>(null)
  const { quarters, vague, years, selected } = model
  const bars = useMemo(() => quarters.map(barOf), [quarters])
  const room = useMemo(() => twoWayRoom(bars), [bars])
  const ofYears = useMemo(() => Array.from({ length: years.to - years.from + 1 }, (_, index) => String(years.from + index)).map(year => vague.find(({ period }) => period === year) ?? nothingIn(year)), [vague, years])
  const yearBars = useMemo(() => ofYears.map(barOf), [ofYears])
  const shadeIn = (slots: readonly Slot[]) => {
    const at = slots.findIndex(({ period }) => period === (pointed ?? selected?.period))
    return at < 0 ? null : { from: at, to: at + 1 }
  }
  const pick = (period: string | null, how: 'step' | 'replace') => (how === 'step' ? choose : adjust)({ selected: period })
  const places = (slots: readonly Slot[]) => slots.map(slot => ({ id: slot.period, text: `${periodText(slot.period, wording)}: ${slotText(slot, wording)}`, empty: slot.events.length === 0 }))
  const picker = (name: string, slots: readonly Slot[], wide?: number) => (
    <PlacePicker name={name} places={places(slots)} {...(wide && { across: wide })} chosen={slots.some(({ period }) => period === selected?.period) ? chosen.selected : null} onPoint={setPointed} onPick={pick} />
  )
  const said = [...quarters, ...ofYears].find(({ period }) => period === (pointed ?? selected?.period))
  const shade = shadeIn(quarters)
  // The last year may not be over.
  const across = quarters.length / 4
  return (
    <ChartFigure
      id="ties"
      embed="ties"
      title={words.chart(format.yearRange(years.from, years.to))}
      subtitle={<>{words.subtitle} <b>{words.madeHere}.</b> {words.madeHow}</>}
      description={tiesDescription(model, wording)}
      table={tiesTable(model, period => hrefWith({ selected: period }), wording)}
      tableShown={chosen.table}
      onTable={table => choose({ table })}
      notes={<>{weightsText(model.weights, wording)} {words.rangeNote} {words.coverageNote}</>}
      sources={words.sources}
      files={{ fileName: `${core.dyad.id}-ties`, figures: tiesFigures(model, words) }}
      actions={<TiesEventsFile model={model} />}
    >
      <TiesLegend />
      <p className={`${style.readout} needs-script no-print`} data-picture="none">{said ? <><b>{periodText(said.period, wording)}</b> {slotText(said, wording)}{said.events.length > 0 && ` · ${records.sourceCount(said.sources)}`}</> : words.hint}</p>
      <div className={style.plot}>
        <div className={style.over}>
          <TwoWayBars bars={bars} room={room} ticks={room.ticks} tick={format.number} shaded={shade} />
          <p className={style.row}>{words.coverage(Math.max(0, ...quarters.map(({ sources }) => sources)))}</p>
          <CountRow counts={quarters.map(({ sources }) => sources)} shaded={shade} />
          <YearTicks from={years.from} to={years.to} across={across} />
          {picker(words.quarter, quarters)}
        </div>
        {vague.length > 0 && (
          <div className={style.over}>
            <p className={style.row}>{words.onlyYear}</p>
            <TwoWayBars bars={yearBars} across={across} room={roomFor(yearBars, room.unit)} shaded={shadeIn(ofYears)} hollow />
            {picker(words.year, ofYears, across)}
          </div>
        )}
      </div>
    </ChartFigure>
  )
}

const nothingIn = (period: string): Slot => ({ period, events: [], cooperative: null, strained: null, sources: 0 })
