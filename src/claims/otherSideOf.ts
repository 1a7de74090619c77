import type { Claim, Trial } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { figuresAround } from './figuresFor.ts'
import type { Reading } from './readings.ts'
import { trialOf } from './trialOf.ts'

/** Of a running number that one side's count bears out: the other side's nearest counts, where they deny it. */
export function otherSideOf(claim: Claim, reading: Reading, evidence: Evidence, trials: readonly Trial[]): Trial[] {
  const { first, second } = evidence.sides
  const fitting = new Set(trials.filter(({ fit }) => fit === 'fits').map(({ reporter }) => reporter))
  const other = fitting.has(first) && !fitting.has(second) ? second : fitting.has(second) && !fitting.has(first) ? first : null
  if (other === null || trials.some(({ reporter }) => reporter === other)) return []
  const theirs = figuresAround(evidence, reading, claim).filter(({ rows }) => rows[0]!.reporter === other && rows.every(evidence.isOthers)).map(figure => trialOf(claim, reading, figure))
  return theirs.some(({ fit }) => fit === 'fits') ? [] : theirs.filter(({ fit }) => fit === 'off')
}
