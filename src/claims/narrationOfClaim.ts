import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import type { Narration } from './narration.ts'
import { tokensOf } from './partOf.ts'

/** What a claim's words tell: of a statement its own, else all of its sentence. */
export function narrationOfClaim(claim: Claim, { narrated, date }: Evidence): Narration {
  const read = narrated.read(claim.sentence, date)
  const [from, to] = claim.kind === 'statement' ? tokensOf(claim, read.sentence) : [0, read.sentence.tokens.length]
  return narrated.narration(read, from, to)
}
