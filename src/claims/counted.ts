import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** "480,000 citizens of this country travelled to that one": arrivals, said with a verb. */
export function visitorsAfter(sentence: Marked, amount: Amount): Mark | null {
  const nationals = sentence.of('area').find(({ from, form }) => form === 'demonym' && from === amount.to && /(?:s|lar|ler)$/.test(sentence.tokens[from]!.word))
  const people = sentence.of('people').find(({ from }) => from >= amount.to && from - amount.to <= 2) ?? nationals
  return people && sentence.of('visit').some(({ from }) => breaksBetween(sentence.breaks, from, people.from) < 1) ? { ...people, role: 'measure', value: 'tourism.arrivals' } : null
}

/** "Its population reached 10.1 million (people)": a count of a country that its own word leads. */
export function countedBefore({ sentence, amounts, vocabulary }: SentenceParts, amount: Amount): Mark | null {
  const counts = amount.kind === 'bare' || (amount.unit === 'OTHER' && /^(?:people|persons|inhabitants|nefer|chelovek)/.test(sentence.tokens[amount.to - 1]!.word))
  if (!counts || amount.value < 1000) return null
  return sentence.of('measure').findLast(({ value, to, from }) => to <= amount.from && amount.from - to <= 6 && sentence.breaks[from] === sentence.breaks[amount.from] &&
    vocabulary.measures.get(value)?.dimension === 'count' && vocabulary.measures.get(value)?.about === 'country' && !amounts.some(other => other.from >= to && other.to <= amount.from)) ?? null
}

/** "Cast opposite votes 24 times": how often, of a roll call's outcome that the sentence names. */
export function votesCounted(sentence: Marked, amount: Amount): Mark | null {
  if (amount.kind !== 'bare' && amount.kind !== 'times' && amount.unit !== 'OTHER') return null
  return sentence.of('measure').find(({ value, from }) => value.startsWith('un.votes.') && sentence.breaks[from] === sentence.breaks[amount.from]) ?? null
}
