import { differenceOf } from '#domain/interval.ts'
import { yearBefore } from './assign.ts'
import { changeFigures } from './changeFigures.ts'
import type { Evidence } from './Evidence.ts'
import { figureOf, flowRows, levels, type Figure } from './levels.ts'
import type { Reading } from './readings.ts'

const yearsBetween = (first: string, last: string): string[] => Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, step) => String(Number(first) + step))

/** Figures by whose count they are; a count of nobody who is named says nothing of another year's. */
function byReporter(figures: readonly Figure[]): Map<string, Figure[]> {
  const all = new Map<string, Figure[]>()
  for (const figure of figures) {
    const reporter = figure.rows[0]!.reporter
    if (reporter !== null && figure.rows.every(({ bound }) => bound === undefined)) all.set(reporter, [...(all.get(reporter) ?? []), figure])
  }
  return all
}

/** "Grew for the third year in a row": each year's change by one side's count. One year the other way denies it; it is borne out where every year's is known, by the least of them. */
export function changesInRow(evidence: Evidence, reading: Reading, years: string, isUp: boolean): Figure[] {
  const [first, last] = years.split('/') as [string, string]
  const span = yearsBetween(first, last)
  const known = span.map(period => byReporter([...flowRows(evidence, reading).filter(row => row.period === period).map(figureOf), ...changeFigures(evidence, reading, { period, base: yearBefore(period), anyPrint: true, toDate: false })]))
  return [...new Set(known.flatMap(year => [...year.keys()]))].flatMap(reporter => {
    const changes = known.map(year => year.get(reporter) ?? [])
    const against = changes.find(year => year.length > 0 && year.every(({ low, high }) => (isUp ? high < 0 : low > 0)))
    if (against) return [against[0]!]
    const least = changes.flatMap(year => year.find(({ low, high }) => (isUp ? low > 0 : high < 0)) ?? []).sort((a, b) => Math.abs(a.value) - Math.abs(b.value))
    return least.length < span.length ? [] : [{ ...least[0]!, rows: [...new Set(least.flatMap(({ rows }) => rows))], method: 'growth' as const }]
  })
}

/** How many years a record is held against at least. */
const RECORDED = 10

/** "The highest since 2014": a year's level less the highest of the years since, by one side's count. Any year that was higher denies it; it is borne out where every year is known. */
export function peaks(evidence: Evidence, reading: Reading, { period, base, isTop }: { readonly period: string; readonly base: string | null; readonly isTop: boolean }): Figure[] {
  const levelsIn = (year: string) => byReporter(levels(evidence, reading, year).filter(({ unit, rows }) => unit === 'USD' && rows.every(({ scope }) => scope === undefined)))
  const since = base === null ? FIRST : Number(base) + 1
  const span = yearsBetween(String(since), yearBefore(period))
  const known = span.map(levelsIn)
  return [...levelsIn(period)].flatMap(([reporter, now]) => {
    const years = known.map(year => year.get(reporter) ?? [])
    const counted = years.slice(Math.max(0, base === null ? years.findIndex(year => year.length > 0) : 0))
    const isAbove = (one: Figure, other: Figure) => (isTop ? one.low > other.high : one.high < other.low)
    const extreme = (figures: readonly Figure[]) => [...figures].sort((a, b) => (isTop ? b.value - a.value : a.value - b.value))[0]!
    const lessThan = (level: Figure, other: Figure): Figure => ({ rows: [...level.rows, ...other.rows], value: level.value - other.value, ...differenceOf(level, other), unit: 'USD', method: 'change' })
    const beaten = counted.find(year => year.length > 0 && year.every(other => now.every(level => isAbove(other, level))))
    if (beaten) return [lessThan(extreme(now), extreme(beaten))]
    const isWhole = counted.every(year => year.length > 0) && (base !== null || counted.length >= RECORDED)
    const best = extreme(counted.flat())
    return isWhole && now.some(level => isAbove(level, best)) ? [lessThan(now.find(level => isAbove(level, best))!, best)] : []
  })
}

/** The first year that the two had trade of their own. */
const FIRST = 1992
