import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'
import type { Statement } from './statementsOf.ts'

/** Growth may be anything; a share of a whole ("trade.exports.share", "trade.exports.product-share") is between nothing and all of it. */
const isShare = (measure: string) => /[.-]share$/.test(measure)

/** A value printed to a digit is a whole number of that digit; the binary fractions of JSON numbers are forgiven. */
function isRoundedTo(value: number, precision: number): boolean {
  const digits = value / (2 * precision)
  return Math.abs(digits - Math.round(digits)) < 1e-3
}

/** A number is one that its measure and unit can hold. */
export function checkFigures({ reference }: Authored, statements: readonly Statement[]): Problem[] {
  const units = new Map(reference.units.map(unit => [unit.id, unit]))
  const measures = new Map(reference.measures.map(measure => [measure.id, measure]))
  return statements.flatMap(({ file, record, observation: one }) => {
    const problems: Problem[] = []
    const wrong = (field: string, found: unknown, expected: string, severity: Problem['severity'] = 'error') => problems.push({ file, record, field, found, expected, severity })
    const unit = units.get(one.unit)
    const measure = measures.get(one.measure)
    const { value, missing, precision, range } = one

    if ((value === null) !== (missing !== undefined)) wrong('value', value, value === null ? 'a number, or a word in "missing" that says why there is none' : 'no number where "missing" says that there is none')
    if (one.standsApart && one.note === undefined) wrong('note', undefined, 'a note that says why the figure stands apart')
    if (unit && measure && unit.dimension !== measure.dimension) wrong('unit', one.unit, `a unit of ${measure.dimension}, as ${measure.id} asks for`)
    if (range && range[0] > range[1]) wrong('range', range, 'a lower end before the higher')
    if (value === null) return problems

    if (measure?.dimension === 'rank' && (!Number.isInteger(value) || value < 1)) wrong('value', value, 'a whole number from 1, for a rank')
    if (measure && isShare(measure.id) && (value < 0 || value > 100)) wrong('value', value, 'a share from 0 to 100')
    if (measure?.dimension === 'count' && value < 0) wrong('value', value, 'a count of 0 or more')
    if (measure && ['money', 'mass', 'volume'].includes(measure.dimension) && value < 0 && /^trade\.(?:exports|imports|turnover)$/.test(measure.id)) wrong('value', value, 'an amount of 0 or more')
    if (range && (value < range[0] || value > range[1])) wrong('value', value, `a value within its range, ${range.join('–')}`)
    if (precision !== null && value !== 0 && precision > Math.abs(value)) wrong('precision', precision, 'half the last printed digit, less than the value itself')
    if (precision && !isRoundedTo(value, precision)) wrong('precision', precision, `half the last digit of ${value}`, 'warning')
    if (precision !== null && measure?.dimension === 'rank' && precision > 0.5) wrong('precision', precision, '0 or 0.5, for a rank')
    return problems
  })
}
