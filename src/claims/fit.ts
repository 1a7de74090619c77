import type { Bound } from '#schema/vocabulary.ts'
import { decimalSum } from '#domain/decimalSum.ts'
import type { Interval } from '#domain/interval.ts'
import type { Claim, Fit } from '#domain/claim.ts'

/** How far a figure may be from a claim and still be close: a twentieth, one place, half a percentage point. */
const CLOSE = 0.05

/** How far below its figure, and above it, "almost" is still said; how far below "up to". */
const ALMOST_BELOW = 0.07
const ALMOST_ABOVE = 0.01
const UP_TO = 0.34

/** Without the last digits that only come of counting in twos. */
const partOf = (size: number, share: number) => Number((size * share).toPrecision(12))

/** What a claim's figure stands for: 2.6 bn covers 2.55–2.65, "more than 230" everything above, "3 bn" no more than a twentieth either way and "about 3.4" as much. A fall by more is further down. */
export function coversOf({ value, precision, bound, unit }: Pick<Claim, 'value' | 'precision' | 'bound' | 'unit'>): Interval | null {
  if (value === null) return null
  const isFall = unit === 'percent' && value < 0
  if (bound === 'almost' || bound === 'at-most') {
    const size = Math.abs(value)
    const [below, above] = bound === 'almost' ? [partOf(size, ALMOST_BELOW), Math.min(precision, partOf(size, ALMOST_ABOVE))] : [partOf(size, UP_TO), 0]
    return isFall ? { low: decimalSum(value, -above), high: decimalSum(value, below) } : { low: decimalSum(value, -below), high: decimalSum(value, above) }
  }
  if (bound === 'over' || bound === 'at-least') return isFall ? { low: null, high: value } : { low: value, high: null }
  if (bound === 'under') return isFall ? { low: value, high: 0 } : { low: null, high: value }
  const twentieth = partOf(Math.abs(value), CLOSE)
  const reach = bound === 'about' ? Math.max(twentieth, unit === 'percent' ? precision : 0) : unit === 'percent' || unit === 'rank' ? precision : Math.min(precision, twentieth)
  return { low: decimalSum(value, -reach), high: decimalSum(value, reach) }
}

/** Half the last digit of a figure printed to two: a rounder one leaves too much open. */
const PRINTED = 0.05

interface Stated { readonly value: number; readonly low: number; readonly high: number; readonly bound: Bound | null }

/** A claim with its figure against one statement. */
export function fitOf(claim: Pick<Claim, 'value' | 'precision' | 'bound' | 'unit' | 'direction'>, stated: Stated): Fit {
  const { value, unit } = claim
  if (value === null) return claim.direction === null ? 'open' : signFit(claim.direction, stated)
  if (unit === 'rank') return rankFit(value, claim.bound, stated.value)
  const tiny = Math.abs(value) * 1e-9
  const relative = Math.abs(stated.value - value) / Math.max(Math.abs(value), Number.EPSILON)
  const percent = unit === 'percent'
  const near = relative <= CLOSE || (percent && Math.abs(stated.value - value) <= 0.5)
  if (percent && value !== 0 && Math.sign(stated.value) !== Math.sign(value) && stated.value !== 0) return 'off'
  // Both say the same in the same words.
  if (claim.bound !== null && claim.bound === stated.bound && relative <= 1e-9) return 'fits'
  // "Over 4.2 billion" is 4.2 billion as a text rounds it.
  if (claim.bound === null && (stated.bound === 'over' || stated.bound === 'at-least') && !percent && relative <= 1e-9 && claim.precision > 0 && claim.precision <= Math.abs(value) * PRINTED) return 'fits'
  // "About 20" is borne out by "almost 20".
  if (claim.bound === 'about' && stated.bound !== null && near) return 'fits'
  if (stated.bound === 'over' || stated.bound === 'at-least') return lowerBounded(claim, stated, near)
  if (stated.bound === 'under' || stated.bound === 'at-most' || stated.bound === 'almost') return upperBounded(claim, stated, near)
  const covers = within(claim, stated.value, tiny, percent)
  if (covers === 'fits') return 'fits'
  // A statement so coarse that the claim lies inside its own rounding denies nothing.
  const inside = value >= stated.low - tiny && value <= stated.high + tiny
  if (near) return inside && covers !== 'close' ? 'within' : 'close'
  return inside ? 'open' : covers
}

/** Of a claim as printed: rounding covers it, unless the last digit is so coarse that figures far apart would pass as one: "$3 bn" is 3.4 as rounded, and is not near it. */
function within({ value, precision, bound }: Pick<Claim, 'value' | 'precision' | 'bound'>, stated: number, tiny: number, percent: boolean): Fit {
  const claimed = value!
  const size = Math.abs(claimed)
  const offset = stated - claimed
  const up = claimed < 0 ? -offset : offset
  switch (bound) {
    case 'over': case 'at-least': return up >= -tiny ? 'fits' : 'off'
    // "Did not reach 2.6" of what is printed as 2.6.
    case 'under': return up < -tiny ? 'fits' : up <= tiny ? 'close' : 'off'
    // "Up to two million" came near it.
    case 'at-most': return up > tiny ? 'off' : -up <= size * UP_TO + tiny ? 'fits' : -up <= size / OUT_OF_REACH ? 'apart' : 'off'
    case 'almost': return up <= Math.min(precision, size * ALMOST_ABOVE) + tiny && -up <= size * ALMOST_BELOW + tiny ? 'fits' : 'off'
    case 'about': return Math.abs(offset) <= Math.max(size * CLOSE, percent ? precision : 0) + tiny ? 'fits' : 'off'
    default:
      if (Math.abs(offset) > precision + tiny) return 'off'
      return percent || Math.abs(offset) <= size * CLOSE + tiny ? 'fits' : 'apart'
  }
}

/** How far below a figure "almost" still reaches. */
const ALMOST = 0.1

/** "More than 230" is not said of 500: a claim twice as large is denied. */
const OUT_OF_REACH = 2

function lowerBounded({ value, precision, bound }: Pick<Claim, 'value' | 'precision' | 'bound'>, stated: Stated, near: boolean): Fit {
  const claimed = value!
  if (stated.value > 0 && claimed >= stated.value * OUT_OF_REACH && bound !== 'under' && bound !== 'at-most') return 'off'
  if (bound === 'over' || bound === 'at-least') {
    if (stated.value < claimed - Math.abs(claimed) * 1e-9) return near ? 'close' : 'open'
    return 'fits'
  }
  // "Did not exceed 3" and "over 3" deny each other.
  if ((bound === 'under' || bound === 'at-most') && stated.value >= claimed) return 'off'
  if (claimed + precision < stated.value) return near ? 'close' : 'off'
  return near ? 'within' : 'open'
}

function upperBounded({ value, precision, bound }: Pick<Claim, 'value' | 'precision' | 'bound'>, stated: Stated, near: boolean): Fit {
  const claimed = value!
  // "Almost 23" is said of 22, not of 17.
  if (stated.bound === 'almost' && bound === null && claimed + precision < stated.value * (1 - ALMOST)) return 'off'
  if (bound === 'almost' || bound === 'under' || bound === 'at-most') {
    if (stated.value > claimed * (1 + 1e-9)) return near ? 'close' : 'open'
    if (bound === 'under' || stated.value >= claimed * (1 - CLOSE)) return 'fits'
    return stated.value >= (bound === 'almost' ? claimed * (1 - ALMOST) : claimed / OUT_OF_REACH) ? 'apart' : 'off'
  }
  if (claimed - precision > stated.value) return near ? 'close' : 'off'
  return near ? (claimed + precision >= stated.value * 0.985 ? 'within' : 'close') : 'open'
}

function rankFit(value: number, bound: Bound | null, stated: number): Fit {
  if (bound === 'at-most') return stated <= value ? 'fits' : stated === value + 1 ? 'close' : 'off'
  return stated === value ? 'fits' : Math.abs(stated - value) === 1 ? 'close' : 'off'
}

function signFit(direction: 'up' | 'down', { value, low, high }: Stated): Fit {
  if (low <= 0 && high >= 0) return 'open'
  return (value > 0) === (direction === 'up') ? 'fits' : 'off'
}
