import type { Language } from '#schema/vocabulary.ts'
import { conceptsOf, isDeed } from './concepts.ts'
import type { Marked } from './Marked.ts'

/** Words that begin a part of a sentence which may tell something by itself: "following the raid", "в ходе визита". */
const LEADS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and|but|or|that|which|who|where|when|while|as|after|before|following|amid|since|during|including|resulting|despite|because|so|until)$/,
  ru: /^(?:i|a|no|chto|kotor\w*|gde|kogda|posle|pered|vo|iz-za|poskolku|vklyuchaya|nesmotrya|khotya)$/,
  az: /^(?:ve|ki|amma|lakin|hansi|sonra|zamani|hemcinin)$/,
}

/** These join names and things as well as deeds. */
const JOINS = /^(?:and|or|but|i|a|ve)$/

/** How far behind such a word the deed stands that it joins to another. */
const REACH = 6

/** Where the parts of a sentence begin, by token. A list is one part. */
function startsOf({ tokens, breaks, language }: Marked): number[] {
  const joinsDeeds = (at: number) => tokens[at + 1]?.kind === 'number' || (!tokens[at + 1]?.capital && tokens.slice(at + 1, at + 1 + REACH).some(({ word }) => conceptsOf(word).some(isDeed)))
  let depth = 0
  return tokens.flatMap(({ word, kind }, at) => {
    depth += Number(word === '(') - Number(tokens[at - 1]?.word === ')')
    // What stands in brackets parts nothing around them.
    if (depth > 0 || tokens[at - 1]?.word === ')') return at === 0 ? [at] : []
    const leads = kind === 'word' && LEADS[language].test(word) && (!JOINS.test(word) || joinsDeeds(at))
    return at === 0 || leads || (breaks[at] !== breaks[at - 1] && !JOINS.test(word)) ? [at] : []
  })
}

/** How many words a part has at least to tell something. */
const FEW = 3

/** Runs of one to three neighbouring parts of a sentence, the longer ones first from each start: what may tell something by itself. */
export function clausesOf(sentence: Marked): readonly (readonly [from: number, to: number])[] {
  const starts = startsOf(sentence)
  const end = (place: number) => starts[place] ?? sentence.tokens.length
  const words = (from: number, to: number) => sentence.tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number').length
  return starts.flatMap((from, place) => [3, 2, 1].flatMap(count => {
    const to = end(place + count)
    return place + count <= starts.length && words(from, to) >= FEW && to - from < sentence.tokens.length ? [[from, to] as const] : []
  }))
}
