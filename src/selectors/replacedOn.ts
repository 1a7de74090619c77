import type { AgreementEntry } from '#domain/compiled.ts'

/** When each replaced document was: the signing of the one that took its place. Null where that has no date. */
export function replacedOn(agreements: readonly Pick<AgreementEntry, 'signed' | 'supersedes'>[]): ReadonlyMap<string, string | null> {
  return new Map(agreements.flatMap(({ signed, supersedes }) => (supersedes === undefined ? [] : [[supersedes, signed] as const])))
}
