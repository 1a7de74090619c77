import { daysOf, isMonthsOf, wholeYear } from '#domain/periods.ts'
import { differenceOf, quotientOf, scaled, standsFor, sumOf } from '#domain/interval.ts'
import { partnersByYear, rankOf, type PartnerMeasure } from '#selectors/partnerRanks.ts'
import type { Observation } from '#schema/observation.ts'
import { yearBefore } from './assign.ts'
import type { Claim, Trial } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import type { Reading } from './readings.ts'
import { isInside, samePeriod } from './samePeriod.ts'
import { isStock } from './stocks.ts'

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

function flowRows(evidence: Evidence, reading: Reading): readonly Observation[] {
  const known = flows.get(evidence) ?? new Map<string, readonly Observation[]>()
  flows.set(evidence, known)
  const key = `${reading.measure} ${reading.area} ${reading.counterpart} ${reading.product}`
  const rows = known.get(key) ?? rowsOfFlow(evidence, reading)
  known.set(key, rows)
  return rows
}

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
  ].filter(row => row.product === product)
}

const isSymmetric = (measure: string) => /^(?:trade\.turnover|trade\.turnover\.growth|documents|roadmaps|cargo|un\.)/.test(measure)

/** A row is met by the thousand in a long text, so its figure is made once. */
const figures = new WeakMap<Observation, Figure>()

function figureOf(row: Observation): Figure {
  const known = figures.get(row)
  if (known) return known
  const figure: Figure = { rows: [row], value: row.value!, ...standsFor(row), unit: row.unit, method: 'stated' }
  figures.set(row, figure)
  return figure
}

/** Who counted: only figures of one hand are added up or compared. */
function handOf(row: Observation): string {
  return `${row.reporter ?? ''} ${row.compiler ?? `source ${row.citations[0]!.source}`}`
}

/** Both directions by one hand, added. */
function sums(evidence: Evidence, { area, counterpart }: Reading, period: string): Figure[] {
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

function balances(evidence: Evidence, { area, counterpart }: Reading, period: string): Figure[] {
  if (counterpart === null) return []
  const rows = (measure: string) => evidence.stated(measure, area, counterpart).filter(row => row.product === null && row.bound === undefined && samePeriod(row.period, period))
  return rows('trade.exports').flatMap(exported => rows('trade.imports').filter(imported => handOf(imported) === handOf(exported)).map((imported): Figure => ({
    rows: [exported, imported], value: exported.value! - imported.value!, ...differenceOf(standsFor(exported), standsFor(imported)), unit: 'USD', method: 'difference',
  })))
}

/** The change on the same period a year before, where one hand states both. */
function changes(evidence: Evidence, reading: Reading, period: string, signOnly: boolean): Figure[] {
  const level = { ...reading, measure: reading.measure.replace(/\.growth$/, '') }
  const now = levels(evidence, level, period)
  const before = levels(evidence, level, yearBefore(period))
  return now.flatMap(later => before.filter(earlier => earlier.value > 0 && later.unit === earlier.unit && (sameHand(later, earlier) || (signOnly && sameReporter(later, earlier)))).map((earlier): Figure => ({
    rows: [...later.rows, ...earlier.rows], value: (later.value / earlier.value - 1) * 100, ...scaled(quotientOf(later, earlier), 100, -100), unit: 'percent', method: 'growth',
  })))
}

const sameHand = (a: Figure, b: Figure) =>
  handOf(a.rows[0]!) === handOf(b.rows[0]!) && a.rows.length === b.rows.length && a.rows[0]!.measure === b.rows[0]!.measure && [...a.rows, ...b.rows].every(({ bound }) => bound === undefined)

/** Enough to tell a rise from a fall. */
const sameReporter = (a: Figure, b: Figure) => a.rows[0]!.reporter !== null && a.rows[0]!.reporter === b.rows[0]!.reporter && a.rows[0]!.measure === b.rows[0]!.measure && a.rows[0]!.area === b.rows[0]!.area && [...a.rows, ...b.rows].every(({ bound }) => bound === undefined)

/** Money only in its own currency, weight only as weight; counts have no unit of their own. */
const inUnit = (row: Observation, unit: string | null) => unit === null || unit === row.unit || !/^(?:[A-Z]{3}|OTHER|t|m3|kWh)$/.test(unit)

const levels = (evidence: Evidence, reading: Reading, period: string): Figure[] => [
  ...flowRows(evidence, reading).filter(row => samePeriod(row.period, period)).map(figureOf),
  ...(reading.measure === 'trade.turnover' ? sums(evidence, reading, period) : []),
]

/** A place counted from a database's records of all partners of a year. */
function countedRanks(evidence: Evidence, { measure, area, counterpart, product }: Reading, period: string): Figure[] {
  const year = wholeYear(period)
  const base = measure.split('.')[1] as PartnerMeasure
  if (year === null || counterpart === null || product !== null) return []
  const rows = evidence.tradeOf(period)
  const compilers = new Set(rows.flatMap(row => (row.compiler && row.area === area ? [row.compiler] : [])))
  return [...compilers].flatMap(compiler => {
    const partners = partnersByYear(rows, { country: area, compiler, measure: base, isPartner: evidence.isPartner }).get(year)
    const rank = partners && partners.length >= 20 ? rankOf(partners, counterpart, year, 'claim') : null
    return rank ? [{ rows: rank.inputs, value: rank.value, low: rank.value, high: rank.value, unit: 'rank', method: 'rank' as const }] : []
  })
}

/** Every figure that evidence gives for a reading in exactly its period. */
export function figuresFor(evidence: Evidence, reading: Reading, claim: Pick<Claim, 'period' | 'place' | 'unit' | 'value'>, wide = false): Figure[] {
  const { measure } = reading
  const period = claim.period!
  // A count of papers of one meeting is of its day; a text may name the month alone.
  const isThen = (row: Observation) => samePeriod(row.period, period) || (measure === 'documents.signed' && isInside(row.period, period))
  const stated = (isStock(measure) ? around(flowRows(evidence, reading), period, wide) : flowRows(evidence, reading).filter(isThen))
    .filter(row => inUnit(row, claim.unit))
    .filter(row => claim.place === null || (row.scope ?? '').includes(claim.place))
    .map(figureOf)
  if (claim.place !== null) return stated
  if (measure === 'trade.turnover') return claim.unit === 'USD' ? [...stated, ...sums(evidence, reading, period).filter(sum => !stated.some(one => handOf(one.rows[0]!) === handOf(sum.rows[0]!)))] : stated
  if (measure === 'trade.balance') return [...stated, ...balances(evidence, reading, period)]
  if (measure.endsWith('.growth')) return [...stated, ...changes(evidence, reading, period, claim.value === null)]
  if (/^trade\.(?:turnover|exports|imports)\.rank$/.test(measure)) return [...stated, ...countedRanks(evidence, reading, period)]
  return stated
}

/** What is stated for the same in other periods. */
export const figuresOfOtherPeriods = (evidence: Evidence, reading: Reading, { period }: Pick<Claim, 'period'>): Figure[] =>
  flowRows(evidence, reading).filter(row => period === null || !samePeriod(row.period, period)).map(figureOf)

/** Stated for at least nine months of a claim's year, counted from January. */
export function figuresOfPartYears(evidence: Evidence, reading: Reading, { period }: Pick<Claim, 'period'>): Figure[] {
  const year = period === null ? null : wholeYear(period)
  return figuresOfOtherPeriods(evidence, reading, { period }).filter(({ rows: [row] }) => {
    const part = isMonthsOf(row!.period)
    return part !== null && part.year === year && part.months >= 9
  })
}

const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** Statements of a running number within two months of a day; where there is none, from a year and a half before to half a year after. */
function around(rows: readonly Observation[], period: string, wide: boolean): Observation[] {
  const day = monthsOf(daysOf(period).to)
  const between = (least: number, most: number) => rows.filter(row => {
    const apart = monthsOf(daysOf(row.period).to) - day
    return apart >= least && apart <= most
  })
  const near = wide ? [] : between(-2, 2)
  return near.length > 0 ? near : between(-18, 6)
}
