import type { Wording, YearPoint, YearSeries } from '#charts/YearSeries.ts'

/** A series whose points are `{ year: value }`. */
export function yearSeries(values: Record<number, number>, rest: Partial<YearSeries> = {}): YearSeries {
  const points = Object.entries(values).map(([year, value]): YearPoint => ({ year: Number(year), value }))
  return { id: 'one', name: 'Counted by one', role: 'first', points, ...rest }
}

export const wording: Wording = { value: value => `$${value} bn`, tick: String }
