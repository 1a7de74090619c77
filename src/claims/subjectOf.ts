import type { Language } from '#schema/vocabulary.ts'
import type { Mark, Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Where the name of a document breaks off: the verb, a time, a place, a comma. */
const ENDS = /^(?:,|was|were|is|has|have|had|which|that|between|by|byl|byla|bylo|byli|ot|mezhdu|kotor.*|arasinda)$/

/** The document that a deed is of: the last one before it, else the first behind. */
function documentOf({ of, tokens }: Marked, deed: number, language: Language): Mark | undefined {
  const before = of('document').findLast(({ from }) => from < deed)
  // "A protocol to the agreement": the first of two names that only short words part.
  const led = before && language !== 'az' ? of('document').find(({ from, to }) => from < before.from && before.from - to <= 3 && tokens.slice(to, before.from).every(({ word }) => /^(?:to|the|of|on|k|ob|o)$/.test(word))) : undefined
  return led ?? before ?? of('document')[0]
}

/** "On friendship, cooperation and security": a comma of a list, not the end of the name. */
function isListed({ tokens }: Marked, at: number, stops: (at: number) => boolean): boolean {
  if (tokens[at]!.word !== ',') return false
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    if (/^(?:and|i)$/.test(tokens[next]!.word)) return next > at + 1
    if (tokens[next]!.kind !== 'word' || stops(next)) return false
  }
  return false
}

/** "The state border treaty", "пограничный договор": the words right before a document, where none behind it name it. */
export function namedBefore({ tokens, marks }: Marked, document: Mark): readonly [from: number, to: number] {
  const isName = (at: number) => tokens[at]!.kind === 'word' && !NO_NAME.test(tokens[at]!.word) && !marks.some(({ from, to, role }) => from <= at && to > at && ASIDE.has(role))
  let from = document.from
  while (from > 0 && document.from - from < 5 && isName(from - 1)) from--
  return [from, document.from]
}

/** What stands before a document and is no part of its name: joining words, whose it is, what is done with it. */
const NO_NAME = /^(?:several|many|some|number|various|important|bilateral|intergovernmental|ryad|neskolko|vazhn\w*|dvustoronn\w*|sira|muhum|ikiterefli|a|an|the|this|that|these|its|their|our|his|of|to|in|on|and|by|with|for|also|new|joint|was|were|is|and|etot|eto|dannyy|i|v|na|s|o|bu|hemin|ve|bir)$|(?:ed|ing)$/
const ASIDE: ReadonlySet<string> = new Set(['area', 'place', 'person', 'organisation', 'sign', 'meet', 'post', 'pair', 'month', 'year', 'clause', 'source'])

/** Where what a document is about begins behind the names of its parties; where they begin if it does not. */
function pastParties({ tokens }: Marked, from: number, isTime: (at: number) => boolean): number {
  const about = tokens.findIndex(({ word }, at) => at > from && at - from <= 14 && /^(?:on|about|concerning|o|ob)$/.test(word) && !isTime(at + 1))
  return about < 0 ? from : about
}

/** Leads to where it was signed. */
const LEADS_OUT = /^(?:in|at|v|vo)$/

/** "The agreement on X was signed", "соглашение об X подписано", "X haqqında saziş": the words that name the document of a deed at a token; null where none is named. */
export function subjectOf({ sentence, mentions, vocabulary: { language } }: SentenceParts, deed: number): string | null {
  const document = documentOf(sentence, deed, language)
  if (!document) return null
  const ends = (at: number) => ENDS.test(sentence.tokens[at]!.word) || mentions.some(({ from, to }) => from <= at && to > at) || sentence.marks.some(({ from, to, role }) => from <= at && to > at && (role === 'sign' || role === 'force'))
  const stops = (at: number) => ends(at) && !isListed(sentence, at, ends)
  const isTime = (at: number) => mentions.some(({ from, to }) => from <= at && to > at)
  let from = document.to
  let to = document.to
  if (language === 'az') {
    to = document.from
    from = to
    while (from > 0 && !stops(from - 1)) from--
  } else {
    // "The contract (with a prolongation) on X".
    if (sentence.tokens[to]?.word === '(') from = to = Math.max(to, sentence.tokens.findIndex(({ word }, at) => at > to && word === ')') + 1)
    // "The agreement between this country and that one on X": its parties are no part of its name.
    if (/^(?:between|mezhdu)$/.test(sentence.tokens[to]?.word ?? '')) from = to = pastParties(sentence, to, isTime)
    while (to < sentence.tokens.length && !stops(to)) to++
  }
  // Whose document it is and where it was signed is no part of its name.
  const aside = (at: number) => sentence.marks.some(mark => mark.from <= at && mark.to > at && (mark.role === 'place' || mark.role === 'person'))
  // "A treaty of friendship with X": with whom.
  const joint = sentence.tokens.findIndex(({ word }, at) => at > from && at < to && /^(?:with|s|so)$/.test(word) && sentence.marks.some(mark => (mark.role === 'person' || mark.role === 'post') && mark.from <= at + 2 && mark.to > at + 1))
  if (joint > from) to = joint
  while (from < to && aside(from)) from++
  while (to > from && (aside(to - 1) || LEADS_OUT.test(sentence.tokens[to - 1]!.word))) to--
  if (to - from === 1 && /^(?:of|from|dated|ot)$/.test(sentence.tokens[from]!.word)) from++
  if (from === to) [from, to] = namedBefore(sentence, document)
  return from === to ? null : sentence.text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)
}
