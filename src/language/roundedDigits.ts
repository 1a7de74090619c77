/** Digits of a number's size around the decimal point; `fraction` has exactly the decimals asked for. */
export interface Digits {
  readonly whole: string
  readonly fraction: string
}

/**
 * Rounds half away from zero on the digits as they are written: 1.005 to two decimals is 1.01, where `toFixed` follows the
 * binary 1.00499… `power` moves the point first (9: the digits in billions). The number must be finite.
 */
export function roundedDigits(value: number, decimals: number, power = 0): Digits {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const point = whole.length + Number(exponent) - power
  const digits = '0'.repeat(Math.max(0, -point)) + whole + fraction
  const end = Math.max(0, point) + decimals
  const carry = digits.charAt(end) >= '5' ? 1n : 0n
  const rounded = (BigInt(digits.slice(0, end).padEnd(end, '0') || 0) + carry).toString().padStart(decimals + 1, '0')
  return { whole: rounded.slice(0, rounded.length - decimals), fraction: rounded.slice(rounded.length - decimals) }
}
