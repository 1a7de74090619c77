import { isSide } from '#domain/flow.ts'
import type { Mark, Marked } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** "Before 22 February", "the night after": near a day, not on it. "Two years after it was signed, on …": the day of something else. */
export function isAround({ sentence: { tokens, breaks } }: SentenceParts, { from, to }: PeriodMention, deed: Mark): boolean {
  const before = /^(?:the|night|day|of)$/.test(tokens[from - 1]?.word ?? '') ? tokens[from - 2] : tokens[from - 1]
  const led = tokens.slice(0, deed.from).some(({ word }, at) => /^(?:after|before|since|posle|pered)$/.test(word) && breaks[at] === breaks[deed.from])
  if (isOfSaying({ tokens, breaks }, { from, to }, deed)) return true
  return AROUND.test(before?.word ?? '') || AROUND.test(tokens[from - 1]?.word ?? '') || /^(?:sonra|evvel|qabaq)$/.test(tokens[to]?.word ?? '') || (led && breaks[from] !== breaks[deed.from] && deed.from < from)
}

/** "Announced on 5 May that …", "speaking on 5 May, he …": the day of the words, not of what they tell. */
function isOfSaying({ tokens, breaks }: Pick<Marked, 'tokens' | 'breaks'>, { from, to }: { readonly from: number; readonly to: number }, deed: Mark): boolean {
  const behind = tokens[to]?.word === ',' ? tokens[to + 1]?.word : tokens[to]?.word
  const said = tokens.slice(Math.max(0, from - 3), from).some(({ word }) => SAYING.test(word))
  return (said && /^(?:that|chto|ki)$/.test(behind ?? '') && deed.from > to) || (/^(?:speaking|addressing|vystupaya)$/.test(tokens[0]?.word ?? '') && breaks[from] === 0 && breaks[deed.from] !== 0)
}

const SAYING = /^(?:said|announced|stated|reported|recalled|declared|noted|told|wrote|confirmed|soobshchil\w*|zayavil\w*|skazal\w*|obyavil\w*|podtverdil\w*|bildirib|deyib|aciqlayib)$/

const AROUND = /^(?:before|after|until|till|past|around|nakanune|posle|do|eve)$/

/** "The president's envoy", "с помощником президента": somebody who stands for a person or near one. */
export function hasProxy({ tokens, of }: Marked): boolean {
  const word = (at: number) => tokens[at]?.word ?? ''
  // "Envoys of X", "teams sent by X", "помощники, которых прислал X".
  const isSent = (from: number) => /^(?:of|for|from|by)$/.test(word(from - 1)) && (STAND_IN.test(word(from - 2)) || SENT.test(word(from - 2))) || RU_SENT.test(word(from - 1))
  if (of('person').some(({ from, to }) => isSent(tokens[from - 1] && /^(?:president|minister|premier)$/.test(word(from - 1)) ? from - 1 : from) || (word(to) === 'terefinden' && /^(?:gonderil|teyin)/.test(word(to + 1))))) return true
  return of('person').some(({ from, to }) => PROXY.test(tokens[to]?.word ?? '') || (tokens[to - 1]!.possessive && PROXY.test(tokens[to + 1]?.word ?? '')) || PROXY.test(tokens[from - 1]?.word ?? '') && !/^(?:deputy|envoy|adviser|advisor|sovetnik|posol)$/.test(tokens[from - 1]!.word))
}

const PROXY = /^(?:wife|husband|son|daughter|brother|sister|mother|father|aide|aides|envoy|adviser|advisor|deputy|spokes\w*|representative|predecessor|successor|lawyer|pomoshchnik\w*|predstavitel\w*|poslann\w*|zheno\w*|syno\w*|docher\w*|preemnik\w*|predshestvennik\w*|komekci\w*|muavin\w*|numayende\w*|musavir\w*)$/

/** People who act for somebody, in the plural or in a body. */
const STAND_IN = /^(?:ministers|spokes(?:man|men|woman|people|person)|representatives?|lawyers?|envoys?|teams?|aides?|advisers|advisors|assistants?|supporters?|delegations?|deputies|wives|wife|sons?|daughters?|negotiators?|staff|emissar(?:y|ies))$/
const SENT = /^(?:sent|appointed|named|chosen|dispatched|hired)$/
const RU_SENT = /^(?:prislal\w*|naznachil\w*|napravil\w*|poslal\w*)$/

/** "The economic part of the declaration", "the text of the treaty". */
export const isPartOfDocument = ({ tokens, of }: Marked): boolean => isOfAnotherPaper(tokens) || of('document').some(({ from }) => {
  const joint = tokens[from - 1]?.word === 'the' ? from - 2 : from - 1
  return /^(?:of|to)$/.test(tokens[joint]?.word ?? '') && /^(?:part|text|version|wording|section|clause|provisions?|draft|title|idea|content|contents|preamble)$/.test(tokens[joint - 1]?.word ?? '')
})

/** "Of the two countries and a third": said of a record that must be of the third too. */
export function isWithThird({ sentence: { tokens, of }, parties, vocabulary: { sides } }: SentenceParts): boolean {
  // "The president of a third", "a third country's minister": who is met. The ambassador to it is none of its own.
  if (of('area').some(area => !isSide(area.value, sides) && of('post').some(post => (post.from >= area.to && post.from - area.to <= 2 && tokens.slice(area.to, post.from).every(({ capital, word }) => !capital && word !== ',')) || (area.from - post.to <= 2 && area.from >= post.to && tokens.slice(post.to, area.from).every(({ word }) => /^(?:of|the)$/.test(word)) && (area.form !== 'name' || tokens[area.from - 1]!.word !== 'to'))))) return true
  const isThird = ({ area }: { readonly area: string }) => !isSide(area, sides)
  return parties.some(party => isThird(party) && parties.some(other => !isThird(other) && Math.max(party.from - other.to, other.from - party.to) <= 2 && tokens.slice(Math.min(party.to, other.to), Math.max(party.from, other.from)).some(({ word }) => /^(?:and|,|i|ve)$/.test(word))))
}

/** "A law on the agreement", "an amendment to it", "a decree ratifying it", "поправка в соглашение": another paper, that the document is only named in. */
function isOfAnotherPaper(tokens: Marked['tokens']): boolean {
  // "The contract of 14 October 2009" is known by its day.
  // The Order of something is worn.
  return tokens.some(({ word, capital }, at) => PAPERS.test(word) && !(word === 'order' && capital) && JOINING.test(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.kind !== 'number')
}

const PAPERS = /^(?:law|laws|bill|decree|letter|petition|order|resolution|amendments?|draft|part|chapter|contract|popravk\w*|zakon|zakony|ukaz|pismo|petitsi\w*|proekt\w*|chast)$/
const JOINING = /^(?:on|about|of|to|under|against|ratifying|approving|amending|implementing|o|ob|v|k|protiv|soglasheni\w*|dogovor\w*|memorandum\w*)$/
