import type { YearPoint } from './YearSeries.ts'

export interface Stretch {
  readonly points: YearPoint[]
  /** Who counts changes between the two: drawn thin. */
  readonly thin: boolean
}

/** A run in stretches that are counted alike, with thin links between those that are not. */
export function stretchesOf(run: readonly YearPoint[]): Stretch[] {
  const stretches: Stretch[] = []
  run.slice(1).forEach((point, index) => {
    const before = run[index] ?? point
    const last = stretches.at(-1)
    if (last && !last.thin && point.breakBefore === undefined) last.points.push(point)
    else stretches.push({ points: [before, point], thin: point.breakBefore !== undefined })
  })
  return stretches
}
