import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** "480,000 citizens of this country travelled to that one": arrivals, said with a verb. */
export function visitorsAfter(sentence: Marked, amount: Amount): Mark | null {
  const nationals = sentence.of('area').find(({ from, form }) => form === 'demonym' && from === amount.to && /(?:s|lar|ler)$/.test(sentence.tokens[from]!.word))
  const people = sentence.of('people').find(({ from }) => from >= amount.to && from - amount.to <= 2) ?? nationals
  return people && sentence.of('visit').some(({ from }) => breaksBetween(sentence.breaks, from, people.from) < 1) ? { ...people, role: 'measure', value: 'tourism.arrivals' } : null
}

/** "Its population reached 10.1 million (people)": a count of a country that its own word leads; "the number of firms came to 400": one of the two's. */
export function countedBefore(parts: SentenceParts, amount: Amount): Mark | null {
  const { sentence, amounts, vocabulary } = parts
  const counts = amount.kind === 'bare' || (amount.unit === 'OTHER' && /^(?:people|persons|inhabitants|nefer|chelovek)/.test(sentence.tokens[amount.to - 1]!.word))
  if (!counts) return null
  const isAlone = ({ to }: Mark) => !amounts.some(other => other.from >= to && other.to <= amount.from)
  return sentence.of('measure').findLast(mark => {
    const known = vocabulary.measures.get(mark.value)
    if (mark.to > amount.from || known?.dimension !== 'count' || !isAlone(mark)) return false
    if (known.about === 'country') return amount.value >= LEAST && amount.from - mark.to <= 6 && sentence.breaks[mark.from] === sentence.breaks[amount.from]
    return amount.from - mark.to <= FAR && breaksBetween(sentence.breaks, mark.from, amount.from) < 1 && isNumberOf(sentence, mark)
  }) ?? null
}

/** Of people no record counts fewer. */
const LEAST = 1000

/** How many words may stand between what is counted and how many it is. */
const FAR = 12

/** "The number of", "число", "sayı". */
const isNumberOf = ({ tokens, language }: Marked, { from, to }: Mark): boolean => (language === 'az' ? tokens.slice(to, to + 3).some(({ word }) => /^say(?:i|inin)$/.test(word)) : tokens.slice(Math.max(0, from - 6), from).some(({ word }) => /^(?:number|tally|chislo|kolichestvo|chislennost)$/.test(word)))

/** "1,250 of them were active", "из них 1247 действующих": firms of a state of their own among those that the sentence has counted. */
export function countedAmong(sentence: Marked, { from, to }: Amount): Mark | null {
  const { tokens, of, breaks } = sentence
  const firms = of('measure').findLast(mark => mark.value === 'companies.foreign-capital' && mark.to <= from)
  const among = /^(?:of (?:them|these|those|which|whom)|iz (?:nikh|kotorykh))$/
  const two = (at: number) => `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`
  const led = [from - 2, from - 3, from - 4].some(at => at >= 0 && among.test(two(at))) || tokens.slice(Math.max(0, from - 3), from).some(({ word }) => /^(?:onlardan|bunlardan|onlarin)$/.test(word))
  const hasState = tokens.some(({ word }, at) => breaks[at] === breaks[from] && STATE.test(word))
  return firms && (among.test(two(to)) || led) && hasState ? firms : null
}

/** What firms are counted as apart. */
const STATE = /^(?:active|registered|deystvuyushch\w*|zaregistr\w*|feal\w*|qeydiyyat\w*)$/

/** "Cast opposite votes 24 times", "58 of 82 votes": how often, of a roll call's outcome that the sentence names; the larger of two numbers is of all votes. */
export function votesCounted(sentence: Marked, amount: Amount, amounts: readonly Amount[]): Mark | null {
  const counts = ({ kind, unit }: Amount) => kind === 'bare' || kind === 'times' || unit === 'OTHER'
  if (!counts(amount)) return null
  const outcome = sentence.of('measure').find(({ value, from }) => value.startsWith('un.votes.') && breaksBetween(sentence.breaks, from, amount.from) < 2)
  const isWhole = amounts.some(other => other !== amount && counts(other) && other.value < amount.value)
  return outcome ? (isWhole ? { ...outcome, value: 'un.votes.both' } : outcome) : null
}

