import { daysOf } from '#domain/periods.ts'
import type { Claim, Fit, Trial } from '#domain/claim.ts'
import type { Figure } from './levels.ts'
import { fitOf } from './fit.ts'
import type { Reading } from './readings.ts'
import { isStock } from './measureGroups.ts'

const boundOf = ({ method, rows: [row] }: Figure) => (method === 'stated' ? (row!.bound ?? null) : null)

/** What another country has, and so leaves no room for. */
const isOfAnother = ({ method }: Figure) => method === 'remainder' || method === 'taken'

/** In percentage points: a change that rounding leaves wider open is none. */
const WIDE = 2

/** A count so many times smaller is of some, not of all. */
const SOME = 5
/** So many documents are signed on one day. */
const FEW = 20

/** A sum that rounding leaves open by more than so much of it says too little. */
const ROUNDED = 0.005

/** How a figure stands to the claim. A running number that was smaller before or grew after denies nothing. */
export function fitOfFigure(claim: Claim, { measure }: Reading, figure: Figure): Fit {
  const [row] = figure.rows
  const { value, low, high } = figure
  if (isOfAnother(figure)) return 'off'
  const fit = fitOf(claim, { value, low, high, bound: boundOf(figure) })
  const later = isStock(measure) && claim.period !== null && daysOf(row!.period).from > daysOf(claim.period).to && figure.value > (claim.value ?? 0)
  // "From 37 to 47 percent": either end is as it was printed.
  if (figure.method === 'stated' && row!.range?.some(end => fitOf(claim, { value: end, low: end, high: end, bound: null }) === 'fits')) return 'fits'
  if (later && fit !== 'fits') return 'open'
  // Fourteen firms that a text speaks of, and the three agreements of a visit, are some of them.
  if (claim.value !== null && claim.value < figure.value / SOME && (measure.startsWith('companies.') || (measure.startsWith('documents.') && claim.value <= FEW))) return 'open'
  const inside = claim.value !== null && claim.bound === null && figure.method === 'growth' && claim.value >= figure.low && claim.value <= figure.high
  // Of two rounded figures together the last digit is open.
  const added = claim.value !== null && claim.bound === null && figure.method === 'sum' && claim.value >= figure.low && claim.value <= figure.high && figure.high - figure.low <= figure.value * ROUNDED
  if (added) return 'fits'
  // The difference of two rounded figures may be nothing but their rounding.
  if (figure.method === 'change' && claim.value !== null && figure.high - figure.low > Math.abs(claim.value) / 10) return 'open'
  // What is worked out of rounded figures bears out all that they leave open, unless that is so wide that it says nothing.
  return inside ? (figure.high - figure.low > WIDE ? 'open' : 'fits') : fit
}

/** A figure held against the claim: a line of the arithmetic. */
export function trialOf(claim: Claim, reading: Reading, figure: Figure): Trial {
  const { measure, area, counterpart } = reading
  const [row] = figure.rows
  return {
    measure, area, counterpart: isOfAnother(figure) ? row!.counterpart : counterpart, period: row!.period, reporter: row!.reporter, compiler: row!.compiler ?? null,
    value: figure.value, unit: figure.unit, bound: boundOf(figure), covers: { low: figure.low, high: figure.high }, method: figure.method,
    evidence: figure.rows.map(({ id }) => id), scope: row!.scope ?? null,
    fit: fitOfFigure(claim, reading, figure),
  }
}
