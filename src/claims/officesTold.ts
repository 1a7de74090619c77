import type { Mark } from './Marked.ts'
import { postName, stemOf } from './postName.ts'
import { HEADED } from './postWords.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** The words for an office over tokens `from` to before `to`, without the times in them. */
export interface OfficeTold {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Whether they say its rank: a body alone has one only by a verb. */
  readonly hasRank: boolean
}

/** Joins the words of an office, never at its ends. */
const JOINT = /^(?:of|the|for|and|to|in|on|at|with|v|vo|i|po|na|s|ot|pri|ve|uzre|ile)$/
const SHORT = 3

/** Runs of words that some post of the records has, with the countries, towns and bodies beside them. */
export function officesTold({ sentence, vocabulary }: SentenceParts, isTaken: (at: number) => boolean, isTime: (at: number) => boolean): OfficeTold[] {
  const { tokens, marks } = sentence
  const marked = (at: number, roles: readonly Mark['role'][]) => marks.some(({ role, from, to }) => from <= at && to > at && roles.includes(role))
  const isOf = (at: number) => !isTaken(at) && !isTime(at) && (marked(at, ['post', 'organisation', 'area', 'place']) || isWord(at))
  const isWord = (at: number) => tokens[at]!.kind === 'word' && tokens[at]!.word.length >= SHORT && (vocabulary.postWords.has(stemOf(tokens[at]!.word)) || HEADED.test(tokens[at]!.word))
  const joins = (at: number) => isTime(at) || JOINT.test(tokens[at]!.word)
  const told: OfficeTold[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isOf(at) || JOINT.test(tokens[at]!.word)) continue
    let [to, end] = [at + 1, at + 1]
    for (; end < tokens.length && (joins(end) || isOf(end)); end++) if (isOf(end) && !JOINT.test(tokens[end]!.word)) to = end + 1
    const words = tokens.slice(at, to).filter((_, place) => !isTime(at + place)).map(({ text }) => text).join(' ')
    const hasRank = sentence.of('post').some(({ from }) => from >= at && from < to) || postName(words).ranks.size > 0
    const isBody = tokens.slice(at, to).some(({ word }, place) => HEADED.test(word) || marked(at + place, ['organisation']))
    if (hasRank || isBody || marked(at, ['area', 'place'])) told.push({ from: at, to, text: words, hasRank: postName(words).ranks.size > 0 })
    at = to - 1
  }
  return told
}
