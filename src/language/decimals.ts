/**
 * How many decimals a printed number had: half its last digit is known. 0.05 gives 1, anything from 0.5 on gives 0;
 * `power` shifts the question into a scale (9: how many decimals of billions).
 */
export function printedDecimals(precision: number, power = 0): number {
  // A tiny push, since log10 of a power of ten can fall just below it.
  const lastDigit = Math.floor(Math.log10(precision * 2) + 1e-9)
  return Math.min(20, Math.max(0, power - lastDigit))
}

/** At most three decimals, but at least three significant digits: 0.000423 does not become 0. */
export function usualDecimals(value: number): number {
  const size = Math.abs(value)
  if (size === 0 || size >= 1) return 3
  return Math.min(20, 2 - Math.floor(Math.log10(size)))
}

/** As many decimals as the number has, as it is written, once its point is moved by `power`. */
export function allDecimals(value: number, power = 0): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent) + power)
}
