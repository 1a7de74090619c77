import { fitOf } from './fit.ts'
import type { Printed } from './passages.ts'

/** Persons, schools and head of cattle have no unit of their own. */
export const unitOf = ({ unit }: Pick<Printed, 'unit'>) => (unit === 'OTHER' ? '' : unit)
export const keyOf = (figure: Printed) => `${figure.value} ${unitOf(figure)}`

/** How far a bound may lie from what is printed: "over 300" is said of 324, not of 450. */
const REACH = 0.1

/** Whether a figure of a text says what is printed, as a text rounds it: "almost 2,000" is 1,960. */
export function isPrinted(figure: Printed, printed: Printed): boolean {
  if (unitOf(figure) !== unitOf(printed)) return false
  if (figure.value === printed.value) return true
  const isRound = figure.bound !== null || figure.precision > printed.precision
  const stated = { value: printed.value, low: printed.value - printed.precision, high: printed.value + printed.precision, bound: printed.bound }
  return isRound && printed.value >= (printed.unit === 'percent' ? EXACT_SHARE : EXACT) && Math.abs(printed.value - figure.value) <= Math.abs(figure.value) * REACH && fitOf({ ...figure, direction: null }, stated) === 'fits'
}

/** Smaller numbers are not rounded; of percentages only the stakes of holders are smaller. */
const EXACT = 100
const EXACT_SHARE = 20
