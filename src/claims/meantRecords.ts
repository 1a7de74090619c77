import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { isNamed, RARE, sumOf, type Narrative } from './narrated.ts'
import type { Narration, Word } from './narration.ts'
import { clausesOf } from './clauses.ts'
import type { Roles } from './rolesIn.ts'
import { tokensOf } from './partOf.ts'
import { isThen, whenOf } from './recordsThen.ts'
import { isIn } from './sameDeed.ts'
import { withoutSaying } from './windows.ts'

/** A record that has some of a claim's words. */
export interface Meant {
  readonly record: Narrative
  /** What both have, by how much it tells. */
  readonly weight: number
  readonly shared: readonly Word[]
  readonly lacking: readonly Word[]
  /** Whether it is of the time that the claim tells. */
  readonly isThen: boolean
}

/** What a claim tells, with the time that it tells it of. */
export interface ToldClaim {
  readonly claim: Claim
  readonly told: Narration
  /** Who does what to whom, by the parts of the sentence that tell it. */
  readonly roles: () => readonly Roles[]
  readonly period: string | null
  readonly total: number
  /** Records by how much of it they have. */
  readonly near: readonly Meant[]
}

/** How much two have in common at least, so that the one may mean the other: three rare words. */
const LEAST = 14
/** How much any other has that may be meant as well. */
const RIVAL = 8

/** How much of what tells no time a record of any time has, and how much in all. */
const TIMELESS = { share: 0.75, weight: 20 } as const

/** How many records are looked at. */
const FEW = 6

/** A claim with the records whose words it has, those with the most first; null where it tells too little. */
export function toldClaim(claim: Claim, evidence: Evidence, least = LEAST): ToldClaim | null {
  const { narrated, date, independent } = evidence
  const read = narrated.read(claim.sentence, date)
  const [from, to] = claim.kind === 'statement' && claim.words !== claim.sentence ? tokensOf(claim, read.sentence) : withoutSaying(read.sentence)
  const told = narrated.narration(read, from, to)
  const times = [...new Set(told.mentions.flatMap(({ period, vague, base }) => (period === null || vague || base ? [] : [period])))]
  const period = claim.date ?? claim.period ?? (times.length === 1 ? times[0]! : null)
  if (period === null && times.length > 1) return null
  const when = whenOf(claim, period, evidence)
  const total = sumOf(told.words, narrated.weight)
  if (total < least) return null
  const near = narrated.having(told.words, RIVAL).flatMap((record): Meant[] => {
    if ((date !== null && record.from > date) || !independent(record.sources)) return []
    const shared = told.words.filter(word => isIn(word, record.words))
    const weight = sumOf(shared, narrated.weight)
    return weight < RIVAL ? [] : [{ record, weight, shared, lacking: told.words.filter(word => !shared.includes(word)), isThen: isThen(record, when) || (period === null && weight >= TIMELESS.weight && weight >= TIMELESS.share * total) }]
  })
  const best = near.sort((one, other) => other.weight - one.weight || (one.record.id < other.record.id ? -1 : 1)).slice(0, FEW)
  return best.length === 0 || best[0]!.weight < least ? null : { claim, told, roles: () => [told, ...clausesOf(read.sentence).filter(([start, end]) => start >= from && end <= to).map(([start, end]) => narrated.narration(read, start, end))].map(({ roles }) => roles), period, total, near: best }
}

/** How much of what both have tells one record from another: what few records have, town and country apart, and something besides names among it. */
export const tellingOf = ({ shared }: Meant, weight: (word: Word) => number): number => {
  const telling = shared.filter(word => weight(word) >= RARE && !/^(?:at|of) /.test(word[0]!))
  return telling.every(isNamed) ? 0 : telling.reduce((all, word) => all + weight(word), 0)
}
