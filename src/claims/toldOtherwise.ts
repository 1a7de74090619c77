import { isSide } from '#domain/flow.ts'
import type { Claim } from '#domain/claim.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { isIn, type Narrative } from './narrated.ts'
import type { Narration } from './narration.ts'
import { narrationOfClaim } from './narrationOfClaim.ts'
import { saysOtherwise } from './whoseTold.ts'

/** Whether a record tells of other people's things, of another way or, of a deed, of another who did it than a claim that it may bear out by its figures or its name: in each of its passages. */
export function isToldOtherwise(claim: Claim, id: string, evidence: Evidence): boolean {
  const record = evidence.narrated.record(id)
  if (record === undefined) return false
  const told = narrationOfClaim(claim, evidence)
  return record.passages().every(passage => saysOtherwise(told, record, passage, evidence)) || (claim.kind !== 'signing' && isDoneByOther(told, record, evidence))
}

/** "X handed them over", where all of a record's sentences with that deed have it done by others. */
function isDoneByOther({ words, roles: { doer } }: Narration, record: Narrative, { countryOf }: Evidence): boolean {
  if (doer === null) return false
  const deeds = new Set(words.flat().filter(isDeed))
  const countryOfActor = (actor: string) => (actor.startsWith('side ') ? actor.slice('side '.length) : countryOf[actor.slice('who '.length)])
  const doers = record.passages().flatMap(({ told }) => told).flatMap(one => (one.roles.doer !== null && one.words.some(word => isIn(word, deeds)) ? [one.roles.doer] : []))
  return doers.length > 0 && doers.every(one => one !== doer && countryOfActor(one) !== undefined && countryOfActor(one) !== countryOfActor(doer))
}

/** "The two and a third": whether a claim names a third country of which a record knows nothing. */
export function namesUnknownCountry(claim: Claim, id: string, evidence: Evidence): boolean {
  const record = evidence.narrated.record(id)
  return record !== undefined && [...narrationOfClaim(claim, evidence).areas].some(area => !isSide(area, evidence.sides) && !record.words.has(`of ${area}`))
}
