import type { Claim, JudgedClaim } from '#domain/claim.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'
import { isFailed } from './inContext.ts'
import type { Marked } from './Marked.ts'
import { partOf, tokensOf } from './partOf.ts'
import { isThen, recordsThen, tellsOfThen, whenOf } from './recordsThen.ts'
import { toldSpan } from './toldSpan.ts'
import { isTurned } from './turned.ts'
import { withoutSaying } from './windows.ts'

/** The part of a sentence that a record tells, by itself, and the words on both sides of it; the claim alone where there is none. */
export function spansTold(judged: JudgedClaim, sentence: Marked, evidence: Evidence): JudgedClaim[] {
  const { claim, verdict } = judged
  const isOpen = verdict === 'no-evidence' && judged.evidence.length === 0 && claim.kind === 'statement'
  if (!isOpen || claim.untestable !== null || claim.doubts.some(doubt => doubt === 'negated' || doubt === 'hedged' || doubt === 'scope') || isTurned(claim.sentence)) return [judged]
  const found = spanOf(claim, sentence, evidence)
  if (!found) return [judged]
  const { from, to, ids } = found
  const supported: JudgedClaim = { claim: partOf(claim, sentence, from, to), ...byRecord('supported', 'record-agrees', ids) }
  const rest = (start: number, end: number): JudgedClaim[] => (sentence.tokens.slice(start, end).some(({ kind }) => kind === 'word') ? [{ ...judged, claim: partOf(claim, sentence, start, end) }] : [])
  const [first, last] = tokensOf(claim, sentence)
  return [...rest(first, from), supported, ...rest(to, last)]
}

function spanOf(claim: Claim, sentence: Marked, evidence: Evidence) {
  const { narrated, date } = evidence
  const read = narrated.read(claim.sentence, date)
  const times = [...new Set(read.mentions.flatMap(({ period, vague, base }) => (period === null || vague || base ? [] : [period])))]
  const period = claim.period ?? (times.length === 1 ? times[0]! : null)
  if (period === null && times.length > 0) return null
  const when = whenOf(claim, period, evidence)
  const not = read.sentence.of('not').filter(({ to }) => !isFailed(read.sentence.tokens, to))
  const [first, last] = tokensOf(claim, sentence)
  for (const [from, to] of partsOf(sentence)) {
    if (from < first || to > last) continue
    if (not.some(mark => mark.from >= from)) continue
    for (const record of recordsThen(when, evidence)) {
      if (!evidence.independent(record.sources)) continue
      for (const passage of record.passages()) {
        if (!isThen(record, when) && !tellsOfThen(passage, when)) continue
        const span = toldSpan(claim, read, [from, to], record, passage, evidence)
        if (span) return { from: span.from, to: span.to, ids: [record.id] }
      }
    }
  }
  return null
}

/** Behind these the beginning of a sentence only says when, where or beside what it was. */
const ADVERBIAL = /^(?:in|on|at|after|following|during|since|besides|meanwhile|earlier|later|also|as|amid|v|vo|na|posle|pri|krome|pozdnee|ranee|takzhe|po)$/

/** The sentence from its beginning, from behind who says it and from behind when and where it was, each to the end of its part. */
function partsOf(sentence: Marked): (readonly [number, number])[] {
  const { tokens, breaks } = sentence
  const [said] = withoutSaying(sentence)
  const comma = tokens.findIndex(({ word }) => word === ',')
  const starts = [...new Set([0, said, ...(comma > 0 && ADVERBIAL.test(tokens[said]!.word) ? [comma + 1] : [])])]
  return starts.flatMap(start => {
    const end = tokens.findIndex((_, at) => at > start && breaks[at] !== breaks[start])
    return end > start + 2 ? [[start, end] as const, [start, tokens.length] as const] : [[start, tokens.length] as const]
  })
}
