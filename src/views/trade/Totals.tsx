import type { ReactNode } from 'react'
import type { EventMark } from '#charts/YearSeries.ts'
import type { SourceEntry } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import { TotalsControls } from './TotalsControls.tsx'
import type { TotalsModel } from './totalsModel.ts'
import { totalsNotes } from './totalsNotes.ts'
import { TotalsPlate } from './TotalsPlate.tsx'

interface TotalsProps {
  years: YearSpan
  voices: readonly string[]
  totals: TotalsModel
  /** Statements of parts of years of the flow. */
  parts: number
  flow: string
  sources: ReadonlyMap<string, SourceEntry>
  marks: readonly EventMark[]
  /** Switches of what is marked, beside those of what is drawn. */
  switches: ReactNode
}

/** One flow through the years, a line for each who counts it: in dollars, or as a change, an index, or a share of each country's output or trade. */
export function Totals({ years, voices, totals, parts, flow, sources, marks, switches }: TotalsProps) {
  const format = useFormat()
  const words = useWords('totals')
  const { chosen } = useChoices()
  const noted = { model: totals, years, selected: chosen.selected, unitAsked: chosen.unit, parts, sources }
  return (
    <div>
      {totals.plates.map((plate, index) => (
        <TotalsPlate
          key={plate.country}
          id={index === 0 ? 'totals' : `totals-${index + 1}`}
          plate={plate}
          totals={totals}
          years={years}
          flow={chosen.flow === 'turnover' || chosen.flow === 'balance' ? words.flows[chosen.flow] : flow}
          notes={totalsNotes({ ...noted, plate }, words, format)}
          controls={index === 0 && <><TotalsControls voices={voices} totals={totals} />{switches}</>}
          marks={marks}
        />
      ))}
    </div>
  )
}
