import type { Claim } from '#domain/claim.ts'
import { daysOf } from '#domain/periods.ts'
import type { Evidence } from './Evidence.ts'
import { figuresAround } from './figuresFor.ts'
import type { Reading } from './readings.ts'

/** What is asked and stated now and then, for the time being: not summed over a year. */
const SNAPSHOTS: ReadonlySet<string> = new Set(['settlement.national-currency-share', 'settlement.second-currency-share'])

/** The same claim of when the change most likely began that it is the start of, else of the last whole year before the text, or of the latest count where it is one of the day; where its figure is printed to two digits or more. */
export function latelyOf(claim: Claim, readings: readonly Reading[], evidence: Evidence): Claim[] {
  const { date } = evidence
  const exact = claim.value !== null && (claim.bound === 'over' || (claim.unit === 'percent' ? claim.precision < 0.5 || Math.abs(claim.value) >= 10 : claim.precision <= Math.abs(claim.value) / 20))
  if (date === null || !exact) return []
  const periods = claim.basePeriod !== null ? [claim.basePeriod] : SNAPSHOTS.has(claim.measure!) ? readings.flatMap(reading => figuresAround(evidence, reading, { period: date, unit: claim.unit }).map(({ rows }) => rows[0]!.period).filter(period => daysOf(period).from <= date)) : [String(Number(date.slice(0, 4)) - 1)]
  const latest = periods.sort((a, b) => (daysOf(a).to < daysOf(b).to ? 1 : -1))[0]
  return latest === undefined ? [] : [{ ...claim, period: latest, doubts: [...claim.doubts.filter(doubt => doubt !== 'period'), 'assumed-period'] }]
}
