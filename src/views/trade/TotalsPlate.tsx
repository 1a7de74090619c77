import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { ChartFigure } from '#charts/ChartFigure.tsx'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { YearLines } from '#charts/YearLines.tsx'
import type { EventMark } from '#charts/YearSeries.ts'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { useChoices } from '#url/useChoices.ts'
import type { Plate, TotalsModel } from './totalsModel.ts'
import { totalsTold } from './totalsTold.tsx'
import { unitCode, unitWording } from './unitWording.ts'

interface TotalsPlateProps {
  id: string
  plate: Plate
  totals: TotalsModel
  years: { from: number; to: number }
  /** The flow as a title begins with it. */
  flow: string
  notes: readonly string[]
  controls?: ReactNode
  marks: readonly EventMark[]
}

/** One chart of totals with its title, table, description and files. */
export function TotalsPlate({ id, plate, totals, years, flow, notes, controls, marks }: TotalsPlateProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('totals')
  const charts = useWords('charts')
  const { chosen, choose } = useChoices()
  const open = useOpenEvidence()
  const { unit, base } = totals
  const { series } = plate
  const wording = useMemo(() => unitWording(unit, format), [unit, format])
  const country = plate.country && (core.countries.find(one => one.id === plate.country)?.name ?? plate.country)
  const measured = words.measured[unit](base.used === null ? '' : String(base.used))
  const figures = drawnFigures(series, { unit: unitCode(unit, base.used), years })
  // A voice that has no figure here is not named: the title says what is drawn.
  const heard = series.filter(({ name }) => figures.some(figure => figure.series === name))
  const title = words.title(flow, country ? `${measured} (${country})` : measured, format.yearRange(years.from, years.to), format.list((heard.length > 0 ? heard : series).map(({ name }) => name)))
  // Both are folded, and long: the drawing does not wait for them.
  const drawn = useDeferredValue(useMemo(() => ({ series, years, unit, measured, title }), [series, years, unit, measured, title]))
  const told = useMemo(() => totalsTold(drawn, core, format, { charts, totals: words }), [drawn, core, format, charts, words])
  const bothSides = series[0]?.id === 'first' && series[1]?.id === 'second'
  return (
    <ChartFigure
      id={id}
      embed="trade"
      title={title}
      subtitle={words.subtitles[unit]}
      controls={controls}
      {...told}
      tableShown={chosen.table}
      onTable={table => choose({ table })}
      notes={notes.join(' ')}
      files={{ fileName: [core.dyad.id, chosen.flow, unit !== 'usd' && unit, plate.country?.toLowerCase()].filter(Boolean).join('-'), figures }}
    >
      <YearLines
        name={title}
        unit={measured}
        series={series}
        wording={wording}
        years={years}
        baseline={unit === 'index' ? 100 : 0}
        band={bothSides && (unit === 'usd' || unit === 'real') && chosen.flow !== 'balance'}
        onOpen={point => point.href && open(point.href.slice(1))}
        marks={marks}
      />
    </ChartFigure>
  )
}
