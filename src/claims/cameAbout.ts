import { isDated, type Claim, type Judgement } from '#domain/claim.ts'
import { lastDayOf } from '#domain/dates.ts'
import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { judgeDated } from './judgeDated.ts'
import { judgeNarrated } from './judgeNarrated.ts'
import { isOfTerms, judgeTold } from './judgeTold.ts'
import { plansIn } from './tense.ts'
import { isToCome } from './toCome.ts'

/** What was agreed or planned and stands in a record: its terms, or that it came about. Null where nothing bears it out; the records cannot deny a plan. */
export const cameAbout = (claim: Claim, evidence: Evidence): Judgement | null => termsTold(claim, evidence) ?? planCameAbout(claim, evidence)

/** "It would supply up to a billion", "was to pay 230": what was agreed, asked or offered is as a record prints it, whatever came of it. */
function termsTold(claim: Claim, evidence: Evidence): Judgement | null {
  const told = claim.untestable === 'forecast' && !isDated(claim) && isOfTerms(claim.sentence) ? judgeTold(claim, evidence) : null
  return told?.verdict === 'supported' ? told : null
}

/** "Will visit on Thursday", "will be attended by guests of 75 countries": a plan that came about, by the record of a matter that was not over when the text was printed. */
function planCameAbout(claim: Claim, evidence: Evidence): Judgement | null {
  const { sentence } = evidence.narrated.read(claim.sentence, evidence.date)
  const isAsserted = !claim.sentence.includes('?') && !POSSIBLE.test(fold(claim.sentence)) && sentence.of('hedge').length === 0 && sentence.of('condition').length === 0
  // What is told as done on a day still to come is no plan.
  if (claim.untestable !== 'forecast' || claim.measure !== null || !isAsserted || !(isToCome(sentence) || plansIn(sentence, sentence.language).length > 0)) return null
  const done: Claim = { ...claim, untestable: null, doubts: claim.doubts.filter(doubt => doubt !== 'hedged') }
  const told = claim.kind === 'statement' ? [judgeNarrated, judgeTold] : isDated(claim) ? [judgeDated] : [judgeTold]
  return told.map(judgeBy => judgeBy(done, evidence)).find(({ verdict, evidence: ids }) => verdict === 'supported' && ids.every(id => isAhead(id, evidence))) ?? null
}

/** What may be is no plan. */
const POSSIBLE = /(?<!\b(?:\d+|in|of|by|from|until|early|late|mid|this|next) )\bmay\b(?! \d)|\b(?:might|could|mozhet|mogut|mog(?:la|lo|li)? by|biler(?:ler)?)\b/

/** Whether a record's matter was still to come, or going on, on the day of the text. */
function isAhead(id: string, { narrated, date }: Evidence): boolean {
  const record = narrated.record(id)
  return record !== undefined && date !== null && lastDayOf(record.to) >= date
}
