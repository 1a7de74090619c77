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
export function visitorsShared({ sentence, parties, vocabulary: { sides } }: SentenceParts, { from, to }: Amount): Mark | null {
  const all = has(sentence, VISITORS, from)
  const visits = has(sentence, VISITING, from) || sentence.of('share').length > 0 || sentence.tokens.some(({ word }) => ABROAD.test(word))
  const isOurs = parties.some(({ area }) => area === sides.second) && parties.every(({ area }) => area === sides.first || area === sides.second)
  return all && visits && (isOurs || nationalsIn(sentence)) && !has(sentence, GATHERING, from) ? { role: 'measure', value: 'tourism.arrivals', from, to } : null
}

const ABROAD = /^(?:foreign(?:ers?)?|inostran\w*|zarubezhn\w*|xarici|ecnebi\w*)$/

/** People of the second of the two by a word that is no name of the country. */
const NATIONALS = /^(?:rossiyan(?:e|in|ina|inom|am|ami|akh)?)$/

export const nationalsIn = ({ tokens }: Marked): boolean => tokens.some(({ word }) => NATIONALS.test(word))

/** "150 тысяч россиян приехали": such people right behind how many they are. */
export const nationalsAfter = ({ tokens, at }: Marked, to: number): Pick<Mark, 'from' | 'to'> | undefined => {
  const place = NATIONALS.test(tokens[to]?.word ?? '') ? to : NATIONALS.test(tokens[to + 1]?.word ?? '') && at(to, 'area') === undefined ? to + 1 : -1
  return place < 0 ? undefined : { from: place, to: place + 1 }
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
