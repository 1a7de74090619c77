import type { ChartsWords } from '#language/en/charts.ts'
import type { CsvRow } from './csvText.ts'
import { placedSeries, yearsOf } from './placedSeries.ts'
import type { YearSeries, YearSpan } from './YearSeries.ts'

/** The drawn series as rows, a figure each, values in full: exactly what is drawn, no more. */
export function csvOf(series: readonly YearSeries[], { unit, words, years }: { unit: string; words: ChartsWords; years?: YearSpan | undefined }): CsvRow[] {
  const span = years ?? yearsOf(series)
  const head: CsvRow = [words.series, words.period, words.kind, words.value, words.unit, words.from, words.to, words.asWorded]
  if (!span) return [head]
  const rows = series.flatMap(one =>
    placedSeries(one, span).walk.map(
      ({ kind, point }): CsvRow => [
        one.name, point.partial ?? point.year, words.kinds[kind], point.value, unit, point.interval?.low ?? null, point.interval?.high ?? null, point.text ?? null,
      ],
    ),
  )
  return [head, ...rows]
}
