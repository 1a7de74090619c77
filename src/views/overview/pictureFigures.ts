import { drawnFigures, type DrawnFigure } from '#charts/drawnFigures.ts'
import type { OverviewWords } from '#language/en/overview.ts'
import type { overviewViewModel } from './overviewViewModel.ts'

/** Everything the one picture draws: the lines of trade, and a year's events, documents and evidence as counts. */
export function pictureFigures({ lines, perYear, years }: ReturnType<typeof overviewViewModel>, words: OverviewWords): DrawnFigure[] {
  const bands = [
    [`${words.events}: ${words.cooperative}`, 'cooperative'], [`${words.events}: ${words.neutral}`, 'neutral'], [`${words.events}: ${words.strained}`, 'strained'],
    [`${words.signed}: ${words.states}`, 'byStates'], [`${words.signed}: ${words.bodies}`, 'byBodies'], [words.evidence, 'evidence'],
  ] as const
  return [
    ...drawnFigures(lines.map(({ series }) => series), { unit: 'USD', years }),
    ...bands.flatMap(([series, count]) => perYear.map((row): DrawnFigure => ({ series, kind: 'line', unit: 'count', point: { year: row.year, value: row[count] } }))),
  ]
}
