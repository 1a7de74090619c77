import { standsFor, sumOf } from '#domain/interval.ts'
import type { Observation } from '#schema/observation.ts'
import type { Trial } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import type { Reading } from './readings.ts'
import { isYearToDate, samePeriod } from './samePeriod.ts'

/** A figure that evidence gives for a reading: stated, or worked out of statements of one hand. */
export interface Figure {
  readonly rows: readonly Observation[]
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly method: Trial['method']
}

const MIRROR: Readonly<Record<string, string>> = { 'trade.exports': 'trade.imports', 'trade.imports': 'trade.exports' }

/** Flows recur by the thousand in a long text, so the rows of each are gathered once. */
const flows = new WeakMap<Evidence, Map<string, readonly Observation[]>>()

export function flowRows(evidence: Evidence, reading: Reading): readonly Observation[] {
  const known = flows.get(evidence) ?? new Map<string, readonly Observation[]>()
  flows.set(evidence, known)
  const key = `${reading.measure} ${reading.area} ${reading.counterpart} ${reading.product}`
  const rows = known.get(key) ?? rowsOfFlow(evidence, reading)
  known.set(key, rows)
  return rows
}

/** A heading of the Harmonized System that has no parts is also written as its only subheading. */
const wholeOf = (heading: string) => (/^\d{4}$/.test(heading) ? `${heading}00` : heading)

/** What one country sells the other buys: both sides' words on one flow. */
function rowsOfFlow(evidence: Evidence, { measure, area, counterpart, product }: Reading): readonly Observation[] {
  const base = measure.split('.').slice(0, 2).join('.')
  const suffix = measure.slice(base.length)
  const mirrored = MIRROR[base] && counterpart !== null && counterpart !== 'WORLD' && ['', '.growth', '.quantity', '.volume', '.energy'].includes(suffix)
  const mutual = base === 'trade.turnover' && ['', '.growth'].includes(suffix)
  return [
    ...evidence.stated(measure, area, counterpart),
    ...(mirrored ? evidence.stated(MIRROR[base]! + suffix, counterpart, area) : []),
    ...((mutual || !measure.startsWith('trade.')) && counterpart !== null && isSymmetric(measure) ? evidence.stated(measure, counterpart, area) : []),
  ].filter(row => row.product === product || (product !== null && row.product === wholeOf(product)))
}

const isSymmetric = (measure: string) => /^(?:trade\.turnover|trade\.turnover\.growth|documents|roadmaps|cargo|settlement\.second|un\.)/.test(measure)

/** A row is met by the thousand in a long text, so its figure is made once. */
const figures = new WeakMap<Observation, Figure>()

export function figureOf(row: Observation): Figure {
  const known = figures.get(row)
  if (known) return known
  const figure: Figure = { rows: [row], value: row.value!, ...standsFor(row), unit: row.unit, method: 'stated' }
  figures.set(row, figure)
  return figure
}

/** Who counted: only figures of one hand are added up or compared. */
export function handOf(row: Observation): string {
  return `${row.reporter ?? ''} ${row.compiler ?? `source ${row.citations[0]!.source}`}`
}

/** What went each way by one hand, added. */
export function bothWays(evidence: Evidence, { measure, area, counterpart }: Reading, period: string): Figure[] {
  const rows = (one: string, other: string) => evidence.stated(measure, one, other).filter(row => row.product === null && row.bound === undefined && samePeriod(row.period, period))
  return counterpart === null ? [] : rows(area, counterpart).flatMap(forth => rows(counterpart, area).filter(back => handOf(back) === handOf(forth) && back.unit === forth.unit).map((back): Figure => ({
    rows: [forth, back], value: forth.value! + back.value!, ...sumOf(standsFor(forth), standsFor(back)), unit: forth.unit, method: 'sum',
  })))
}

/** Both directions by one hand, added. */
export function sums(evidence: Evidence, { area, counterpart }: Reading, period: string): Figure[] {
  if (counterpart === null) return []
  return [[area, counterpart], [counterpart, area]].flatMap(([one, other]) => {
    const rows = (measure: string) => evidence.stated(measure, one!, other!).filter(row => row.product === null && row.bound === undefined && row.unit === 'USD' && samePeriod(row.period, period))
    const imports = rows('trade.imports')
    return rows('trade.exports').flatMap(exported => imports.filter(imported => handOf(imported) === handOf(exported)).map((imported): Figure => {
      const whole = sumOf(standsFor(exported), standsFor(imported))
      return { rows: [exported, imported], value: exported.value! + imported.value!, ...whole, unit: 'USD', method: 'sum' }
    }))
  })
}

/** What is stated for a reading in a period, and for a turnover what both directions of one hand add up to. */
export const levels = (evidence: Evidence, reading: Reading, period: string, toDate = false): Figure[] => [
  ...flowRows(evidence, reading).filter(row => samePeriod(row.period, period) || (toDate && isYearToDate(row.period, period))).map(figureOf),
  ...(reading.measure === 'trade.turnover' ? sums(evidence, reading, period) : []),
]
