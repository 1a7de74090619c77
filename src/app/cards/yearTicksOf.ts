import type { ChartLayout } from '#charts/layoutOf.ts'
import type { YearDrawing } from './Card.ts'

/** A card is seen small: its axis names as many years as the narrowest page does. */
export const yearTicksOf = ({ yearTicks, x }: Pick<ChartLayout, 'yearTicks' | 'x'>): YearDrawing['ticks'] =>
  yearTicks.filter(({ narrow }) => narrow).map(({ year }) => ({ at: x(year), text: String(year) }))
