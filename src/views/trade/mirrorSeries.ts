import type { YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import { importerOf } from '#domain/flow.ts'
import { computedText } from '#evidence/figureText.ts'
import type { Format } from '#language/Format.ts'
import type { MirrorWords } from '#language/en/mirror.ts'
import { computedPoint } from '#views/yearPoints.ts'
import { pointOf } from '#views/tradeSeries.ts'
import type { MirrorModel } from './mirrorModel.ts'

/** The lines of the two reports; what a database holds in place of a report is a line of its own. */
export function reportSeries({ reported, names, databases }: MirrorModel, core: Core, format: Format, words: MirrorWords): YearSeries[] {
  const points = (side: 'first' | 'second', recorded: boolean) =>
    reported.flatMap(year => (year[side] && year.recorded.includes(side) === recorded ? [pointOf(year[side], core, format)] : []))
  const sides = ['first', 'second'] as const
  return [
    ...sides.map(side => ({ id: side, name: names[side], role: side, points: points(side, false) })),
    ...sides.map(side => ({ id: `${side}-record`, name: words.recordedSeries(names[side], databases[side]), label: databases[side], role: 'third' as const, points: points(side, true) })).filter(series => series.points.length > 0),
  ]
}

/** The gap of each year in percent of the mean: above zero where the importer (of a turnover, the second side) reports more. */
export function gapSeries({ reported, flow }: MirrorModel, name: string, core: Core, format: Format): YearSeries {
  return {
    id: 'gap',
    name,
    role: importerOf(flow) ?? 'second',
    points: reported.flatMap(({ year, gap }) =>
      gap ? [{ ...computedPoint(year, gap.percent, core, format), text: `${computedText(gap.percent, core, format)} (${computedText(gap.difference, core, format)})` }] : [],
    ),
  }
}
