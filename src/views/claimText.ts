import { isDated, type Claim } from '#domain/claim.ts'
import type { Core } from '#domain/compiled.ts'
import { figureText } from '#evidence/figureText.ts'
import { subjectText } from '#evidence/subjectText.ts'
import type { ClaimsWords } from '#language/en/claims.ts'
import type { Format } from '#language/Format.ts'

interface Telling {
  readonly core: Core
  readonly format: Format
  readonly words: ClaimsWords
}

/** A claim's own figure as the atlas would print it; empty where it has none. */
function claimedFigure({ kind, measure, value, unit, bound, precision, direction }: Claim, { core, format, words }: Telling): string {
  if (value === null) return direction ? (kind !== 'value' ? words.directions : measure === 'trade.balance' ? words.balances : words.extremes)[direction] : ''
  return figureText({ value, unit: kind === 'count' ? '' : (unit ?? ''), precision: unit === 'rank' ? null : precision, ...(bound && { bound }) }, core, format)
}

/** A part of what a claim was read as; `quoted` where it is words of the text itself, in the text's language. */
export interface ReadPart {
  readonly text: string
  readonly quoted?: true
}

/** What a claim was read as: subject, period, figure; for a dated one the day, the people and the place. */
export function partsOf(claim: Claim, telling: Telling): ReadPart[] {
  const { core, format, words } = telling
  const { measure, area, counterpart, product, period, date, people, organisations } = claim
  const place = claim.place === null ? null : (core.places?.[claim.place] ?? claim.place)
  const name = (list: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]) => ids.map(id => list.find(one => one.id === id)?.name ?? id)
  const told = (...texts: readonly (string | null | false)[]) => texts.flatMap(text => (text ? [{ text }] : []))
  if (isDated(claim)) {
    return [
      ...told(words.kinds[claim.kind], ...name(core.people, people), ...(claim.kind === 'post' ? [] : name(core.organisations, organisations))),
      ...(claim.subject ? [{ text: claim.subject, quoted: true as const }] : []),
      ...told(place, date && format.date(date)),
    ]
  }
  if (measure === null) return told(words.noMeasure)
  const subject = area === null ? (core.measures.find(({ id }) => id === measure)?.name ?? measure) : subjectText({ measure, area, counterpart, product }, core)
  return told(subject, period && format.period(period), claim.basePeriod && words.since(format.period(claim.basePeriod)), place, claimedFigure(claim, telling))
}

/** The same in one line, to leave the page. */
export const partsText = (claim: Claim, telling: Telling): string => partsOf(claim, telling).map(({ text }) => text).join(' · ')

/** What a claim's figure stands for, in all digits that it is judged by: "between 2.55 and 2.65"; empty where it has none, a word says it, or nothing but itself is covered. */
export function coversText({ kind, unit, value, precision, bound }: Claim, covers: { readonly low: number | null; readonly high: number | null } | null, { core, format, words }: Telling): string {
  // Of what is counted one by one a whole number is itself.
  const isItself = kind === 'count' && bound === null && precision < 1
  if (!covers || unit === 'rank' || isItself || covers.low === null || covers.high === null || covers.low === covers.high) return ''
  const text = (end: number) => figureText({ value: end, unit: kind === 'count' ? '' : (unit ?? ''), precision: null }, core, format, { exact: true })
  // A narrower one than its last digit would leave, and that of "almost", are by a rule of ours.
  const isTaken = bound !== null || (value !== null && unit !== 'percent' && covers.high - value < precision * NEARLY)
  return (isTaken ? words.coversTaken : words.covers)(text(covers.low), text(covers.high))
}

/** What counting in twos may leave of a sum. */
const NEARLY = 0.999999
