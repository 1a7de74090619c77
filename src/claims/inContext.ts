import { kindsOfBodies } from './kindOfBody.ts'
import type { Marked } from './Marked.ts'
import type { Token } from './tokens.ts'

type Words = readonly Pick<Token, 'word' | 'capital'>[]
type Meanings = readonly (readonly string[])[]

/** A word's meanings where the words beside it make them others. */
export function inContext({ tokens, of, language }: Pick<Marked, 'tokens' | 'of' | 'language'>, meanings: Meanings): Meanings {
  const kinds = kindsOfBodies({ tokens, of, language })
  return meanings.map((word, at) => (kinds.has(at) || isLifted(meanings, at) || isLetOut(tokens, meanings, at) || isOrderGiven(tokens, at) || isDecided(tokens, at) || isPaidCall(tokens, meanings, at) ? [] : isFailed(tokens, at) ? FAILED : isOrder(tokens, at) || isGiving(tokens, at) ? AWARDED : isComeGoods(tokens, word, at) ? BROUGHT : isTakenBack(tokens, word, at) ? TAKEN_BACK : isGivenUp(tokens, word, at) ? [...word, ...GIVEN_UP] : word))
}

const has = (word: readonly string[] | undefined, deed: string) => word?.includes(`deed ${deed}`) ?? false

/** "Lifted the ban", "снял ограничения", "qadağa götürülüb": lifted, and nothing is banned. */
const isLifted = (meanings: Meanings, at: number): boolean => has(meanings[at], 'ban') && !has(meanings[at], 'lift') && [-2, -1, 1, 2].some(step => has(meanings[at + step], 'lift'))

/** "Released from custody", "həbsdən azad edilib": let out, and nobody is taken in. */
const isLetOut = (tokens: Words, meanings: Meanings, at: number): boolean => has(meanings[at], 'arrest') && !has(meanings[at], 'release') && (FROM.test(tokens[at - 1]?.word ?? '') || /d[ae]n$/.test(tokens[at]!.word)) && [-4, -3, -2, 1, 2].some(step => has(meanings[at + step], 'release'))
const FROM = /^(?:from|iz|-|pre-?trial|house|his|her|their)$/

/** "The Order of Friendship", in which nothing is ordered. */
const isOrder = (tokens: Words, at: number): boolean => tokens[at]?.word === 'order' && tokens[at]!.capital && tokens[at + 1]?.word === 'of'
/** How far behind the verb an order stands that is given. */
const GIFT = 12
const hasOrder = (tokens: Words, at: number): boolean => tokens.slice(at + 1, at + GIFT).some((_, step) => isOrder(tokens, at + 1 + step))
/** "Gave her the Order of Friendship": the verb tells who is awarded. */
const isGiving = (tokens: Words, at: number): boolean => /^(?:g(?:ave|ives?|iven|iving)|receiv(?:e|es|ed|ing)|present(?:ed|s|ing)|bestow\w*|confer(?:s|red|ring))$/.test(tokens[at]?.word ?? '') && hasOrder(tokens, at)
const isOrderGiven = (tokens: Words, at: number): boolean => isOrder(tokens, at) && tokens.slice(Math.max(0, at - GIFT), at).some((_, step) => isGiving(tokens, Math.max(0, at - GIFT) + step))
const AWARDED = ['deed award']

/** "Paid his first official visit": came, and paid nothing. */
const isPaidCall = (tokens: Words, meanings: Meanings, at: number): boolean => /^pa(?:id|y|ys|ying)$/.test(tokens[at]?.word ?? '') && tokens.slice(at + 1, at + CALL).some(({ word }, step) => has(meanings[at + 1 + step], 'visit') || /^(?:tribute|respects|attention)$/.test(word))

/** "The batch arrived", "партия прибыла", "partiya gəlib": what comes and is nobody was brought. */
const isComeGoods = (tokens: Words, word: readonly string[], at: number): boolean => has(word, 'visit') && COMES.test(tokens[at]!.word) && tokens.slice(0, at).some(({ word: before }) => FREIGHT.test(before))
const COMES = /^(?:arriv(?:ed|es|ing)|came|pribyl[aoi]?|prishl[aoi]|postupil[aoi]?|gelib|catib)$/
const FREIGHT = /^(?:batch(?:es)?|consignments?|shipments?|cargo(?:es)?|doses|freight|parti(?:ya|i|yu|yasi|yalari)|gruz\w{0,3}|doz[aeiy]?|yuk(?:u|ler|leri)?)$/
const BROUGHT = ['deed visit', 'deed supply']

/** How many words may stand between. */
const CALL = 6

/** "Принял решение о роспуске": what was decided is the deed. */
const isDecided = (tokens: Words, at: number): boolean => (isTaken(tokens[at]) && isDecision(tokens[at + 1])) || (isDecision(tokens[at]) && isTaken(tokens[at - 1]))
const isTaken = (token: Words[number] | undefined) => /^prinya(?:l|la|lo|li|to)$/.test(token?.word ?? '')
const isDecision = (token: Words[number] | undefined) => /^reshenie$/.test(token?.word ?? '')

/** "Отказался от закупок" stopped them; "отказался подписать" did not do it. */
const isGivenUp = (tokens: Words, word: readonly string[], at: number): boolean => has(word, 'refuse') && tokens[at]!.word.startsWith('otkaz') && tokens[at + 1]?.word === 'ot'

const GIVEN_UP = ['deed suspend', 'deed cancel']

/** "Не удалось", "не смогли", "не состоялся": that it did not come about is what is told, and a record must tell it too. */
export const isFailed = (tokens: Words, at: number): boolean => tokens[at - 1]?.word === 'ne' && /^(?:udalos|smog(?:l[aio])?|sumel[aio]?|sostoyal(?:sya|as|is|os))$/.test(tokens[at]?.word ?? '')

const FAILED = ['deed fail']

/** "Отменил решение о ликвидации": what was decided is undone. */
const isTakenBack = (tokens: Words, word: readonly string[], at: number): boolean => has(word, 'cancel') && tokens.slice(at + 1, at + 3).some(({ word: next }) => /^(?:resheni\w*|prigovor\w*|decision|ruling|verdict|sentence)$/.test(next))

const TAKEN_BACK = ['deed undo']
