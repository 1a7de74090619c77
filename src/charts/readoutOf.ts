import type { ChartsWords } from '#language/en/charts.ts'
import type { PlacedSeries, SortedPoint } from './placedSeries.ts'
import type { ReadoutFigure } from './Readout.tsx'
import type { Wording, YearPoint, YearSeries } from './YearSeries.ts'

/** A figure as it should be read. */
export function textOf(point: YearPoint, wording: Pick<Wording, 'value'>): string {
  return point.text ?? wording.value(point.value)
}

/** What is said of a figure beyond its value: the part of the year it covers, or that it is another statement. */
function asideOf({ kind, point }: SortedPoint, words: ChartsWords): string | undefined {
  return point.partial ?? (kind === 'rival' ? words.otherStatement : point.breakBefore)
}

interface Active extends SortedPoint {
  readonly series: YearSeries
}

/** With more series than this, the readout holds the active figure alone. */
const MOST = 4

/** Every figure of the active one's year, series by series, then what another chart over the same years draws of it. */
export function readoutOf(placed: readonly PlacedSeries[], active: Active, wording: Wording, words: ChartsWords, beside: readonly YearSeries[] = []): ReadoutFigure[] {
  const elsewhere = beside.flatMap(({ id, name, points }) =>
    points.filter(({ year, partial }) => year === active.point.year && partial === undefined).map(point => ({ id: `beside-${id}`, name, text: textOf(point, wording), href: point.href, active: false })),
  )
  const here = placed.flatMap(({ series: { id, name, role }, walk }) =>
    walk
      .filter(({ point }) => point === active.point || (placed.length <= MOST && point.year === active.point.year))
      .map((one, index) => ({
        id: `${id}-${index}`,
        role,
        name,
        text: textOf(one.point, wording),
        aside: asideOf(one, words),
        href: one.point.href,
        active: one.point === active.point,
      })),
  )
  return [...here, ...elsewhere]
}

/** The active figure in one sentence. */
export function announcementOf(active: Active, wording: Wording, words: ChartsWords): string {
  const aside = asideOf(active, words)
  return `${active.point.year}, ${active.series.name}: ${textOf(active.point, wording)}${aside ? `, ${aside}` : ''}`
}
