import { fold } from '#language/fold.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import { goodsApart } from './goodsTold.ts'
import { isIn, type Narrative, type Passage } from './narrated.ts'
import type { Narration, Word } from './narration.ts'
import { isJubilee, isNumberTold } from './numbersTold.ts'
import { otherRoles } from './otherRoles.ts'
import { strangerTo } from './whoIsTold.ts'
import { otherOf } from './whoseTold.ts'

const ORDINAL = /^no\d+th$/

/** Deeds and things are known by what they mean, in whatever words: one that is missing is another. */
const SOFT = /^(?:deed (?:gather|adopt)|thing (?:president|premier|minister|citizen))$/
/** A word that means a deed or a thing, and none that stands for anything. */
const isHard = (word: Word) => word.some(meaning => /^(?:deed|thing) /.test(meaning)) && !word.some(meaning => SOFT.test(meaning))

/** Who forbids or allows goods forbids or allows their coming in, whether or not it is said. */
const isOfTrade = (word: Word) => word.includes('deed supply')
const isRuled = (word: Word) => word.some(meaning => meaning === 'deed ban' || meaning === 'deed lift')

/** What a record is of was refused, by its title. */
const isRefused = ({ told }: Passage) => told[0]?.words.some(word => word.includes('deed refuse')) ?? false
/** Deeds that are told beside a refusal. */
const OF_REFUSAL = /^deed (?:refuse|fail|propose|demand|accuse|protest|suspend|cancel|deny)$/

/** What keeps one passage of a record from telling what a sentence tells: somebody, somewhere or something that it knows nothing of, another deed, or other people's. Null where nothing does. */
export function differenceOf(told: Narration, record: Narrative, passage: Passage, sentence: string, evidence: Evidence): string | null {
  const { date } = evidence
  const stranger = strangerTo(told, record, passage, sentence, evidence)
  if (stranger !== null) return stranger
  const town = [...told.places].find(place => told.where.has(place) && record.city !== null ? record.city !== place : !passage.words.has(`at ${place}`))
  if (town !== undefined) return town
  const deed = told.words.find(word => isHard(word) && !(isOfTrade(word) && told.words.some(isRuled)) && !isIn(word, passage.words) && (word.some(isDeed) || !isIn(word, record.words)) && !told.beside.has(word))
  if (deed !== undefined) return deed.join(' ')
  if (goodsApart(told, record) === true) return 'goods'
  // "Refuses to hand him over": it was not done.
  if (isRefused(passage) && told.notDone.size === 0 && told.words.some(word => word.some(isDeed)) && !told.words.some(word => word.some(meaning => OF_REFUSAL.test(meaning)))) return 'deed refuse'
  if (!told.isPlanned && isOnlyPlanned(told, passage)) return 'plan'
  if (isUndone(told, passage)) return 'not done'
  // "All who were in it": of how many the record tells, it must say so itself.
  if (ALL.test(fold(sentence)) && !ALL.test(passage.text)) return 'all'
  // What goes on beyond the day of the text has not ended.
  if (date !== null && date < record.to && told.words.some(word => word.includes('deed end'))) return 'deed end'
  // "The 24th session", where the record is of the 23rd.
  const place = told.words.flat().find(meaning => ORDINAL.test(meaning) && !passage.words.has(meaning) && !isJubilee(meaning, told, passage))
  if (place !== undefined || told.isCounted) return place ?? 'counted'
  const name = told.names.find(one => !isIn(one, passage.words) && !one.some(start => passage.text.includes(` ${start}`)))
  if (name !== undefined) return name.join(' ')
  const number = told.numbers.find(figure => !isNumberTold(figure, told, { record, passage, sentence }, evidence))
  return number ? String(number.value) : (otherOf(told, record, passage, evidence) ?? otherRoles(told, record, passage, evidence))
}

/** What stops a deed is told in another way than that it is not done. */
const ENDED = /^deed (?:refuse|fail|suspend|cancel|end|protest|close|ban)$/

/** "Said that it would not return", where the passage has it done. */
function isUndone({ notDone, words }: Narration, { told }: Passage): boolean {
  // "Signed it", where the passage has it not done.
  const isLeft = (deed: string) => isDeed(deed) && !notDone.has(deed) && told.some(one => one.notDone.has(deed)) && told.every(one => one.notDone.has(deed) || !one.words.some(word => word.includes(deed)))
  if (words.some(word => word.length === 1 && isLeft(word[0]!))) return true
  const theirs = told.filter(one => one.words.some(word => isIn(word, notDone)))
  return theirs.length > 0 && theirs.every(one => [...notDone].every(deed => !one.notDone.has(deed)) && !one.words.some(word => word.some(meaning => ENDED.test(meaning))))
}

/** "Was due to present it", "agreed to prepare them": whether a passage tells a claim's deeds only as what is to come. */
function isOnlyPlanned({ words }: Narration, passage: Passage): boolean {
  const deeds = new Set(words.flat().filter(meaning => isDeed(meaning) && !SOFT.test(meaning)))
  const theirs = deeds.size === 0 ? [] : passage.told.filter(one => one.words.some(word => isIn(word, deeds)))
  return theirs.length > 0 && theirs.every(one => one.isPlanned)
}

/** Without exception, of people or things. */
const ALL = /\b(?:(?<!moscow and )all(?!-)|every|everybody|everyone|entire(?:ly)?|whole|vse|vsekh|vsem|ves|vsego|vsya|vsyu|polnostyu|kazhd\w+|(?<!moskva ve )butun|hami\w*|tamamile)\b/
