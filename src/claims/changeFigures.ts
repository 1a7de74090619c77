import { differenceOf, quotientOf, scaled } from '#domain/interval.ts'
import { yearBefore } from './assign.ts'
import type { Evidence } from './Evidence.ts'
import { handOf, levels, type Figure } from './levels.ts'
import type { Reading } from './readings.ts'

/**
 * The change of a reading's level from one period to another, in percent, where one hand states both.
 * `toDate`: of what the text calls "since the beginning of the year", the same days of both years.
 * `anyPrint`: where one country's statistics do in whatever print; and a start that only the other side counts is held against every end, since by its count the change may be another.
 */
export function changeFigures(evidence: Evidence, reading: Reading, { period, base, anyPrint, toDate }: { readonly period: string; readonly base: string; readonly anyPrint: boolean; readonly toDate: boolean }): Figure[] {
  const level = { ...reading, measure: reading.measure.replace(/\.growth$/, '') }
  const now = levels(evidence, level, period, toDate)
  const before = levels(evidence, level, base, toDate)
  const alone = (earlier: Figure) => earlier.rows[0]!.reporter !== null && !now.some(later => sameReporter(later, earlier))
  const isYearApart = (later: Figure, earlier: Figure) => !toDate || yearBefore(later.rows[0]!.period) === earlier.rows[0]!.period
  const comparable = (later: Figure, earlier: Figure) => isTold(later) && isTold(earlier) && (sameHand(later, earlier) || (anyPrint && (sameReporter(later, earlier) || alone(earlier))))
  return now.flatMap(later => before.filter(earlier => earlier.value > 0 && later.unit === earlier.unit && isYearApart(later, earlier) && comparable(later, earlier)).map((earlier): Figure => ({
    rows: [...later.rows, ...earlier.rows], value: (later.value / earlier.value - 1) * 100, ...scaled(quotientOf(later, earlier), 100, -100), unit: 'percent', method: 'growth',
  })))
}

/** How much a reading's level rose, or fell, from one period to another, where one hand or one country's statistics state both. */
export function addedFigures(evidence: Evidence, reading: Reading, { period, base, fell }: { readonly period: string; readonly base: string; readonly fell: boolean }): Figure[] {
  const before = levels(evidence, reading, base)
  return levels(evidence, reading, period).flatMap(later => before.filter(earlier => later.unit === earlier.unit && (sameHand(later, earlier) || sameReporter(later, earlier))).map((earlier): Figure => {
    const [more, less] = fell ? [earlier, later] : [later, earlier]
    return { rows: [...later.rows, ...earlier.rows], value: more.value - less.value, ...differenceOf(more, less), unit: later.unit, method: 'change' }
  }))
}

/** From "more than 3 bn" no change can be told, only that it was no smaller; from "about 4 bn" one can. */
const isTold = ({ rows }: Figure) => rows.every(({ bound }) => bound === undefined || bound === 'about')

const isPlain = ({ rows }: Figure) => rows.every(({ bound }) => bound === undefined)

const sameHand = (a: Figure, b: Figure) =>
  handOf(a.rows[0]!) === handOf(b.rows[0]!) && a.rows.length === b.rows.length && a.rows[0]!.measure === b.rows[0]!.measure && isPlain(a) && isPlain(b)

/** Enough to tell a rise from a fall, or how years that no print has side by side compare. */
const sameReporter = (a: Figure, b: Figure) => a.rows[0]!.reporter !== null && a.rows[0]!.reporter === b.rows[0]!.reporter && a.rows[0]!.measure === b.rows[0]!.measure && a.rows[0]!.area === b.rows[0]!.area && isPlain(a) && isPlain(b)
