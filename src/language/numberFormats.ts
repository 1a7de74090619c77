import { allDecimals, printedDecimals, usualDecimals } from './decimals.ts'
import { inGroups } from './inGroups.ts'
import { roundedDigits } from './roundedDigits.ts'
import type { Compacting, Counting, NumberFormats, Rounding } from './Format.ts'
import type { Tables } from './Tables.ts'

const MINUS = '\u2212'
const SPACE = '\u00a0'
/** More decimals than this of a billion are noise in running text. */
const MOST_COMPACT_DECIMALS = 4

type Scale = Tables['scales'][number]

/** How one language writes numbers, sums and shares. */
export function numberFormats(tables: Tables): NumberFormats {
  const grouped = (whole: string) => inGroups(whole, tables.group)

  /** Digits without a sign; with `stated` decimals exactly so many, otherwise as many as are usual or all, without zeros at the end. */
  function digits(value: number, stated: number | null, { power = 0, exact = false } = {}): string {
    const { whole, fraction } = roundedDigits(value, stated ?? (exact ? allDecimals(value, power) : usualDecimals(value)), power)
    const kept = stated === null ? fraction.replace(/0+$/, '') : fraction
    return kept ? `${grouped(whole)}${tables.decimal}${kept}` : grouped(whole)
  }

  function size(value: number, { compact, decimals, precision, exact }: Compacting): string {
    if (!Number.isFinite(value)) throw new RangeError(`Only finite numbers are written, not ${value}`)
    const scale = compact ? scaleOf(Math.abs(value), tables.scales) : undefined
    const printed = precision && !exact ? printedDecimals(precision, scale?.power) : null
    if (!scale) return digits(value, decimals ?? printed, { exact })
    const stated = decimals ?? (printed !== null && printed <= MOST_COMPACT_DECIMALS ? printed : null)
    return `${digits(value, stated, { power: scale.power, exact })}${SPACE}${scale.word}`
  }

  function signOf(value: number, text: string, always: boolean | undefined): string {
    // A number that rounds to zero has no sign.
    if (!/[1-9]/.test(text)) return ''
    return value < 0 ? MINUS : always ? '+' : ''
  }

  const signed = (value: number, options: Compacting, dress: (bare: string) => string = bare => bare) => {
    const bare = size(value, options)
    return signOf(value, bare, options.sign) + dress(bare)
  }

  const percent = (value: number, options: Rounding = {}) => signed(value, options, bare => `${bare}${tables.percentGap}%`)

  const money = (value: number, symbol: string, options: Compacting = {}) =>
    signed(value, options, bare => (tables.currencyBefore && isSign(symbol) ? `${symbol}${bare}` : `${bare}${SPACE}${symbol}`))

  const quantity = (value: number, symbol: string, options: Compacting = {}) => {
    if (symbol === '%') return percent(value, options)
    const price = /^(\p{Sc})(\/.+)$/u.exec(symbol)
    if (price && tables.currencyBefore) return signed(value, options, bare => `${price[1]}${bare}${price[2]}`)
    return signed(value, options, bare => (symbol ? `${bare}${SPACE}${symbol}` : bare))
  }

  const counted = (value: number, unit: string, { symbol, bounded = false, ...options }: Counting) =>
    quantity(value, tables.countedUnits[unit]?.(Math.abs(value), bounded) ?? symbol, options)

  return {
    number: (value, options = {}) => signed(value, options),
    compact: (value, options = {}) => signed(value, { ...options, compact: true }),
    money,
    quantity,
    counted,
    percent,
  }
}

/** The scale whose word a value takes; one that would round up to a thousand of it takes the next. */
function scaleOf(size: number, scales: readonly Scale[]): Scale | undefined {
  const nearest = (power: number) => Math.round(size / 10 ** (power - 3)) * 10 ** (power - 3)
  return scales.find(({ from, power }, index) => size >= from || nearest(scales[index + 1]?.power ?? power) >= from)
}

/** "$", "₽" or "US$" touch the number; a code such as "USD" stands after it. */
function isSign(symbol: string): boolean {
  return /^(?:[A-Z]{1,2})?\p{Sc}$/u.test(symbol)
}
