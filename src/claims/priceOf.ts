import type { Amount } from './amounts.ts'
import type { Marked } from './Marked.ts'

/** How many words a price and what it is for stand apart. */
const REACH = 6

/** So much of a thing has a price: a tonne, a thousand cubic metres. */
const BASES: ReadonlySet<number> = new Set([1, 100, 1000])

const FOR_ONE = /^(?:per|a|za|kazhd\w*|her)$/
const ONE = /^(?:tons?|tonnes?|tonnu|ton|barrel|barel\w*|unit|kilogram\w*|kg)$/

/** "За тысячу кубометров": a thousand of a thing, without a number. */
const THOUSAND = /^(?:thousand|tysyach[ui]|min)$/

/** "$235 per 1,000 cubic metres": the cubic metres are not counted, they are what the price is for. */
export const isPriced = (amounts: readonly Amount[], { kind, unit, value, from, to }: Amount): boolean => kind === 'quantity' && unit !== 'OTHER' && BASES.has(value) && amounts.some(other => other.kind === 'money' && (other.from >= to ? other.from - to : from - other.to) <= REACH)

/** A price: money for so much of a thing, and no worth of all that is sold. */
export function isPrice({ tokens }: Marked, amounts: readonly Amount[], { kind, from, to }: Amount): boolean {
  const forOne = FOR_ONE.test(tokens[to]?.word ?? '') && (ONE.test(tokens[to + 1]?.word ?? '') || THOUSAND.test(tokens[to + 1]?.word ?? ''))
  return kind === 'money' && (forOne || amounts.some(other => isPriced(amounts, other) && (other.from >= to ? other.from - to : from - other.to) <= REACH))
}
