import type { JudgedClaim } from '#domain/claim.ts'
import { clausesOf } from './clauses.ts'
import type { Evidence } from './Evidence.ts'
import { judgeNarrated } from './judgeNarrated.ts'
import { judgeTold } from './judgeTold.ts'
import type { Marked } from './Marked.ts'
import { partOf } from './partOf.ts'
import { hasNumber } from './passages.ts'

/** A statement borne out by a record that prints its figures, in no more words than those that have them: "… 300 schools, which is a good sign". */
export function inFewestWords(judged: JudgedClaim, sentence: Marked, evidence: Evidence): JudgedClaim[] {
  const { claim } = judged
  if (claim.kind !== 'statement' || judged.verdict !== 'supported' || !hasNumber(claim.words)) return [judged]
  // Told by deeds and words besides.
  if (judgeNarrated(claim, evidence).verdict === 'supported') return [judged]
  const all = evidence.told.figuresIn(claim.sentence, claim.words).length
  const parts = clausesOf(sentence).map(([from, to]) => partOf(claim, sentence, from, to)).filter(({ words, span }) => span[0] >= claim.span[0] && span[1] <= claim.span[1] && evidence.told.figuresIn(claim.sentence, words).length === all)
  const [least] = parts.sort((a, b) => a.words.length - b.words.length)
  if (all === 0 || !least || judgeTold(least, evidence).verdict !== 'supported') return [judged]
  const [start, end] = least.span
  const rests = ([[claim.span[0], start], [end, claim.span[1]]] as const).map(([from, to]) => ({ from, words: sentence.text.slice(from - sentence.start, to - sentence.start) }))
  const silent = rests.filter(({ words }) => words.split(' ').length > FEW).map(({ from, words }): JudgedClaim => ({ claim: { ...claim, words, span: [from, from + words.length] }, verdict: 'no-evidence', evidence: [], arithmetic: { ...judged.arithmetic, reason: 'unsure' } }))
  return [...silent.filter(({ claim: { span } }) => span[0] < start), { ...judged, claim: least }, ...silent.filter(({ claim: { span } }) => span[0] >= end)]
}

/** A part with more words says something by itself. */
const FEW = 3
