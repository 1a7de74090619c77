import type { Claim, Doubt } from '#domain/claim.ts'

/** Parts that a person may set. */
export type Parts = { readonly [K in 'measure' | 'area' | 'counterpart' | 'product' | 'period' | 'basePeriod' | 'value' | 'unit' | 'precision' | 'bound' | 'date' | 'doubts' | 'untestable']?: Claim[K] | undefined }

/** The doubts that end when a person has said what is meant. */
const SETTLED: Readonly<Partial<Record<keyof Parts, readonly Doubt[]>>> = {
  measure: ['measure', 'carried'], area: ['direction', 'parties', 'assumed-pair', 'carried'], counterpart: ['carried', 'counterpart', 'parties', 'assumed-pair', 'direction'],
  product: ['unknown-product'], period: ['period', 'assumed-period', 'carried'], date: ['assumed-period', 'period'], unit: ['unit'],
}

/** A claim with some of its parts set by hand. What is set is certain; the other doubts stay. */
export function withParts(claim: Claim, parts: Parts): Claim {
  const set = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<Claim>
  const settled = new Set((Object.keys(set) as (keyof Parts)[]).flatMap(part => SETTLED[part] ?? []))
  return { ...claim, doubts: claim.doubts.filter(doubt => !settled.has(doubt)), ...set }
}
