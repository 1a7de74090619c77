import { ChartFigure } from '#charts/ChartFigure.tsx'
import { describe } from '#charts/describe.ts'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { GapBars } from '#charts/GapBars.tsx'
import { layoutOf } from '#charts/layoutOf.ts'
import { YearLines } from '#charts/YearLines.tsx'
import type { YearPoint } from '#charts/YearSeries.ts'
import { importerOf } from '#domain/flow.ts'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { FREIGHT, FREIGHT_OF_MEAN } from '#selectors/freight.ts'
import type { MirrorModel } from './mirrorModel.ts'
import { gapSeries, reportSeries } from './mirrorSeries.ts'
import { mirrorTable } from './mirrorTable.tsx'

/** A side's own report faces the other's, or what a database holds in its place. */
const FACING = [['first', 'second'], ['first', 'second-record'], ['first-record', 'second']] as const

/** The two reports with the band between, the gap below on the same years, and both as a table. */
export function MirrorChart({ model, flow }: { model: MirrorModel; flow: string }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('mirror')
  const charts = useWords('charts')
  const open = useOpenEvidence()
  const show = (point: YearPoint) => point.href && open(point.href.slice(1))
  const importer = importerOf(model.flow)
  const series = reportSeries(model, core, format, words)
  const title = words.chartTitle(flow, format.yearRange(model.years.from, model.years.to))
  const wording = { value: (value: number) => format.money(value, '$', { compact: true }), tick: (value: number) => format.number(value / 1e9) }
  const share = { value: (value: number) => format.percent(value, { decimals: 1, sign: true }), tick: (value: number) => format.percent(value) }
  const percentOf = (value: number) => format.percent(value, { decimals: 0 })
  const gaps = gapSeries(model, words.unitPercent, core, format)
  const room = {
    ticks: [...(layoutOf(series, { years: model.years })?.valueTicks.map(wording.tick) ?? []), ...(layoutOf([gaps], { years: model.years })?.valueTicks.map(share.tick) ?? [])],
    labels: series.map(({ label, name }) => label ?? name),
  }
  const reports = describe(series, { title, unit: words.unit, wording, words: charts, years: model.years })
  const distances = describe([gaps], { title: words.unitPercent, unit: '%', wording: share, words: charts, years: model.years }).slice(1)
  return (
    <ChartFigure
      id="mirror-chart"
      embed="trade/mirror"
      title={title}
      description={[...reports, ...distances]}
      table={mirrorTable(model, words.tableTitle(flow), words)}
      tableName={words.tableSummary(model.reported.length, gaps.points.length)}
      notes={words.chartNote}
      files={{ fileName: `${core.dyad.id}-${model.flow}-mirror`, figures: [...drawnFigures(series, { unit: 'USD', years: model.years }), ...drawnFigures([gaps], { unit: 'percent', years: model.years })] }}
    >
      <YearLines name={words.tableTitle(flow)} unit={words.unit} series={series} wording={wording} years={model.years} band={FACING} room={room} beside={[gaps]} onOpen={show} />
      <GapBars
        name={`${words.unitPercent}: ${flow}`}
        unit={words.unitPercent}
        series={gaps}
        below={importer === 'first' ? 'second' : 'first'}
        wording={share}
        years={model.years}
        expected={importer ? { low: FREIGHT_OF_MEAN[0], high: FREIGHT_OF_MEAN[1], label: words.freightBand(percentOf(FREIGHT[0]), percentOf(FREIGHT[1])) } : undefined}
        room={room}
        beside={series}
        onOpen={show}
      />
    </ChartFigure>
  )
}
