import type { Mark, Marked } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import { isDeadline, type SentenceParts } from './SentenceParts.ts'
import { tellsOfDeed } from './tense.ts'

/** Days and months; where there is none, a year that a document or a meeting of people is dated by. */
export function timesOfDeeds(parts: SentenceParts): readonly PeriodMention[] {
  const named = parts.mentions.filter(mention => !mention.base && !mention.vague && mention.period !== null && !isDeadline(parts, mention))
  const days = named.filter(({ day }) => day).map(day => inYearSpokenOf(parts, day))
  const ofYear = (['sign', 'force', 'happen'] as const).some(role => parts.sentence.of(role).length > 0) || (parts.sentence.of('meet').length > 0 && parts.sentence.of('person').length > 0)
  const dated = days.length > 0 || parts.amounts.length > 0 || !ofYear
  // "The 1996 treaty": its name, not the time of what is said of it.
  const inName = ({ to }: PeriodMention) => parts.sentence.of('document').some(({ from }) => from === to)
  // "The contract that was signed in 2009 is for a billion": the year right by the deed is its own.
  const bySigning = days.length === 0 && ofYear ? named.filter(mention => mention.period!.length === 4 && parts.sentence.of('sign').some(mark => isBeside(mention, mark))) : []
  return dated ? [...days, ...bySigning] : named.filter(mention => mention.period!.length === 4 && !inName(mention) && !isTerm(parts.sentence, mention))
}

/** "An action plan for 2022", "a programme through 2015", "план на 2014 год": how long what was signed is for. */
const isTerm = ({ tokens }: Marked, { from, to }: PeriodMention): boolean => TERM.test(tokens[from - 1]?.word ?? '') || /^(?:ucun|uzre|\w*d[ae]k)$/.test(tokens[to]?.word ?? '') || /d[ae]k$/.test(tokens[to - 1]!.word)

const TERM = /^(?:for|through|until|till|to|na|do|po)$/

/** "Subsequently they met on 29 June": in the year that was spoken of, not in that of the text. */
function inYearSpokenOf({ sentence: { tokens }, spoken }: SentenceParts, day: PeriodMention): PeriodMention {
  if (!day.assumed || spoken === null || day.period === null || !tokens.slice(0, EARLY).some(({ word }) => SUBSEQUENTLY.test(word))) return day
  const period = spoken.slice(0, 4) + day.period.slice(4)
  return period > spoken && period < day.period ? { ...day, period, ...(day.last !== undefined && { last: spoken.slice(0, 4) + day.last.slice(4) }), relative: true } : day
}

/** How far into a sentence it says that it goes on from the one before. */
const EARLY = 3
const SUBSEQUENTLY = /^(?:subsequently|later|afterwards|thereafter|posleduyushchem|vposledstvii|pozzhe|pozdnee|zatem|sonra|sonradan)$/

/** "Signed on 4 April 1992": the deed's own day, whatever other days the sentence has. */
export const isBeside = (day: PeriodMention, { from, to }: Mark) => (day.from >= to && day.from - to <= 1) || (day.to <= from && from - day.to <= 1)

/** "…; on 16 September at the summit": a part of a list that begins with its day and has no verb, behind a part with one. */
export function isElliptical({ sentence }: SentenceParts, { from, to }: PeriodMention): boolean {
  const { tokens, breaks } = sentence
  const start = breaks.indexOf(breaks[from]!)
  const end = breaks.lastIndexOf(breaks[to - 1]!)
  const deed = (first: number, past: number) => tellsOfDeed({ ...sentence, tokens: tokens.slice(first, past), of: () => [] }, sentence.language)
  return start > 0 && from - start <= 2 && deed(0, start) && !deed(start, end + 1)
}
