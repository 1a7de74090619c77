import type { PlacedSeries } from './placedSeries.ts'

/** Which figure the reader is at: a series and a place in its walk. */
export interface Cursor {
  readonly series: number
  readonly step: number
}

const FAR = 5

/** Where a key leads from `cursor` (null: nowhere yet). Undefined for keys that the chart leaves alone. */
export function moveCursor(series: readonly PlacedSeries[], cursor: Cursor | null, key: string): Cursor | undefined {
  const moves: Record<string, (at: Cursor) => Cursor> = {
    ArrowLeft: at => along(series, at, -1),
    ArrowRight: at => along(series, at, 1),
    PageUp: at => along(series, at, -FAR),
    PageDown: at => along(series, at, FAR),
    ArrowUp: at => across(series, at, -1),
    ArrowDown: at => across(series, at, 1),
    Home: at => ({ ...at, step: 0 }),
    End: at => ({ ...at, step: lastStep(series, at.series) }),
  }
  const move = moves[key]
  if (!move) return undefined
  const valid = cursor && series[cursor.series]?.walk[cursor.step] ? cursor : null
  if (valid) return move(valid)
  const first = series.findIndex(({ walk }) => walk.length > 0)
  if (first < 0) return undefined
  const start = { series: first, step: lastStep(series, first) }
  return key === 'Home' ? { ...start, step: 0 } : start
}

/** The figure nearest to a place on the plot (fractions), weighed in pixels of the plot's size. A bar is met anywhere in its column. */
export function nearestFigure(
  series: readonly PlacedSeries[],
  place: { x: (year: number) => number; y: (value: number) => number },
  at: { x: number; y: number; width: number; height: number },
  columns = false,
): { cursor: Cursor; distance: number } | null {
  let best: { cursor: Cursor; distance: number } | null = null
  series.forEach(({ walk }, index) => {
    walk.forEach(({ point }, step) => {
      const aside = (place.x(point.year) - at.x) * at.width
      const below = columns ? 0 : (place.y(point.value) - at.y) * at.height
      const distance = Math.hypot(aside, below)
      if (!best || distance < best.distance) best = { cursor: { series: index, step }, distance }
    })
  })
  return best
}

function lastStep(series: readonly PlacedSeries[], index: number): number {
  return (series[index]?.walk.length ?? 1) - 1
}

function along(series: readonly PlacedSeries[], at: Cursor, steps: number): Cursor {
  return { ...at, step: Math.min(Math.max(at.step + steps, 0), lastStep(series, at.series)) }
}

/** The next series that has figures, at the figure whose year is nearest; stays where there is none. */
function across(series: readonly PlacedSeries[], at: Cursor, direction: 1 | -1): Cursor {
  const year = series[at.series]?.walk[at.step]?.point.year ?? 0
  for (let index = at.series + direction; index >= 0 && index < series.length; index += direction) {
    const walk = series[index]?.walk ?? []
    if (!walk.length) continue
    const distances = walk.map(({ point }) => Math.abs(point.year - year))
    return { series: index, step: distances.indexOf(Math.min(...distances)) }
  }
  return at
}
