import type { BasketWords } from '#language/en/basket.ts'
import type { ChartsWords } from '#language/en/charts.ts'
import type { CsvRow } from '#takeaway/csvText.ts'
import { provenanceCells, provenanceHeads } from '#takeaway/figureCells.ts'
import type { Provenance } from '#takeaway/Provenance.ts'
import type { DrawnFigure } from './drawnFigures.ts'

interface Wordings {
  readonly charts: ChartsWords
  readonly basket: BasketWords
}

/** What a file says of the chart as a whole. */
export interface ChartTexts {
  readonly title: string
  readonly subtitle: string
  /** Notes and sources under the drawing. */
  readonly notes: readonly string[]
  readonly address: string
}

const takenAt = ({ href }: DrawnFigure['point'], provenance: Provenance | null) => (href ? (provenance?.figureAt(href) ?? null) : null)

/** The drawn figures as rows, values in full, each with who counted it and where it is printed. */
export function chartRows(figures: readonly DrawnFigure[], provenance: Provenance | null, { charts, basket }: Wordings): CsvRow[] {
  const { columns } = basket
  return [
    [charts.series, charts.period, charts.value, charts.unit, columns.bound, charts.from, charts.to, charts.asWorded, charts.kind, ...provenanceHeads(basket)],
    ...figures.map(({ series, kind, unit, point }): CsvRow => {
      const taken = takenAt(point, provenance)
      return [
        series, taken?.period ?? point.partial ?? point.year, point.value, unit, taken?.bound ?? null, point.interval?.low ?? null, point.interval?.high ?? null, point.text ?? null,
        taken?.kind === 'computed' ? basket.kinds.computed : charts.kinds[kind], ...provenanceCells(taken),
      ]
    }),
  ]
}

/** The same figures as JSON, with the chart's own texts, licence and release. */
export function chartJson(figures: readonly DrawnFigure[], provenance: Provenance | null, texts: ChartTexts): string {
  const rows = figures.map(({ series, kind, unit, point }) => {
    const taken = takenAt(point, provenance)
    return {
      series, year: point.year, period: taken?.period ?? point.partial ?? String(point.year), value: point.value, unit, kind,
      interval: point.interval ?? null, text: point.text ?? null, evidence: taken,
    }
  })
  return `${JSON.stringify({ ...texts, release: provenance?.release ?? null, licence: provenance?.licence ?? null, rows }, null, 1)}\n`
}
