/** A number as typed ("2600000000", "2 600 000 000", "4,36"), as exact as its last digit: zeros at the end of a whole number are rounding. Null for anything else. */
export function typedNumber(text: string): { readonly value: number; readonly precision: number } | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(/[−–]/, '-').replace(/^(-?\d{1,3})(,\d{3})+$/, grouped => grouped.replaceAll(',', '')).replace(',', '.')
  const [, whole, decimals] = /^-?(\d+)(?:\.(\d+))?$/.exec(plain) ?? []
  if (whole === undefined) return null
  const zeros = whole.length > 1 ? /0*$/.exec(whole.slice(1))![0].length : 0
  return { value: Number(plain), precision: decimals ? 10 ** -decimals.length / 2 : zeros > 0 ? 10 ** zeros / 2 : 0.5 }
}
