import type { Evidence } from './Evidence.ts'
import type { Narrative, Passage } from './narrated.ts'
import type { Narration } from './narration.ts'

/** Whether a passage tells what a sentence counts. */
export function isNumberTold(figure: Narration['numbers'][number], told: Narration, { record, passage, sentence }: { readonly record: Narrative; readonly passage: Passage; readonly sentence: string }, { date, told: printed }: Evidence): boolean {
  return isNumberOf(figure, passage) || isInName(figure, passage, sentence) || isCountOf(figure, told, passage) || printed.bearing(sentence, figure, { date, topics: [record.id] }).some(({ id }) => id === record.id)
}

/** "The 25th anniversary", where the passage has 25 years. */
export const isJubilee = (place: string, { words }: Narration, { text }: Passage): boolean => words.some(word => word.includes('deed celebrate')) && new RegExp(`\\b${/\d+/.exec(place)![0]}(?: |-)?(?:years?|let|goda?|il(?:lik|lin|i)?)`).test(text)

/** "Two brothers": as many of the same, in one of its sentences. */
const isCountOf = ({ value, unit, kind, of }: Narration['numbers'][number], { owners }: Narration, { told }: Passage): boolean => kind === 'bare' && unit === '' && value < SMALL && of.every(meaning => !owners.has(meaning) || told.some(({ mentioned }) => mentioned.has(owners.get(meaning)!))) && told.some(({ numbers }) => numbers.some(one => one.value === value && one.kind === 'bare' && one.of.some(meaning => of.includes(meaning))))

/** Larger numbers are figures. */
const SMALL = 20

/** "Flight 8243": a number that is a name. */
const isNumberOf = ({ value, unit, kind }: Narration['numbers'][number], { text }: Passage): boolean => kind === 'bare' && unit === '' && value >= 1000 && new RegExp(`\\b${value}\\b`).test(text)

/** "COP29": a number that is part of a name. */
const isInName = ({ value, kind }: Narration['numbers'][number], { text }: Passage, sentence: string): boolean => kind === 'bare' && [sentence, text].every(one => new RegExp(`\\p{L}-?${value}(?!\\d)`, 'u').test(one))
