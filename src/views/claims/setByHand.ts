import { partsBetween } from '#claims/withParts.ts'
import type { Claim } from '#domain/claim.ts'
import type { SetParts } from '#views/AskedText.ts'
import type { Found } from './deskMessages.ts'

/** What was set by hand of the claims of a text; a claim that is again as it was read is not among them. */
export function setByHand(asRead: ReadonlyMap<number, Claim>, found: Found | null): SetParts[] {
  return [...asRead].flatMap(([index, read]) => {
    const now = found?.claims[index]?.claim
    const parts = now ? partsBetween(read, now) : {}
    return Object.keys(parts).length === 0 ? [] : [{ index, start: read.span[0], parts }]
  })
}
