import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { isSide } from '#domain/flow.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** An office of a state that two hold, as texts name it for both, and the telling words of its post. */
export interface Office {
  readonly inText: RegExp
  readonly words: readonly string[]
}

const OFFICES: readonly Office[] = [
  { inText: /\b(?:presidents|heads of state|leaders|prezident(?:y|ov|ami|akh)\b|glav\w{0,3} gosudarstv\b|lider(?:y|ov|ami|akh)\b|rukovoditel(?:i|ey|yami)\b|prezidentler|dovlet bascilari|liderler)/, words: ['president'] },
  { inText: /\b(?:prime ministers|premiers|heads of government|premer\w?[ -]?ministr(?:y|ov|ami)\b|premer(?:y|ov|ami)\b|glav\w{0,3} pravitelstv\b|bas nazirler|hokumet bascilari)/, words: ['prime', 'minister'] },
  { inText: /\b(?:foreign ministers|ministr(?:y|ov|ami) inostrannykh del\b|glav\w{0,3} mid\b|glav\w{0,3} vneshnepolit|xarici isler nazirleri)/, words: ['minister', 'foreign', 'affairs'] },
  { inText: /\b(?:defen[cs]e ministers|ministr(?:y|ov|ami) oborony\b|mudafie nazirleri)/, words: ['minister', 'defence'] },
  { inText: /\b(?:culture ministers|ministr(?:y|ov|ami) kultury\b|medeniyyet nazirleri)/, words: ['minister', 'culture'] },
]

/** Deputies, and heads of what is no state. */
const OTHERS = /\b(?:deput|vice|envoy|wives|wife|spous|aide|advis|assistant|spokes|representativ|delegat|pomoshch|suprug|zhen|predstavit|sovetnik|komekci|xanim|numayende|musavir|zamestit|vitse|muavin|firm|compan|corporation|bank|universit|club|associat|academ|chamber|kompani|klub|assotsiats|akadem|palat|sirket|assosias|klub|holdinq)/

/** Leaders of what is no state: "church leaders", "лидеры двух партий". */
const BODY = '(?:part(?:y|ies)|partiy|faction|fraktsi|church|tserk|relig|spiritual|dukhovn|dini|communit|obshchin|icma|opposit|oppozits|muxalif|union|profsoyuz|organi[sz]|business|biznes|delov|youth|molodezh|gencler|industr|predpriyat|vedomst|region|opinion|team|komand)'
const LED = new RegExp(`${BODY}\\w* (?:leaders|lider|rukovoditel)|\\b(?:leaders|lider\\w*|rukovoditel\\w*) (?:\\w+ ){0,3}${BODY}`)

/** The office that a sentence names for several at once. */
export function officeIn(sentence: string): Office | undefined {
  const text = fold(sentence)
  return OTHERS.test(text) || LED.test(text) ? undefined : OFFICES.find(({ inText }) => inText.test(text))
}

/** Whether somebody held it on a day. A president of a company has more telling words to his post. */
export function holdsOffice(id: string, { words }: Office, date: string, { people, tellingWords, posts }: Evidence): boolean {
  const person = people.find(one => one.id === id)
  const asked = tellingWords(words.join(' '))
  return person !== undefined && person.posts.some(post => {
    const told = tellingWords(post.titles[0] ?? '')
    return told.size === asked.size && [...asked].every(word => told.has(word)) && posts.isHeld(person, post, date)
  })
}

/** Whether a sentence says of which countries: of both by name, one maybe within the office's own name, or of "the two". */
export function isOfBoth({ sentence, parties, vocabulary: { sides } }: SentenceParts): boolean {
  const named = new Set(parties.filter(({ area }) => isSide(area, sides)).map(({ area }) => area)).size
  return named === 2 || (named === 1 && sentence.of('organisation').some(({ from }) => sentence.at(from, 'post'))) || sentence.of('pair').length > 0 || sentence.tokens.some(({ word }) => /^(?:two|both|dvukh|obeikh|oboikh|iki)$/.test(word))
}
