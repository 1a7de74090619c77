import type { Claim } from '#domain/claim.ts'
import type { MarkRole } from './phrases.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { isSoft } from './soft.ts'
import { isCalledOff, startsWithPlan, tellsOfDeed } from './tense.ts'
import { withoutSaying } from './windows.ts'

/** Why a sentence without a claim of a known kind is nothing to test: a plan, or words without a number, a day or a deed; null where it is a fact. */
export function untestableOf(parts: SentenceParts): Claim['untestable'] {
  const { sentence, mentions, vocabulary: { language } } = parts
  if (startsWithPlan(sentence, language) && !isCalledOff(sentence)) return 'forecast'
  const asks = sentence.text.trimEnd().endsWith('?')
  const exact = sentence.tokens.some(({ kind }) => kind === 'number' || kind === 'date') || told(parts, EXACT) || isCounted(parts) || mentions.some(({ vague }) => !vague)
  if (isSoft(withoutNames(sentence)) && !isHard(parts)) return 'opinion'
  return !asks && !isView(parts) && (exact || isFact(parts)) ? null : 'opinion'
}

/** A name may be a word of praise: "Mehriban" is kind. */
const withoutNames = ({ tokens, of }: SentenceParts['sentence']): string => tokens.filter((_, at) => !of('person').some(({ from, to }) => from <= at && to > at)).map(({ text }) => text).join(' ')

/** What anybody could look up whatever else is said: a number that is no year, a day, a deed that is on record wherever it was done. */
const isHard = ({ sentence, mentions, amounts }: SentenceParts): boolean =>
  amounts.some(({ kind, value }) => kind !== 'bare' || value >= SOME) || mentions.some(({ day, vague, relative }) => day && !vague && !relative) || sentence.of('plain').some(({ value }) => value === 'deed')

/** Below it a bare number counts ages, sides or one another. */
const SOME = 20

const told = ({ sentence }: SentenceParts, roles: readonly MarkRole[]): boolean => roles.some(role => sentence.of(role).length > 0)

/** What makes a sentence exact. */
const EXACT: readonly MarkRole[] = ['scale', 'percent', 'ordinal', 'rank']

/** Whom or what a fact is told of. */
const NAMED: readonly MarkRole[] = ['person', 'organisation', 'document', 'area', 'place', 'product', 'measure', 'partner', 'sign', 'meet', 'happen']

/** What a deed is done to; relations and views are only talked of. */
const DONE_TO: readonly MarkRole[] = ['document', 'product', 'measure', 'sign', 'meet', 'happen', 'place']

/** Something done, or of somebody or something known, without praise and not mere talk; or a deed that is on record wherever it was done, whoever did it. */
function isFact(parts: SentenceParts): boolean {
  const { sentence, vocabulary: { language } } = parts
  // "He noted that …" is no talk of relations.
  const [start, end] = withoutSaying(sentence)
  const has = (kind: 'praise' | 'talk' | 'deed') => sentence.of('plain').some(({ value, from }) => value === kind && from >= start && from < end)
  const done = tellsOfDeed(sentence, language)
  return has('deed') || isFailure(parts) || (!has('praise') && (done || told(parts, NAMED)) && (!has('talk') || (done && told(parts, DONE_TO))))
}

/** A number in letters, but for the two of "the two presidents", "our two peoples": it counts nothing. */
const isCounted = ({ sentence }: SentenceParts): boolean => sentence.of('number').some(({ value, to }) => value !== '2' || !sentence.tokens.slice(to, to + 2).some(({ word }) => OF_THE_TWO.test(word)))

const OF_THE_TWO = /^(?:presidents|leaders|peoples|nations|ministers|neighbou?rs|prezident\w*|lider\w*|narod\w*|ministr\w*|xalq\w*|nazir\w*|qonsu\w*)$/

/** "Не удалось", "failed to": that it did not come about is as much on record as a deed. */
const isFailure = ({ sentence: { tokens } }: SentenceParts): boolean => tokens.some(({ word }, at) => /^(?:failed|refused|otkazal\w*)$/.test(word) || (word === 'ne' && /^(?:udalos|sumel\w*|smogl\w*)$/.test(tokens[at + 1]?.word ?? '')))

/** "I have no doubt that trains will run every hour", "əminəm ki": the speaker's own view, of nothing that has been. */
const isView = ({ sentence, vocabulary: { language } }: SentenceParts): boolean => sentence.of('plain').some(({ value, from }) => value === 'view' && from < EARLY) && !tellsOfDeed(sentence, language)

/** How far into a sentence its speaker says that it is his view. */
const EARLY = 4
