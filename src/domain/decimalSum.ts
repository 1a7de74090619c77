/** Digits after the point, as the number is printed; null where it is written with an exponent. */
function decimalsOf(value: number): number | null {
  const printed = String(value)
  if (printed.includes('e')) return null
  return printed.split('.')[1]?.length ?? 0
}

/**
 * The sum of two decimal fractions, exact as sums on paper are: 5.9 − 0.05 is 5.85, and not 5.8500000000000005. Both are
 * taken as whole numbers of the finer one's last digit; what is too long for that is added as computers add.
 */
export function decimalSum(a: number, b: number): number {
  const [ofA, ofB] = [decimalsOf(a), decimalsOf(b)]
  if (ofA === null || ofB === null) return a + b
  const unit = 10 ** Math.max(ofA, ofB)
  const [wholeA, wholeB] = [Math.round(a * unit), Math.round(b * unit)]
  return Number.isSafeInteger(wholeA) && Number.isSafeInteger(wholeB) && Number.isSafeInteger(wholeA + wholeB) ? (wholeA + wholeB) / unit : a + b
}
