import type { Claim, JudgedClaim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { mayBeSame } from './heldDates.ts'
import { isIn, isNamed, sumOf, type Narrative } from './narrated.ts'
import { narrationOfClaim } from './narrationOfClaim.ts'

/** How many are offered. */
const FEW = 2

/** How much of a claim's words, by weight, a record has to be offered: the less where both are of one time, or the text has told of it. One of another day may be the one that is meant. */
const LEAST = { sameTime: 0.2, spoken: 0.3, anyTime: 0.5, otherTime: 0.6 } as const

/** How many words of those that tell one record from another both have, and how much these weigh together: two rare ones. */
const SHARED = 2
const WEIGHT = 6
const WEIGHT_THEN = 4

/** A deed of which nothing here is known for certain, with the records that may tell of it. */
export function withNear(judged: JudgedClaim, evidence: Evidence): JudgedClaim {
  const { claim, verdict, arithmetic } = judged
  const isTold = claim.untestable === null && (claim.kind === 'event' || claim.kind === 'signing' || claim.kind === 'statement')
  const near = isTold && verdict === 'no-evidence' && judged.evidence.length === 0 ? nearRecords(claim, evidence) : []
  return near.length === 0 ? judged : { ...judged, arithmetic: { ...arithmetic, near } }
}

/** The records that tell of most of the things that a claim's words name, the nearest first: to be read beside it where nothing here bears it out or denies it. They are no evidence. */
function nearRecords(claim: Claim, evidence: Evidence): string[] {
  const { narrated } = evidence
  const { words } = narrationOfClaim(claim, evidence)
  const total = sumOf(words, narrated.weight)
  const times = claim.period !== null ? [claim.period] : narrated.read(claim.sentence, evidence.date).mentions.flatMap(({ period, vague, base }) => (period === null || vague || base ? [] : [period]))
  const spoken = new Set([...claim.borne, ...claim.topics])
  const near = narrated.having(words, WEIGHT_THEN).flatMap(record => {
    if (evidence.date !== null && record.from > evidence.date) return []
    const shared = words.filter(word => isIn(word, record.words))
    const weight = sumOf(shared, narrated.weight)
    const isThen = times.some(time => isOfTime(time, record))
    const least = isThen ? LEAST.sameTime : spoken.has(record.id) ? LEAST.spoken : times.length > 0 ? LEAST.otherTime : LEAST.anyTime
    return shared.filter(word => !isNamed(word)).length >= (isThen ? 1 : SHARED) && weight >= (isThen ? WEIGHT_THEN : WEIGHT) && weight >= least * total && evidence.independent(record.sources) ? [{ id: record.id, weight: weight + (isThen ? total : 0) }] : []
  })
  return near.sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1)).slice(0, FEW).map(({ id }) => id)
}

const isOfTime = (time: string, { from, to }: Narrative) => time.split('/').every(day => mayBeSame(day, from, to))