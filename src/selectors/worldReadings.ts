import type { Flow, Sides } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import { differenceOf, standsFor, sumOf } from '#domain/interval.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import type { Reading } from './Reading.ts'
import { standsForItself } from './standsForItself.ts'

/** One country's trade with the world in some years, as one compiler counts it. */
export interface WorldReadings {
  readonly compiler: string
  readonly readings: readonly Reading[]
}

interface Question {
  readonly country: string
  readonly flow: Flow
  readonly sides: Sides
  readonly years: readonly number[]
  /** Who compiled the figures that these are held against: preferred where it covers as much. */
  readonly like: string | undefined
}

/** The same measure for a country's trade with the world: by the compiler that covers most of the years, then by the one that covers most at all. */
export function worldReadings(rows: readonly Observation[], question: Question): WorldReadings | null {
  const own = rows.filter(row => row.area === question.country && row.counterpart === 'WORLD' && row.product === null && row.unit === 'USD' && row.value !== null && row.compiler && row.status !== 'forecast')
  const candidates = [...groupBy(own, row => row.compiler ?? '')]
    .map(([compiler, of]) => ({ compiler, readings: readingsOf(of, question), all: of.length }))
    .filter(({ readings }) => readings.length > 0)
  const [best] = candidates.sort(
    (a, b) => b.readings.length - a.readings.length || Number(b.compiler === question.like) - Number(a.compiler === question.like) || b.all - a.all || (a.compiler < b.compiler ? -1 : 1),
  )
  return best ? { compiler: best.compiler, readings: best.readings } : null
}

function readingsOf(rows: readonly Observation[], { country, flow, sides, years }: Question): Reading[] {
  const stated = (measure: string, year: number) => rows.find(row => row.measure === measure && wholeYear(row.period) === year)
  const single = flow === 'forth' || flow === 'back' ? ((flow === 'forth') === (country === sides.first) ? 'trade.exports' : 'trade.imports') : null
  return years.flatMap(year => {
    const parts = (single ? [single] : ['trade.exports', 'trade.imports']).map(measure => stated(measure, year))
    const known = parts.flatMap(row => row ?? [])
    if (known.length < parts.length) return []
    const [one = 0, other = 0] = known.map(({ value }) => value ?? 0)
    return [{ period: String(year), value: flow === 'balance' ? one - other : one + other, ends: known.map(standsFor).reduce(flow === 'balance' ? differenceOf : sumOf), unit: 'USD', rows: known, bounded: !known.every(standsForItself) }]
  })
}
