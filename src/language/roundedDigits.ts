/** Digits of a number's size around the decimal point; `fraction` has exactly the decimals asked for. */
export interface Digits {
  readonly whole: string
  readonly fraction: string
}

/**
 * Rounds half away from zero on the number as it is written in decimals: 1.005 to two decimals is 1.01, where
 * `toFixed` follows the binary 1.00499… The number must be finite.
 */
export function roundedDigits(value: number, decimals: number): Digits {
  const size = Math.abs(value)
  // Such a number has no digits after the point, and shifting it would blur those before.
  if (size > Number.MAX_SAFE_INTEGER) return { whole: BigInt(size).toString(), fraction: '0'.repeat(decimals) }
  const [mantissa = '0', exponent = '0'] = String(size).split('e')
  const digits = BigInt(Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))).toString().padStart(decimals + 1, '0')
  return { whole: digits.slice(0, digits.length - decimals), fraction: digits.slice(digits.length - decimals) }
}
