import type { Claim, Doubt } from '#domain/claim.ts'
import { kindByUnit } from './kindByUnit.ts'

const SETTABLE = ['measure', 'area', 'counterpart', 'product', 'period', 'basePeriod', 'value', 'unit', 'precision', 'bound', 'date', 'doubts', 'untestable'] as const satisfies readonly (keyof Claim)[]

/** Parts that a person may set. */
export type Parts = { readonly [K in (typeof SETTABLE)[number]]?: Claim[K] | undefined }

/** The doubts that end when a person has said what is meant. */
const SETTLED: Readonly<Partial<Record<keyof Parts, readonly Doubt[]>>> = {
  measure: ['measure', 'carried'], area: ['direction', 'parties', 'assumed-pair', 'carried'], counterpart: ['carried', 'counterpart', 'parties', 'assumed-pair', 'direction'],
  product: ['unknown-product'], period: ['period', 'assumed-period', 'carried'], date: ['assumed-period', 'period'], unit: ['unit'],
}

/** A claim with some of its parts set by hand. What is set is certain, and a figure in another unit is of another kind; the other doubts stay. */
export function withParts(claim: Claim, parts: Parts): Claim {
  const set = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<Claim>
  const settled = new Set((Object.keys(set) as (keyof Parts)[]).flatMap(part => SETTLED[part] ?? []))
  const unit = set.unit ?? claim.unit
  const kind = claim.value !== null && unit !== null && (set.unit || set.measure) ? { kind: kindByUnit(unit, set.measure ?? claim.measure) } : {}
  return { ...claim, ...kind, doubts: claim.doubts.filter(doubt => !settled.has(doubt)), ...set }
}

/** What sets one claim apart from another of the same words: given to `withParts`, it makes the second of the first. */
export function partsBetween(read: Claim, set: Claim): Parts {
  const differing = SETTABLE.filter(part => JSON.stringify(read[part]) !== JSON.stringify(set[part]))
  // Setting a part settles doubts, and one of them may have been raised again by hand.
  return differing.length === 0 ? {} : Object.fromEntries([...differing, 'doubts' as const].map(part => [part, set[part]]))
}
