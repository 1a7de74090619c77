import type { Claim } from '#domain/claim.ts'
import { isDeed } from './concepts.ts'
import type { Evidence } from './Evidence.ts'
import type { Marked } from './Marked.ts'
import { isIn, isNamed, RARE, sumOf, type Narrative, type Passage } from './narrated.ts'
import type { Narration, Read } from './narration.ts'
import { differenceOf } from './sameDeed.ts'

/** How much of a span's words, and how much of a passage's sentence, must be the same by weight. */
const OF_SPAN = 0.7
const OF_PASSAGE = 0.3

/** How many words that tell must be met, and how much they weigh together. */
const FEW = 3
const WEIGHT = 6

/** Where a part of a sentence may be cut off without changing what the words before it say: before a preposition, a joining word or a mark. */
const CUT = /^(?:[,;:(—–]|of|on|in|at|to|for|from|with|by|as|into|over|under|after|before|during|following|amid|between|among|within|through|including|involving|and|or|but|which|that|who|where|when|while|because|since|despite|v|vo|na|po|s|so|iz|iz-za|radi|blagodarya|vopreki|k|ko|o|ob|ot|do|za|dlya|pri|mezhdu|posle|pered|i|a|no|kotor\w*|chto|gde|kogda|takzhe|v|ve|ki|ile|ucun|haqqinda|uzre|amma|lakin)$/

interface ToldSpan {
  readonly from: number
  readonly to: number
}

/** The longest beginning of a sentence's part that one passage of a record tells, without what is said further in it; null where none is. Nobody, nothing and no place in the rest of the part may be a stranger to the record. */
export function toldSpan(claim: Claim, read: Read, [start, end]: readonly [number, number], record: Narrative, passage: Passage, evidence: Evidence): ToldSpan | null {
  const { narrated } = evidence
  const { sentence } = read
  const cuts = cutsOf(sentence, start, end)
  const found = cuts.find(to => isToldBy(narrated.narration(read, start, to), passage, evidence))
  if (found === undefined) return null
  // Without what the passage lacks at its end.
  const wordsTo = (cut: number) => narrated.narration(read, start, cut).words
  const wordsBehind = (cut: number, from: number) => {
    const before = new Set(wordsTo(cut).map(word => word.join(' ')))
    return wordsTo(from).filter(word => !before.has(word.join(' ')))
  }
  const to = cuts.slice(cuts.indexOf(found)).reduce((least, cut) => {
    const behind = wordsBehind(cut, least)
    return behind.length > 0 && !behind.some(word => isIn(word, passage.words)) ? cut : least
  }, found)
  const told = narrated.narration(read, start, to)
  return differenceOf(told, record, passage, claim.sentence, evidence) === null && !hasStranger(narrated.narration(read, start, end), told, record, passage) ? { from: start, to } : null
}

/** "By X", "from X", "to X": who did it or which way it went is no colour. */
const isOfSomebody = ({ tokens, marks }: Marked, at: number): boolean => /^(?:by|from|to|ot|iz|k|ko)$/.test(tokens[at]!.word) && marks.some(({ role, from }) => (role === 'area' || role === 'person' || role === 'organisation') && from > at && from - at <= 2)

function cutsOf(sentence: Marked, start: number, end: number): number[] {
  const { tokens } = sentence
  const cuts = [end]
  for (let at = end - 1; at > start + 2; at--) if (CUT.test(tokens[at]!.word) && !CUT.test(tokens[at - 1]!.word) && !isOfSomebody(sentence, at)) cuts.push(at)
  return cuts
}

function isToldBy(told: Narration, passage: Passage, { narrated: { weight } }: Evidence): boolean {
  const shared = told.words.filter(word => isIn(word, passage.words))
  if (shared.length < FEW || !shared.some(word => word.some(isDeed)) || !shared.some(word => !isNamed(word) && weight(word) >= RARE) || sumOf(shared, weight) < WEIGHT || sumOf(shared, weight) < OF_SPAN * sumOf(told.words, weight)) return false
  const meant = new Set(told.words.flat())
  return passage.told.some(({ words }) => sumOf(words.filter(word => isIn(word, meant)), weight) >= OF_PASSAGE * Math.max(1, sumOf(words, weight)))
}

/** Somebody, a town, a third country, a name, a number or an ordinal behind the span that the record knows nothing of. */
const hasStranger = (whole: Narration, told: Narration, record: Narrative, passage: Passage): boolean =>
  whole.words.flat().some(meaning => /^(?:(?:who|of|at) |no\d+th$)/.test(meaning) && !passage.words.has(meaning) && !record.words.has(meaning)) ||
  whole.names.some(name => !told.names.includes(name) && !isIn(name, passage.words)) || whole.numbers.length > told.numbers.length
