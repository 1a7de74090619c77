import type { Claim, JudgedClaim } from '#domain/claim.ts'
import { byRecord } from './byRecord.ts'
import { clausesOf } from './clauses.ts'
import type { Evidence } from './Evidence.ts'
import { judgeNarrated, mayBeTold } from './judgeNarrated.ts'
import { judgeTold } from './judgeTold.ts'
import type { Marked } from './Marked.ts'

/** A sentence of which nothing as a whole is known, with the parts that records bear out by themselves, and the words between them. */
export function toldInParts({ claim, ...judgement }: JudgedClaim, sentence: Marked, evidence: Evidence): JudgedClaim[] {
  if (claim.kind === 'statement' && judgement.verdict === 'supported') return withoutComment({ claim, ...judgement }, sentence, evidence)
  if (claim.kind !== 'statement' || claim.untestable === 'forecast' || (judgement.verdict !== 'no-evidence' && judgement.verdict !== 'not-testable')) return [{ claim, ...judgement }]
  if (!mayBeTold(claim, evidence)) return [{ claim, ...judgement }]
  const parts: JudgedClaim[] = []
  let done = 0
  const rest = (to: number) => {
    if (hasWords(sentence, done, to)) parts.push({ claim: partOf(claim, sentence, done, to), ...judgement })
  }
  for (const [from, to] of clausesOf(sentence)) {
    const first = sentence.tokens.findIndex(({ kind }, at) => at >= from && kind !== 'mark')
    if (from < done || (from > 0 && !STANDS.test(sentence.tokens[first]!.word))) continue
    const part = partOf(claim, sentence, from, to)
    const byDeed = judgeNarrated(part, evidence)
    const found = byDeed.verdict === 'supported' || !/\d/.test(part.words) ? byDeed : judgeTold(part, evidence)
    if (found.verdict !== 'supported') continue
    rest(from)
    parts.push({ claim: { ...part, untestable: null }, ...found })
    done = to
  }
  if (parts.length === 0) return [{ claim, ...judgement }]
  rest(sentence.tokens.length)
  return parts
}

/** Behind these a part tells by itself what was: the beginning of a sentence does too. Any other may have its doer, or who only says it, before it. */
const STANDS = /^(?:following|after|amid|during|including|since|despite|posle|vo|v|na|vklyuchaya|vsledstvie|sonra|zamani)$/

/** Begins what a speaker makes of what he has just told: "…, which opens good prospects". */
const COMMENT = /^(?:which|chto|bu)$/

/** A figure bears out what is said of it, and not what somebody makes of it in the words behind. */
function withoutComment(judged: JudgedClaim, sentence: Marked, evidence: Evidence): JudgedClaim[] {
  const { tokens } = sentence
  const at = tokens.findLastIndex(({ word }, place) => COMMENT.test(word) && tokens[place - 1]?.word === ',')
  if (at < 1 || tokens.slice(at).some(({ kind }) => kind === 'number') || !hasWords(sentence, at, tokens.length)) return [judged]
  const told = partOf(judged.claim, sentence, 0, at)
  const found = judgeTold(told, evidence)
  return found.verdict === 'supported' ? [{ claim: told, ...found }, { claim: partOf(judged.claim, sentence, at, tokens.length), ...byRecord('no-evidence', 'unsure') }] : [judged]
}

const hasWords = ({ tokens }: Marked, from: number, to: number) => tokens.slice(from, to).filter(({ kind }) => kind === 'word').length > 2

/** The same statement of fewer of its words. */
function partOf(claim: Claim, { tokens, start, text }: Marked, from: number, to: number): Claim {
  const words = tokens.slice(from, to)
  const first = words.find(({ kind }) => kind !== 'mark') ?? words[0]!
  const last = words.findLast(({ kind }) => kind !== 'mark') ?? words.at(-1)!
  return { ...claim, words: text.slice(first.start, last.end), span: [start + first.start, start + last.end] }
}
