import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { tokensOf } from './partOf.ts'
import { isNumberTold } from './numbersTold.ts'

/** Whether records of a deed tell every figure that a claim tells with it: "…, killing 67 people", where 67 were on board, is another deed than theirs. */
export function tellsItsFigures(claim: Claim, ids: readonly string[], evidence: Evidence): boolean {
  const { narrated } = evidence
  const read = narrated.read(claim.sentence, evidence.date)
  const told = narrated.narration(read, ...tokensOf(claim, read.sentence))
  if (told.isCounted) return false
  return told.numbers.every(figure => ids.some(id => {
    const record = narrated.record(id)
    return record === undefined || record.passages().some(passage => isNumberTold(figure, told, { record, passage, sentence: claim.sentence }, evidence))
  }))
}
