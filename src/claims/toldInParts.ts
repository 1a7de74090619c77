import type { JudgedClaim } from '#domain/claim.ts'
import { clausesOf } from './clauses.ts'
import type { Evidence } from './Evidence.ts'
import { judgeNarrated, mayBeTold } from './judgeNarrated.ts'
import { judgeTold } from './judgeTold.ts'
import type { Marked } from './Marked.ts'
import { unlessOfAnother } from './namedBeside.ts'
import { partOf, tokensOf } from './partOf.ts'

/** A sentence of which nothing as a whole is known, with the parts that records bear out by themselves, and the words between them. */
export function toldInParts({ claim, ...judgement }: JudgedClaim, sentence: Marked, evidence: Evidence): JudgedClaim[] {
  if (claim.kind !== 'statement' || claim.untestable === 'forecast' || (judgement.verdict !== 'no-evidence' && judgement.verdict !== 'not-testable')) return [{ claim, ...judgement }]
  if (!mayBeTold(claim, evidence)) return [{ claim, ...judgement }]
  const parts: JudgedClaim[] = []
  const [start, end] = tokensOf(claim, sentence)
  let done = start
  const rest = (to: number) => {
    if (hasWords(sentence, done, to)) parts.push({ claim: partOf(claim, sentence, done, to), ...judgement })
  }
  for (const [from, to] of clausesOf(sentence)) {
    const first = sentence.tokens.findIndex(({ kind }, at) => at >= from && kind !== 'mark')
    if (from < done || to > end || (from > start && !STANDS.test(sentence.tokens[first]!.word))) continue
    const part = partOf(claim, sentence, from, to)
    const byDeed = judgeNarrated(part, evidence)
    const found = unlessOfAnother(part, byDeed.verdict === 'supported' || !/\d/.test(part.words) ? byDeed : judgeTold(part, evidence), evidence)
    if (found.verdict !== 'supported') continue
    rest(from)
    parts.push({ claim: { ...part, untestable: null }, ...found })
    done = to
  }
  if (parts.length === 0) return [{ claim, ...judgement }]
  rest(end)
  return parts
}

/** Behind these a part tells by itself what was: the beginning of a sentence does too. Any other may have its doer, or who only says it, before it. */
const STANDS = /^(?:following|after|amid|during|including|since|despite|posle|vo|v|na|vklyuchaya|vsledstvie|sonra|zamani)$/

const hasWords = ({ tokens }: Marked, from: number, to: number) => tokens.slice(from, to).filter(({ kind }) => kind === 'word').length > 2
