import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** All who come from abroad, of whom a share is told. */
export const VISITORS = /^(?:foreigners?|guests?|visitors?|tourists?|travell?ers?|arrivals|holidaymakers|inostran\w*|gost(?:ey|yam|ya|i|em|)|turist\w*|posetitel\w*|priezzh\w*|ecnebi\w*|qonag\w*|qonaq\w*|turist\w*|ziyaretci\w*|gelenler\w*)$/

/** How they come. */
const VISITING = /^(?:visit\w*|travell?(?:ed|ing)|arriv\w*|came|come|coming|enter\w*|poseti\w*|poseshch\w*|pribyl\w*|pribyv\w*|priekha\w*|priezzha\w*|vekha\w*|vezzha\w*|pobyva\w*|going|went|ezd\w*|poekha\w*|ged(?:en|ib|ir|enler\w*)|gel(?:en|ib|mis\w*|ir|enler\w*)|sefer|ziyaret)$/

/** Guests of a meeting are no guests of the country. */
const GATHERING = /^(?:forum\w*|conference\w*|konferents\w*|konfrans\w*|festival\w*|summit\w*|sammit\w*|saommit\w*|exhibition\w*|vystavk\w*|sergi\w*|concert\w*|kontsert\w*|match\w*|matcha|wedding\w*|hotels?|otel\w*|museum\w*|muze\w*|muzey\w*)$/

const has = ({ tokens, breaks }: Marked, words: RegExp, at: number): boolean => tokens.some(({ word, kind }, place) => kind === 'word' && words.test(word) && breaksBetween(breaks, place, at) < 4)

/** "One in three foreigners came from the neighbour", "ölkəyə gələnlərin 29 faizi": a part of all who visited, by whence. */
export function visitorsShared(parts: SentenceParts, { from, to }: Amount): Mark | null {
  const { sentence, parties, vocabulary: { sides } } = parts
  const all = has(sentence, VISITORS, from)
  const visits = has(sentence, VISITING, from) || sentence.of('share').length > 0 || sentence.tokens.some(({ word }) => ABROAD.test(word))
  const isOurs = parties.some(({ area }) => area === sides.second) && parties.every(({ area }) => area === sides.first || area === sides.second)
  return all && visits && (isOurs || nationalsIn(parts)) && !has(sentence, GATHERING, from) ? { role: 'measure', value: 'tourism.arrivals', from, to } : null
}

const ABROAD = /^(?:foreign(?:ers?)?|inostran\w*|zarubezhn\w*|xarici|ecnebi\w*)$/

/** People called by the bare name of their country with an ending of its own, where the language makes such words. */
const NATIONALS = /n(?:e|in|ina|inom|am|ami|akh)?$/

/** The country whose people a word calls so. */
function nationOf({ sentence: { tokens, language }, vocabulary: { phrases } }: Spoken, at: number): string | undefined {
  const token = tokens[at]
  if (language !== 'ru' || token === undefined || token.capital || !NATIONALS.test(token.word)) return undefined
  const name = token.word.replace(NATIONALS, '')
  // Names of countries stand in the index with a capital.
  const found = phrases.at([{ ...token, word: name, text: name, capital: true }], 0)
  return found?.meanings.find(({ role, form }) => role === 'area' && form === 'name')?.value
}

type Spoken = Pick<SentenceParts, 'sentence' | 'vocabulary'>

/** Whether a sentence speaks of people of the second of the two by such a word. */
export const nationalsIn = (parts: Spoken): boolean => parts.sentence.tokens.some((_, at) => nationOf(parts, at) === parts.vocabulary.sides.second)

/** "150 тысяч …яне приехали": such people right behind how many they are. */
export function nationalsAfter(parts: Spoken, to: number): Pick<Mark, 'from' | 'to'> | undefined {
  const place = [to, to + 1].find(at => nationOf(parts, at) === parts.vocabulary.sides.second)
  return place === undefined ? undefined : { from: place, to: place + 1 }
}

/** "The number of the country's citizens who visited the other came to 900,000": whom a number led so counts. */
export function visitorsNumbered(sentence: Marked, { from }: Pick<Amount, 'from'>): Mark | null {
  const { tokens, language } = sentence
  const people = sentence.of('people').findLast(mark => mark.to <= from && from - mark.to <= REACH)
  const isNumbered = people && (language === 'az' ? /^say(?:i|inin)$/.test(tokens[people.to]?.word ?? '') : tokens.slice(Math.max(0, people.from - 4), people.from).some(({ word }) => /^(?:number|chislo|kolichestvo)$/.test(word)))
  return isNumbered && has(sentence, VISITING, people.from) ? { ...people, role: 'measure', value: 'tourism.arrivals' } : null
}

/** How many words may stand between the people and their number. */
const REACH = 8
