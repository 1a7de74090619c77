import type { Computed } from '#domain/figure.ts'
import { differenceOf, endsOf, growthOf, meanOfEnds, openOnly } from '#domain/interval.ts'
import { daysOf } from '#domain/periods.ts'
import { changeOfHand, unnamedIn, type HandChange } from './changeOfHand.ts'
import type { Reading } from './Reading.ts'

/** Fewer figures than this on a side make no mean. */
export const LEAST = 2

export interface Side {
  readonly readings: readonly Reading[]
  readonly mean: Computed
}

interface Told {
  /** Figures of the window that are bounds: named, and in no mean. */
  readonly bounded: readonly Reading[]
}

export interface Compared extends Told {
  readonly kind: 'compared'
  readonly before: Side
  readonly after: Side
  /** After less before. */
  readonly difference: Computed
  /** Null unless both means are above zero: a balance that changes sign has no percentage. */
  readonly percent: Computed | null
  /** Periods whose sources name no counting office. */
  readonly unnamed: readonly string[]
}

export interface Refused extends Told {
  readonly kind: 'refused'
  /** Null: too few figures on a side. */
  readonly change: HandChange | null
  readonly before: readonly Reading[]
  readonly after: readonly Reading[]
}

export type BeforeAfter = Compared | Refused

/**
 * The mean after an event against the mean before it. Refused where a side has fewer than two figures, or where
 * whose statistics they are, or who compiles them, changes inside the window. `id` begins the ids of the computed figures.
 */
export function beforeAfter(befores: readonly Reading[], afters: readonly Reading[], id: string): BeforeAfter {
  const all = [...befores, ...afters]
  const [before, after] = [befores, afters].map(readings => readings.filter(({ bounded }) => !bounded).sort(byTime)) as [Reading[], Reading[]]
  const bounded = all.filter(reading => reading.bounded)
  const change = changeOfHand([...before, ...after])
  if (before.length < LEAST || after.length < LEAST) return { kind: 'refused', change: null, before, after, bounded }
  if (change) return { kind: 'refused', change, before, after, bounded }
  const means = { before: meanOf(before, `${id}-before`), after: meanOf(after, `${id}-after`) }
  const inputs = [...before, ...after].flatMap(({ rows }) => rows)
  const common = { period: spanOf([...before, ...after]), inputs }
  const value = means.after.value - means.before.value
  const [earlier, later] = [endsOf(means.before), endsOf(means.after)]
  const interval = openOnly(differenceOf(later, earlier))
  const percentInterval = openOnly(growthOf(later, earlier))
  return {
    kind: 'compared',
    before: { readings: before, mean: means.before },
    after: { readings: after, mean: means.after },
    difference: { ...common, id: `${id}-difference`, value, unit: means.before.unit, method: 'mean-difference', ...(interval && { interval }) },
    percent: means.before.value > 0 && means.after.value > 0 
      ? { ...common, id: `${id}-change`, value: (100 * value) / means.before.value, unit: 'percent', method: 'mean-change', ...(percentInterval && { interval: percentInterval }) }
      : null,
    unnamed: unnamedIn([...before, ...after]),
    bounded,
  }
}

function meanOf(readings: readonly Reading[], id: string): Computed {
  const interval = openOnly(meanOfEnds(readings.map(({ ends }) => ends)))
  return {
    id,
    value: readings.reduce((sum, { value }) => sum + value, 0) / readings.length,
    unit: readings[0]?.unit ?? '',
    period: spanOf(readings),
    method: 'yearly-mean',
    inputs: readings.flatMap(({ rows }) => rows),
    ...(interval && { interval }),
  }
}

const byTime = (a: Reading, b: Reading) => (daysOf(a.period).from < daysOf(b.period).from ? -1 : 1)

/** From the first year of the readings to the last one. */
function spanOf(readings: readonly Reading[]): string {
  const years = readings.map(({ period }) => daysOf(period).from.slice(0, 4))
  return `${years[0]}/${years.at(-1)}`
}
