import { daysOf, isMonthsOf, wholeYear } from '#domain/periods.ts'
import { partnersByYear, rankOf, type PartnerMeasure } from '#selectors/partnerRanks.ts'
import type { Observation } from '#schema/observation.ts'
import { yearBefore } from './assign.ts'
import type { Claim } from '#domain/claim.ts'
import { addedFigures, changeFigures } from './changeFigures.ts'
import type { Evidence } from './Evidence.ts'
import { balances, balanceSigns } from './balances.ts'
import { bothWays, figureOf, flowRows, handOf, sums, type Figure } from './levels.ts'
import type { Reading } from './readings.ts'
import { isInside, isYearToDate, samePeriod } from './samePeriod.ts'
import { isStock, TRADE } from './measureGroups.ts'
import { changesInRow, peaks } from './yearsTogether.ts'
import { ofToldState } from './statesOfFirms.ts'
import { ofToldMigrants } from './kindsOfMigrants.ts'

/** From one year to another, both whole. */
const isYears = (period: string) => /^\d{4}\/\d{4}$/.test(period)

/** Money only in its own currency, weight only as weight; counts have no unit of their own. */
const inUnit = (row: Observation, unit: string | null) => unit === null || unit === row.unit || !/^(?:[A-Z]{3}|OTHER|t|m3|kWh)$/.test(unit)

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

/** Who takes more than half of a product is its first buyer. */
function ranksByShare(evidence: Evidence, reading: Reading, period: string): Figure[] {
  const shares = { ...reading, measure: reading.measure.replace('.product-rank', '.product-share') }
  return flowRows(evidence, shares).filter(row => samePeriod(row.period, period) && row.value! > 50).map(row => ({ rows: [row], value: 1, low: 1, high: 1, unit: 'rank', method: 'majority' as const }))
}

/** Every figure that evidence gives for a reading in exactly its period. */
export function figuresFor(evidence: Evidence, reading: Reading, claim: Pick<Claim, 'period' | 'basePeriod' | 'sentence' | 'words' | 'place' | 'unit' | 'value' | 'precision' | 'bound' | 'doubts' | 'direction'>, wide = false): Figure[] {
  const { measure } = reading
  const period = claim.period!
  if (reading.bothWays) return claim.doubts.includes('difference') ? [] : bothWays(evidence, reading, period).filter(({ rows }) => inUnit(rows[0]!, claim.unit))
  if (claim.doubts.includes('difference')) return claim.place === null ? addedFigures(evidence, reading, { period, base: claim.basePeriod ?? yearBefore(period), fell: claim.direction === 'down' }).filter(({ rows }) => inUnit(rows[0]!, claim.unit)) : []
  if (claim.value === null && TRADE.has(measure)) return claim.place === null ? peaks(evidence, reading, { period, base: claim.basePeriod, isTop: claim.direction === 'up' }) : []
  if (claim.value === null && measure.endsWith('.growth') && isYears(period)) return changesInRow(evidence, reading, period, claim.direction === 'up')
  // What is stated as growth is on the year before; a change from another year must be worked out.
  if (claim.basePeriod !== null && measure.endsWith('.growth')) return claim.place === null ? changeFigures(evidence, reading, { period, base: claim.basePeriod, anyPrint: true, toDate: false }) : []
  // A count of papers of one meeting is of its day; a text may name the month alone.
  const toDate = claim.doubts.includes('assumed-period')
  const isThen = (row: Observation) => samePeriod(row.period, period) || (toDate && isYearToDate(row.period, period)) || (measure === 'documents.signed' && isInside(row.period, period))
  const stated = ofToldState((isStock(measure) ? around(measure === 'migration.stock' ? ofToldMigrants(flowRows(evidence, reading), claim) : flowRows(evidence, reading), period, wide, isExact(claim)) : flowRows(evidence, reading).filter(isThen))
    .filter(row => inUnit(row, claim.unit))
    .filter(row => claim.place === null || (row.scope ?? '').includes(claim.place)), claim).map(figureOf)
  if (claim.place !== null) return stated
  if (measure === 'trade.turnover') return claim.unit === 'USD' ? [...stated, ...sums(evidence, reading, period).filter(sum => !stated.some(one => handOf(one.rows[0]!) === handOf(sum.rows[0]!)))] : stated
  if (measure === 'trade.balance') return [...stated, ...(claim.value === null ? balanceSigns : balances)(evidence, reading, period)]
  if (measure.endsWith('.growth')) {
    const changes = (anyPrint: boolean) => changesIn(evidence, reading, { period, base: yearBefore(period), anyPrint, toDate })
    const ofOneHand = [...stated, ...changes(claim.value === null)]
    return ofOneHand.length > 0 ? ofOneHand : changes(true)
  }
  if (measure.endsWith('.product-rank')) return [...stated, ...ranksByShare(evidence, reading, period)]
  if (/^trade\.(?:turnover|exports|imports)\.rank$/.test(measure)) return [...stated, ...countedRanks(evidence, reading, period)]
  return stated
}

/** Changes by value, and of goods by weight too: words rarely say which. */
function changesIn(evidence: Evidence, reading: Reading, span: Parameters<typeof changeFigures>[2]): Figure[] {
  const byWeight = reading.product !== null && /^trade\.(?:exports|imports)\.growth$/.test(reading.measure)
  return [reading, ...(byWeight ? [{ ...reading, measure: reading.measure.replace('.growth', '.quantity.growth') }] : [])].flatMap(one => changeFigures(evidence, one, span))
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

/** What is stated of a running number within a year of a claim's day. */
export function figuresAround(evidence: Evidence, reading: Reading, { period, unit }: Pick<Claim, 'period' | 'unit'>): Figure[] {
  const day = monthsOf(daysOf(period!).to)
  return flowRows(evidence, reading).filter(row => inUnit(row, unit) && Math.abs(monthsOf(daysOf(row.period).to) - day) <= 12).map(figureOf)
}

const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** "33,755 at the end of 1998": a number to the last digits, of a time that is named. */
const isExact = ({ value, precision, bound, doubts }: Pick<Claim, 'value' | 'precision' | 'bound' | 'doubts'>) => value !== null && bound === null && !doubts.includes('assumed-period') && precision * 2 <= Math.abs(value) / DIGITS

/** Printed to more than two digits. */
const DIGITS = 100

/** Statements of a running number within two months of a day; where there is none, from a year and a half before to half a year after. An exact number is of its own time, or of a day of its year. */
function around(rows: readonly Observation[], period: string, wide: boolean, exact: boolean): Observation[] {
  const day = monthsOf(daysOf(period).to)
  const between = (least: number, most: number) => rows.filter(row => {
    const apart = monthsOf(daysOf(row.period).to) - day
    return apart >= least && apart <= most
  })
  const near = wide ? [] : between(-2, 2)
  if (exact) return near.length > 0 ? near : rows.filter(row => isInside(row.period, period))
  return near.length > 0 ? near : between(-18, 6)
}
