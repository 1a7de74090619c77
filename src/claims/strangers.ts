import { isSide } from '#domain/flow.ts'
import { breaksBetween, type Marked } from './Marked.ts'
import type { Party } from './parties.ts'
import type { Vocabulary } from './Vocabulary.ts'

const JOINS: Readonly<Record<string, RegExp>> = { en: /^(?:to|from|with|between|and|by)$/, ru: /^(?:s|so|iz|v|mezhdu|i)$/, az: /^$/ }

/** A name with a capital that no record knows, standing where a party would: "with that province". */
export function strangersIn(sentence: Marked, { language, capitals }: Pick<Vocabulary, 'language' | 'capitals'>, after: number): boolean {
  const known = (at: number) => sentence.marks.some(({ from, to, role, value }) => from <= at && to > at && (role === 'place' ? capitals.has(value) : role !== 'organisation'))
  return sentence.tokens.some((token, at) => {
    if (at === 0 || token.kind !== 'word' || !token.capital || known(at)) return false
    // "Оборот самого края": a name in the genitive right behind the measure.
    if (language === 'ru' && at >= after && at - after <= 1 && /(?:a|ii|y|i|ana)$/.test(token.word)) return true
    if (language === 'az') return sentence.tokens[at + 1]?.word === 'arasinda' || sentence.tokens[at + 1]?.word === 'ile'
    // A part of one of the two: "with the other country's province".
    if (sentence.tokens[at - 1]!.possessive && sentence.of('area').some(({ to }) => to === at) && at > after && at - after <= 8) return true
    const joint = sentence.tokens[at - 1]!.word === 'the' ? at - 2 : at - 1
    const word = sentence.tokens[joint]?.word ?? ''
    if (!JOINS[language]!.test(word) || (sentence.breaks[at] ?? 0) - (sentence.breaks[after] ?? 0) > 0) return false
    if (/^(?:and|i|by)$/.test(word)) return word !== 'by' && sentence.of('area').some(({ to }) => to === joint)
    return joint > after - 1 && joint - after <= 8
  })
}

type Words = Pick<Vocabulary, 'language' | 'capitals'>

/** Prepositions before a party. */
const LEAD: Readonly<Record<string, RegExp>> = { en: /^(?:to|from|with|between|of|in|into|by|and)$/, ru: /^(?:s|so|iz|ot|v|vo|mezhdu|i)$/, az: /^$/ }

/** Words before a country's name that leave only a part of it. */
const PART_OF_LAND: Readonly<Record<string, RegExp>> = {
  en: /^(?:south|north|east|west|southern|northern|eastern|western|central|european|asian|rural|north\w*)$/, ru: /^(?:yuga?|severa?|yuzhn\w*|severn\w*|zapadn\w*|vostochn\w*|tsentraln\w*|evropeysk\w*)$/, az: /^(?:cenubi|simali|qerbi|serqi|merkezi)$/,
}

/** "The south of a country": a part of a party. */
export const hasPartOfLand = ({ tokens }: Marked, parties: readonly Party[], language: string): boolean => parties.some(({ from, to }) => PART_OF_LAND[language]!.test(tokens[from - 1]?.word ?? '') || AROUND_LAND.test(tokens[to]?.word ?? '') || (/^(?:and|i|ve)$/.test(tokens[to]?.word ?? '') && /^(?:its|ee|onun)$/.test(tokens[to + 1]?.word ?? '')))

/** "Its neighbours", "occupied by it": around a country, not the country. */
const AROUND_LAND = /^(?:neighbou?rs|rivals?|allies|ally|help|competitors?|friends?|enemies|controlled|occupied|backed|held|speaking|region|province|oblast|oblastyu|regionom|provintsiey|muttefiqleri\w*)$/

/** "That country's minister said": whoever speaks for a third country may mean his own. */
function isSaidElsewhere({ of, tokens }: Marked, { sides, capitals }: Pick<Vocabulary, 'sides' | 'capitals'>): boolean {
  const third = of('area').some(({ value, from }) => !isSide(value, sides) && of('post').some(post => post.from >= from && post.from - from <= 4))
  // "That capital said its exports": a name that no record knows, with exports of its own.
  const its = of('source').some(({ from, to }) => from === 1 && tokens[0]!.capital && /^(?:its|that)$/.test(tokens[to]?.word ?? '') && tokens.slice(to, to + 2).some(({ word }) => word === 'its') && of('area').every(area => area.from !== 0))
  return third || its || of('place').some(({ value, from, to }) => from === 0 && !capitals.has(value) && of('source').some(source => source.from === to && tokens[to] !== undefined))
}

/** "This-country–that-union agreement": a country's name joined by a dash before or behind a token. */
function isDashed({ text, tokens, of }: Marked, at: number): boolean {
  const joins = (left: number, right: number) => tokens[left] !== undefined && tokens[right] !== undefined && /^[–-](?:the )?$/.test(text.slice(tokens[left].end, tokens[right].start))
  return of('area').some(({ from, to }) => (to === at && joins(at - 1, at)) || (from === at + 1 && joins(at, at + 1)))
}

/** "Between the country and that firm", "and the other's province": a firm or a region where one of the two would stand. */
function isFirmParty(sentence: Marked, from: number, leads: RegExp): boolean {
  const { tokens, of } = sentence
  const owned = of('area').find(({ to }) => to === from && tokens[to - 1]!.possessive)
  const start = owned?.from ?? from
  const lead = tokens[start - 1]?.word === 'the' ? start - 2 : start - 1
  // "The citizens of that province".
  if (tokens[lead]?.word === 'of' && of('people').some(({ to }) => to === lead)) return true
  return leads.test(tokens[lead]?.word ?? '') || isDashed(sentence, start) || (/^(?:and|i|ve)$/.test(tokens[lead]?.word ?? '') && of('area').some(({ to }) => to === lead))
}

/** A name that no record knows, or a place within a country, where a sentence would name one of the two: "with that region", "that region's imports", "between the country and that union". */
function hasStranger(sentence: Marked, { language, capitals }: Words, at: number): boolean {
  const { tokens, marks, breaks } = sentence
  const known = (place: number) => marks.some(({ from, to, role, value }) => from <= place && to > place && (role === 'place' ? capitals.has(value) : role !== 'scope'))
  const near = ({ from }: { readonly from: number }) => breaksBetween(breaks, from, at) < 1
  // A firm as the one that was sold to, invested in or visited; a firm's or a town's own.
  const firm = sentence.of('organisation').some(mark => near(mark) && (isFirmParty(sentence, mark.from, /^(?:to|in|into|from|with|between)$/) || (tokens[mark.to - 1]!.possessive && !sentence.of('office').some(({ from }) => from >= mark.to && from - mark.to <= 1))))
  // "Vilayətin ölkə ilə ticarəti": a body in the genitive right before a country.
  const owner = language === 'az' && sentence.of('organisation').some(mark => near(mark) && /n[iu]n$/.test(tokens[mark.to - 1]!.word) && sentence.of('area').some(({ from }) => from === mark.to))
  const town = sentence.of('place').some(({ from, value }) => from === 0 && !capitals.has(value) && tokens[1]?.word !== ',')
  return firm || owner || town || tokens.some((token, place) => {
    if (token.kind !== 'word' || !token.capital || known(place) || breaksBetween(breaks, place, at) > 1 || isSpeaker(sentence, place) || isWhereSaid(sentence, place)) return false
    // Names of several words: "Ministry of Economy", "Prime Minister".
    const before = tokens[place - 1]
    if (before?.word === 'of' && tokens[place - 2]?.capital) return false
    if (token.possessive || /^(?:\p{Lu}{3,})$/u.test(token.text)) return true
    if (place > 0 && language === 'en' && marks.some(({ from, role }) => from === place + 1 && role === 'measure')) return true
    if (place === 0) return language === 'en' && (/(?:ian|ese|ish)$/.test(token.word) || isSubject(sentence))
    if (language === 'az') return /^(?:arasinda|ile)$/.test(tokens[place + 1]?.word ?? '') || /(?:dan|den|ya|ye|nin|nun|la|le)$/.test(token.word)
    const lead = before!.word === 'the' ? tokens[place - 2]?.word : before!.word
    return LEAD[language]!.test(lead ?? '') || (language === 'en' && /(?:ian|ese|ish)$/.test(token.word)) || (language === 'ru' && marks.some(({ to, role }) => role === 'measure' && to === place) && /(?:a|ii|y|i|ana)$/.test(token.word))
  })
}

/** "The country and that union", "the president and somebody": a name that no record knows, joined to one of the two or to a person here. */
export function isJoinedByStranger(sentence: Marked): boolean {
  const { tokens, marks, of } = sentence
  const at = (place: number) => marks.filter(({ from, to }) => from <= place && to > place)
  const isUnknown = (place: number) => tokens[place]?.kind === 'word' && tokens[place]!.capital && place > 0 && !isAward(tokens, place) && at(place).every(({ role }) => role === 'scope')
  const joins = (place: number) => /^(?:and|i|ve|with|s)$/.test(tokens[place]?.word ?? '')
  const past = (place: number, step: 1 | -1) => {
    let next = place
    while (tokens[next]?.word === 'the' || at(next).some(({ role }) => role === 'post')) next += step
    return next
  }
  const unknownBeside = ({ to }: { readonly to: number }) => isUnknown(to) && isUnknown(to + 1) && !of('person').some(({ from }) => from > to && from - to <= 8)
  if (of('meet').some(unknownBeside)) return true
  // "Somebody Unknown hosted X", "X came together with Somebody Unknown": a full name that no record knows does it, or is there too.
  const isName = (place: number) => place >= 0 && isCapital(place) && isUnknown(place + 1)
  const isCapital = (place: number) => tokens[place]?.kind === 'word' && tokens[place]!.capital && at(place).every(({ role }) => role === 'scope')
  if ([...of('meet'), ...of('sign')].some(({ from }) => isName(from - 2) && at(from - 1).length === 0 && tokens[from]!.word !== 'summit' && DOES.test(tokens[from]!.word))) return true
  if (tokens.some(({ word }, place) => WITH.test(word) && (isName(past(place + 1, 1)) || (word === 'ile' && isName(place - 2))))) return true
  if (of('place').some(({ to }) => /^(?:and|i|ve)$/.test(tokens[to]?.word ?? '') && isUnknown(to + 1) && !isUnknown(to + 2))) return true
  if (tokens.some((_, place) => isUnknown(place) && (isDashed(sentence, place) || (tokens[place - 1]?.word === 'by' || (tokens[place - 1]?.word === 'the' && tokens[place - 2]?.word === 'by'))))) return true
  return [...of('area'), ...of('person')].some(({ from, to }) => (joins(to) && isUnknown(past(to + 1, 1))) || (joins(from - 1) && isUnknown(from - 2)))
}

/** "With the Order of Friendship", "with the Medal of …": a thing that is given. */
const isAward = (tokens: Marked['tokens'], place: number): boolean => /^(?:order|medal|title)$/.test(tokens[place]!.word) && tokens[place + 1]?.word === 'of'

/** Verbs that a name before them does. */
const DOES = /^(?:met|meets|hosted|received|visited|arrived|signed|negotiated|vstretil\w*|posetil\w*|prinyal\w*|pribyl\w*|podpisal\w*)$/
const WITH = /^(?:with|alongside|s|so|ile)$/

/** An acronym that no record knows at the start of a sentence: a firm speaks or is spoken of. */
export const startsWithAcronym = ({ tokens, marks }: Marked): boolean => /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') && !marks.some(({ from }) => from === 0)

/** "Between the country and that firm": a deed of one of the two with a firm or a region. "By the president of the country" is by a country's own hand. */
export const isWithFirm = (sentence: Marked): boolean => sentence.of('area').length > 0 && sentence.of('organisation').some(({ from }) => !sentence.at(from, 'post') && isFirmParty(sentence, from, /^(?:between|by)$/))

/** "That province remained …", "that union was the country's …": a name that starts a sentence and does what one of the two would do. */
function isSubject({ tokens }: Marked): boolean {
  const [first, verb, next] = tokens
  if (/^(?:it|this|that|there|they|these|those|he|she|we|who|which|what|all|both|each|officials|experts)$/.test(first!.word)) return false
  return /^(?:remain(?:s|ed)|became|ranked|sold|bought|exported|imported|received|took|had)$/.test(verb?.word ?? '') || (/^(?:was|is)$/.test(verb?.word ?? '') && (Boolean(next?.possessive) || /^(?:the|an?)$/.test(next?.word ?? '')))
}

/** "According to the Cabinet's statement", "nazirliyinin açıqladığına görə", "по сведениям агентства": who only says what the sentence tells. */
function isSpeaker({ tokens, language }: Marked, place: number): boolean {
  const past = tokens.findIndex(({ kind, capital }, at) => at > place && !(kind === 'word' && capital))
  const behind = tokens.slice(past, past + 3).map(({ word }) => word)
  if (language === 'az') return behind.some(word => SAID_BY.az.test(word)) && !/^(?:ile|arasinda)$/.test(behind[0] ?? '')
  return /^(?:according|cited|quoted|soglasno|dannym|svedeniyam|soobshcheniyu|informatsii|slovam|otsenke)$/.test(tokens[place - (tokens[place - 1]?.word === 'to' || tokens[place - 1]?.word === 'by' ? 2 : 1)]?.word ?? '') || SAID_BY[language].test(behind[0] ?? '')
}

/** "Said in that town", "сообщил в …", "… bildirib": where it was said, and no party of what is told. */
export function isWhereSaid({ tokens, language }: Marked, place: number): boolean {
  if (language === 'az') return /(?:da|de)$/.test(tokens[place]!.word) && tokens.slice(place + 1, place + 3).some(({ word }) => SAID_BY.az.test(word))
  return /^(?:in|at|v|vo|na)$/.test(tokens[place - 1]?.word ?? '') && tokens.slice(Math.max(0, place - 4), place - 1).some(({ word }) => SAID_BY[language].test(word) || TOLD.test(word))
}

const TOLD = /^(?:told|speaking|skazal\w*|rasskazal\w*|obyavil\w*|vystupaya)$/

const SAID_BY: Readonly<Record<Marked['language'], RegExp>> = {
  en: /^(?:says?|said|writes?|wrote|reports?|reported|notes?|noted|announced|calculated|estimates?|estimated|recorded)$/,
  ru: /^(?:soobshch\w*|pishet|zayavil\w*|podschital\w*|otsenil\w*|otmetil\w*|peredaet|privel[aio]?)$/,
  az: /^(?:gore|acqladi\w*|aciqla\w*|melumat\w*|bildir\w*|xeber|hesabla\w*|yazir|yazib|deyib)$/,
}

interface Of { readonly area: string | null; readonly counterpart: string | null }

/** Whether those of a flow may be others: a part of a country, or another name where one of the two is not named. */
export function mayBeOthers(sentence: Marked, vocabulary: Vocabulary, parties: readonly Party[], { area, counterpart }: Of, at: number): boolean {
  const isNamed = (one: string | null) => one === null || one === 'WORLD' || parties.some(party => party.area === one)
  return hasPartOfLand(sentence, parties, vocabulary.language) || (!(isNamed(area) && isNamed(counterpart)) && (hasStranger(sentence, vocabulary, at) || isSaidElsewhere(sentence, vocabulary)))
}
