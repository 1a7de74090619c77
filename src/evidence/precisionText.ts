import type { Core } from '#domain/compiled.ts'
import type { EvidenceWords } from '#language/en/evidence.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import { figureText } from './figureText.ts'

/** What a rounded figure can stand for: "$2.6 bn" is anything between 2.55 and 2.65. Empty where the source gives no rounding or a bound says more. */
export function precisionText(observation: Observation, core: Core, format: Format, words: EvidenceWords): string {
  const { value, precision, range, bound } = observation
  // A limit of the interval is exact: its digits are one finer than the figure's own.
  const at = (limit: number) => figureText({ ...observation, value: limit, bound: undefined, range: undefined, precision: (precision ?? 0) / 10 || null }, core, format)
  if (range) return words.range(at(range[0]), at(range[1]))
  if (value === null || bound || precision === null) return ''
  return precision === 0 ? words.exact : words.precision(at(value - precision), at(value + precision))
}
