import type { Claim, ClaimKind } from '#domain/claim.ts'
import { isSide } from '#domain/flow.ts'
import { JOINT, OBLIQUE_AZ } from './forceWords.ts'
import type { Mark } from './Marked.ts'
import { claimAt, type SentenceParts } from './SentenceParts.ts'
import { subjectOf } from './subjectOf.ts'
import { isForecast } from './tense.ts'
import { isUndone } from './undone.ts'

/** What a sentence says of a document's force, or of what else has an end. */
export interface ForceTold {
  readonly mark: Mark
  readonly kind: ClaimKind
}

/** What the words say when they stand with a day. Without one, "has entered into force" is that it had by the day of the text. */
const KINDS: Readonly<Record<string, ClaimKind>> = { 'in-force': 'entry-into-force', force: 'entry-into-force', 'not-in-force': 'not-in-force', ended: 'end-of-force', revoked: 'end-of-force' }

/** "The treaty expired", "the visa expired": of a document it is the end of its force, of anything else something that happened. */
export const forceIn = (parts: SentenceParts): ForceTold[] => parts.sentence.of('force').filter((mark, _, all) => !all.some(other => other !== mark && other.value === 'not-in-force' && other.from <= mark.from && other.to >= mark.to)).map(mark => ({ mark, kind: KINDS[mark.value] === 'end-of-force' && !isSaidOfDocument(parts, mark) ? 'event' : KINDS[mark.value]! }))

/** "Is still in force", "has not entered into force", "утратило силу": what a document's state was on the day of the text, where no day stands with it. */
export function forceStates(parts: SentenceParts, told: readonly ForceTold[]): Claim[] {
  const { sentence, date, amounts } = parts
  if (amounts.some(({ kind }) => kind !== 'bare') || sentence.of('document').length === 0) return []
  return told.flatMap(({ mark, kind }) => {
    if (kind === 'event') return []
    const isState = mark.value === 'in-force' || kind === 'not-in-force'
    const doubts = isOfOthers(parts) ? ['vague' as const] : isUndone(sentence, mark) ? ['hedged' as const] : isDeniedBefore(parts, mark) ? ['negated' as const] : []
    return [claimAt(parts, mark.value === 'in-force' ? 'in-force' : kind, mark, { ...(isState && { date, period: date }), subject: subjectOf(parts, mark.from), doubts, untestable: isForecast(parts, mark.from, null) ? 'forecast' : null })]
  })
}

/** "That country's agreement with a third one": another document of the like name. */
function isOfOthers({ parties, vocabulary: { sides } }: SentenceParts): boolean {
  const areas = new Set(parties.map(({ area }) => area))
  return [...areas].some(area => !isSide(area, sides)) && !(areas.has(sides.first) && areas.has(sides.second))
}

/** How far before the words a "not" of theirs stands. */
const NEAR = 3

const isDeniedBefore = ({ sentence: { of, breaks } }: SentenceParts, mark: Mark): boolean => of('not').some(({ from, to }) => to <= mark.from && mark.from - to <= NEAR && breaks[from] === breaks[mark.from])

/** Whether a document is what the words are said of, and nobody else. */
function isSaidOfDocument({ sentence: { of, tokens, marks, breaks, language }, mentions }: SentenceParts, mark: Mark): boolean {
  const before = of('document').filter(({ to }) => to <= mark.from)
  const isTime = (at: number) => mentions.some(({ from, to }) => from <= at && to > at)
  const isOther = (at: number) => marks.some(({ role, from, to }) => (role === 'person' || role === 'organisation') && from <= at && to > at)
  if (language === 'az') {
    const document = before.at(-1)
    return document !== undefined && !OBLIQUE_AZ.test(tokens[document.to - 1]!.word) && mark.from - document.to <= FEW && tokens.slice(document.to, mark.from).every(({ kind }, place) => kind === 'word' && !isOther(document.to + place))
  }
  const document = before[0]
  // "…, and since that day the treaty": another part of the sentence says nothing of it, nor does what joins the two.
  const isConjunction = (at: number) => tokens[at - 1]?.word === ',' && /^(?:and|i)$/.test(tokens[at]!.word)
  return document !== undefined && !isOther(mark.from - 1) && tokens.slice(0, document.from).every(({ word }, at) => breaks[at] !== breaks[document.from] || isConjunction(at) || !JOINT.test(word) || isTime(at) || isTime(at + 1))
}

const FEW = 6
