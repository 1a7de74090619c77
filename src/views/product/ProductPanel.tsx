import { ChartFigure } from '#charts/ChartFigure.tsx'
import { describe } from '#charts/describe.ts'
import { drawnFigures } from '#charts/drawnFigures.ts'
import { tableOf } from '#charts/tableOf.tsx'
import { YearLines } from '#charts/YearLines.tsx'
import type { EventEntry } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import { EvidenceLink } from '#evidence/EvidenceLink.tsx'
import { useOpenEvidence } from '#evidence/EvidenceScope.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { ProductLine, ProductPanel as Panel } from '#selectors/productLines.ts'
import { useEventMarks } from './useEventMarks.ts'
import { panelSeries } from './panelSeries.ts'
import { panelWording } from './panelWording.ts'

/** Events stand where an amount may show them; prices and shares stay clear. */
const MARKED: readonly Panel[] = ['value', 'quantity', 'volume', 'energy']
const NO_EVENTS: readonly EventEntry[] = []
const UNITS: Record<Panel, string> = { value: 'USD', quantity: 't', volume: 'm3', energy: 'kWh', unit: 'USD-per-t', 'exports-share': 'percent', 'imports-share': 'percent' }

interface ProductPanelProps {
  product: string
  /** The product's name, where nothing around the chart says it. */
  name?: string
  panel: Panel
  lines: readonly ProductLine[]
  years: YearSpan
  events: readonly EventEntry[]
  flow: string
}

/** One quantity of a product through the years, a line for each who counts it. */
export function ProductPanel({ product, name, panel, lines, years, events, flow }: ProductPanelProps) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('products')
  const charts = useWords('charts')
  const open = useOpenEvidence()
  const marks = useEventMarks(MARKED.includes(panel) ? events : NO_EVENTS)
  const series = panelSeries(lines, core, format, words.unnamed)
  const title = [name, words.panelTitle(words.panels[panel], flow, format.yearRange(years.from, years.to))].filter(Boolean).join(' · ')
  const { unit, wording } = panelWording(panel, series, words, format)
  const note = panel === 'unit' || panel === 'exports-share' || panel === 'imports-share' ? words.panelNotes[panel] : words.partNote
  const id = `${lines[0]?.way}-${panel}`
  return (
    <ChartFigure
      id={id}
      embed={`products/${product}/${id}`}
      title={title}
      description={describe(series, { title, unit, wording, words: charts, years })}
      table={tableOf(series, {
        caption: title, wording, words: charts, years,
        cell: ({ href = '', text }) => <EvidenceLink anchor={href.slice(1)} computed={href.startsWith('#c-')}>{text}</EvidenceLink>,
      })}
      notes={note}
      files={{ fileName: `${core.dyad.id}-${lines[0]?.id ?? panel}`, figures: drawnFigures(series, { unit: UNITS[panel], years }) }}
    >
      <YearLines name={title} unit={unit} series={series} wording={wording} years={years} marks={marks} onOpen={point => point.href && open(point.href.slice(1))} />
    </ChartFigure>
  )
}
