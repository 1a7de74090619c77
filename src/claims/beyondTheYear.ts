import { isMonthsOf, wholeYear } from '#domain/periods.ts'
import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { figureOf, flowRows, type Figure } from './levels.ts'
import type { Reading } from './readings.ts'

/** What adds up over a year. */
const ADDS_UP = /^(?:trade\.(?:exports|imports|turnover)(?:\.(?:quantity|volume|energy))?|oil\.transit|remittances\.sent|tourism\.arrivals)$/

/** By so much a part must be above its whole: counts of one thing differ. */
const BEYOND = 1.25

/** "640,000 tonnes in eleven months" of a year that had 28,820 in all, "10,000 in the year" that had 640,000 by November: what no part, or no whole, can be by anybody's count. */
export function figuresBeyond(evidence: Evidence, reading: Reading, { period, value, bound, unit, place, doubts }: Claim): Figure[] {
  const part = period === null ? null : isMonthsOf(period)
  const year = period === null ? null : part?.year ?? wholeYear(period)
  if (year === null || value === null || value <= 0 || place !== null || doubts.includes('difference') || !ADDS_UP.test(reading.measure)) return []
  const rows = flowRows(evidence, reading).filter(row => row.value !== null && (row.unit === unit || !/^[A-Z]{3}$/.test(row.unit)) && row.bound === undefined)
  if (part !== null) {
    const wholes = rows.filter(row => wholeYear(row.period) === year)
    return bound !== 'under' && bound !== 'at-most' && wholes.every(row => value > row.value! * BEYOND) ? wholes.map(figureOf) : []
  }
  // Of goods that no record knows a year may well have less than its months of all.
  if (reading.product === null && /^trade\.(?:exports|imports)/.test(reading.measure)) return []
  const parts = rows.filter(row => isMonthsOf(row.period)?.year === year)
  const most = [...new Set(parts.map(({ reporter }) => reporter))].map(reporter => parts.filter(row => row.reporter === reporter).sort((a, b) => b.value! - a.value!)[0]!)
  return bound !== 'over' && bound !== 'at-least' && most.every(row => row.value! > value * BEYOND) ? most.map(figureOf) : []
}
