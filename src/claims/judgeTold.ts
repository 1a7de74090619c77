import { fold } from '#language/fold.ts'
import type { Claim, Doubt, Judgement } from '#domain/claim.ts'
import { byRecord } from './byRecord.ts'
import type { Evidence } from './Evidence.ts'
import { deedsNamed } from './saidOfFigure.ts'
import { hasNumber } from './passages.ts'
import type { Printed } from './told.ts'
import { isToldOtherwise } from './toldOtherwise.ts'

const BLOCKING: ReadonlySet<Doubt> = new Set(['negated', 'hedged', 'difference', 'parties'])

/** Words of what was agreed, asked or offered for a time to come, told from behind: a plan of today is none. */
const TERMS = /\b(?:would|must|(?:was|were) to|agreed to|undertook|obliged|committed|dolzhen|dolzhn[aoy]|obyazal\w*|obyazan\w*|predusm\w*|nezerde tutu(?:r|l)\w*|meli idi|mali idi)\b/

/** Whether a sentence tells of terms. */
export const isOfTerms = (sentence: string): boolean => TERMS.test(fold(sentence)) || fold(sentence).split(/[^a-z]+/).some(word => deedsNamed(word).some(deed => /asked|offered|refused/.test(deed)))

/** A figure of which no measure here is known, or a sentence with such figures: against the records' own words. They can bear it out and deny nothing. */
export function judgeTold(claim: Claim, evidence: Evidence): Judgement {
  const { told } = evidence
  // A sentence without a number asks nothing of them.
  if ((claim.value === null && !hasNumber(claim.sentence)) || claim.doubts.some(doubt => BLOCKING.has(doubt))) return byRecord('no-evidence', 'unsure')
  const figures: readonly Printed[] = claim.value === null ? told.figuresIn(claim.sentence, claim.words) : [{ value: claim.value, precision: claim.precision, unit: claim.unit ?? '', bound: claim.bound }]
  if (figures.length === 0) return byRecord('no-evidence', 'unsure')
  const bearing = figures.map(figure => told.bearing(claim.sentence, figure, { date: evidence.date, topics: claim.topics }).filter(({ sources }) => evidence.independent(sources)).map(({ id }) => id))
  const records = bearing[0]!.filter(id => bearing.every(ids => ids.includes(id)) && !(claim.kind === 'statement' && isToldOtherwise(claim, id, evidence)))
  return records.length > 0 ? byRecord('supported', 'record-agrees', [...new Set(records)]) : byRecord('no-evidence', 'unsure')
}
