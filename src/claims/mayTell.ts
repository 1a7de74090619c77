import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { narrationsOf } from './judgeNarrated.ts'
import { differenceOf } from './sameDeed.ts'
import { isTurned } from './turned.ts'

/** Whether a record may be of what a claim tells: no passage of it need say all, but one must say nothing else of what a part of the sentence tells. */
export function mayTell(claim: Claim, id: string, evidence: Evidence): boolean {
  const record = evidence.narrated.record(id)
  if (record === undefined) return true
  return !isTurned(claim.sentence) && [...narrationsOf(claim, evidence)].some(told => record.passages().some(passage => differenceOf({ ...told, numbers: [], isCounted: false }, record, passage, claim.sentence, evidence) === null))
}
