import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { narrationsOf } from './judgeNarrated.ts'
import type { Narration } from './narration.ts'
import { differenceOf } from './sameDeed.ts'
import { isTurned } from './turned.ts'

/** Whether a record may be of what a claim tells: no passage of it need say all, but one must say nothing else of what a part of the sentence tells. */
export function mayTell(claim: Claim, id: string, evidence: Evidence): boolean {
  return mayTellAs(claim, id, evidence, told => told)
}

/** The same of what a claim says was in another town than the record does. */
export const mayTellElsewhere = (claim: Claim, id: string, evidence: Evidence): boolean => mayTellAs(claim, id, evidence, told => ({ ...told, places: new Set() }))

function mayTellAs(claim: Claim, id: string, evidence: Evidence, as: (told: Narration) => Narration): boolean {
  const record = evidence.narrated.record(id)
  if (record === undefined) return true
  return !isTurned(claim.sentence) && [...narrationsOf(claim, evidence)].some(told => record.passages().some(passage => differenceOf({ ...as(told), numbers: [], isCounted: false }, record, passage, claim.sentence, evidence) === null))
}
