import { fold } from '#language/fold.ts'
import type { Evidence } from './Evidence.ts'
import { isHeld } from './judgePost.ts'

/** An office of a state that two hold, as texts name it for both, and the telling words of its post. */
interface Office {
  readonly inText: RegExp
  readonly words: readonly string[]
}

const OFFICES: readonly Office[] = [
  { inText: /\b(?:presidents|heads of state|prezident(?:y|ov|ami|akh)\b|glav\w{0,3} gosudarstv\b|prezidentler|dovlet bascilari)/, words: ['president'] },
  { inText: /\b(?:prime ministers|premiers|heads of government|premer\w?[ -]?ministr(?:y|ov|ami)\b|premer(?:y|ov|ami)\b|glav\w{0,3} pravitelstv\b|bas nazirler|hokumet bascilari)/, words: ['prime', 'minister'] },
  { inText: /\b(?:foreign ministers|ministr(?:y|ov|ami) inostrannykh del\b|glav\w{0,3} mid\b|glav\w{0,3} vneshnepolit|xarici isler nazirleri)/, words: ['minister', 'foreign', 'affairs'] },
  { inText: /\b(?:defen[cs]e ministers|ministr(?:y|ov|ami) oborony\b|mudafie nazirleri)/, words: ['minister', 'defence'] },
  { inText: /\b(?:culture ministers|ministr(?:y|ov|ami) kultury\b|medeniyyet nazirleri)/, words: ['minister', 'culture'] },
]

/** Deputies, and heads of what is no state. */
const OTHERS = /\b(?:deput|vice|envoy|wives|wife|spous|aide|advis|assistant|spokes|representativ|delegat|pomoshch|suprug|zhen|predstavit|sovetnik|komekci|xanim|numayende|musavir|zamestit|vitse|muavin|firm|compan|corporation|bank|universit|club|associat|academ|chamber|kompani|klub|assotsiats|akadem|palat|sirket|assosias|klub|holdinq)/

/** The office that a sentence names for several at once. */
export function officeIn(sentence: string): Office | undefined {
  const text = fold(sentence)
  return OTHERS.test(text) ? undefined : OFFICES.find(({ inText }) => inText.test(text))
}

/** Whether somebody held it on a day. A president of a company has more telling words to his post. */
export function holdsOffice(id: string, { words }: Office, date: string, { people, tellingWords }: Evidence): boolean {
  const posts = people.find(person => person.id === id)?.posts ?? []
  const asked = tellingWords(words.join(' '))
  return posts.some(post => {
    const told = tellingWords(post.titles[0] ?? '')
    return told.size === asked.size && [...asked].every(word => told.has(word)) && isHeld(post, posts, date)
  })
}
