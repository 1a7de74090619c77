import type { Observation } from '#schema/observation.ts'
import type { Reading } from './Reading.ts'

/** Where a run of readings passes from one country's statistics or one counting office to another. */
export interface HandChange {
  readonly what: 'reporter' | 'compiler'
  readonly from: { readonly ids: readonly string[]; readonly period: string }
  readonly to: { readonly ids: readonly string[]; readonly period: string }
}

/**
 * The first change of hand in readings in order of time; null where there is none. Another publication is no other hand,
 * and where no office is named none is known to differ: such periods are named beside the figure (`unnamedIn`).
 */
export function changeOfHand(readings: readonly Reading[]): HandChange | null {
  for (const what of ['reporter', 'compiler'] as const) {
    const named = readings.map(({ rows, period }) => ({ ids: idsOf(rows, what), period })).filter(({ ids }) => ids.length > 0)
    for (const [index, to] of named.entries()) {
      const from = named[index - 1]
      if (from && from.ids.join() !== to.ids.join()) return { what, from, to }
    }
  }
  return null
}

/** The periods for which no statement names the office that counted. */
export const unnamedIn = (readings: readonly Reading[]): string[] => readings.filter(({ rows }) => idsOf(rows, 'compiler').length === 0).map(({ period }) => period)

const idsOf = (rows: readonly Observation[], what: HandChange['what']) => [...new Set(rows.flatMap(row => row[what] ?? []))].sort()
