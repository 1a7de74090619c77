import type { Claim, Judgement } from '#domain/claim.ts'
import { tellsAfter } from './aftermath.ts'
import { byRecord } from './byRecord.ts'
import { deniedBeside, deniedBy, undoneBy } from './deniedBy.ts'
import type { Evidence } from './Evidence.ts'
import { judge } from './judge.ts'
import { unlessOfAnother } from './namedBeside.ts'
import { onOtherDay } from './otherDay.ts'
import { denialOfFigure } from './otherFigure.ts'
import { ofOtherNumber } from './otherNumber.ts'
import { isTurned } from './turned.ts'

/** A claim against the evidence, and where nothing bears it out, against what would if one thing in it were as a record has it. */
export function judgeWhole(claim: Claim, evidence: Evidence): Judgement {
  const found = unlessOfAnother(claim, judge(claim, evidence), evidence)
  return denialOf(claim, found, evidence) ?? found
}

function denialOf(claim: Claim, { verdict, evidence: ids }: Judgement, evidence: Evidence): Judgement | null {
  if (claim.untestable !== null) return null
  // What bears a day out says nothing of a figure in the same sentence.
  if (verdict === 'supported' && (claim.kind === 'event' || claim.kind === 'signing')) {
    const denied = denialOfFigure(claim, evidence, ids)
    if (denied?.evidence.some(id => ids.includes(id))) return denied
    const record = deniedBeside(claim, ids, evidence)
    return contradictedBy(record)
  }
  if (verdict !== 'no-evidence') return null
  const denied = denialOfFigure(claim, evidence)
  if (denied || claim.value !== null) return denied ?? contradictedBy(undoneBy(claim, evidence))
  const record = (isTurned(claim.sentence) ? null : (ofOtherNumber(claim, evidence, judge) ?? ofOtherDay(claim, evidence))) ?? deniedBy(claim, evidence)
  return contradictedBy(record)
}

const contradictedBy = (record: string | null): Judgement | null => (record === null ? null : byRecord('contradicted', 'record-differs', [record]))

function ofOtherDay(claim: Claim, evidence: Evidence): string | null {
  const id = onOtherDay(claim, evidence, judge)
  return id === null || tellsAfter(claim, id, evidence) ? null : id
}
