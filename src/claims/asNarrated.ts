import type { Claim, Judgement } from '#domain/claim.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'

/** What of a claim that was judged by its figures, its day or its document may still be told in the records' own sentences; null where nothing is to be asked there. */
export function asNarrated(claim: Claim, { verdict, evidence }: Pick<Judgement, 'verdict' | 'evidence'>): Claim | null {
  if (claim.kind === 'statement') return claim.untestable !== 'forecast' && verdict !== 'supported' ? claim : null
  if (verdict !== 'no-evidence') return null
  if (claim.kind === 'event' || claim.kind === 'signing') return claim
  if (claim.kind === 'not-in-force' || claim.kind === 'end-of-force') return evidence.length === 0 ? claim : null
  // A ceasefire that came into force was no document.
  if (claim.kind === 'entry-into-force') return evidence.length === 0 && kindsOfDocument([claim.sentence]).length === 0 ? claim : null
  // "Let in goods of eleven more firms": so many of a deed, and no running number.
  return claim.kind === 'count' && claim.untestable === null ? { ...claim, period: claim.doubts.includes('assumed-period') ? null : claim.period } : null
}
