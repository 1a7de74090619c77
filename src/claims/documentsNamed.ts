import type { Language } from '#schema/vocabulary.ts'
import type { Mark, Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { namedBefore } from './subjectOf.ts'

/** A document that a sentence names, over tokens `from` to before `to`, with the words for what it is on. */
export interface NamedDocument {
  readonly from: number
  readonly to: number
  readonly subject: string
  /** The next of a list after the one before: "…, and a memorandum on Y". */
  readonly listed: boolean
}

/** Papers without a kind of their own, several of a kind, and kinds in their other cases. */
const PAPER = /^(?:documents?|deals?|agreements|memoranda|memorandums|protocols|treaties|plans|programmes|programs|declarations|contracts?|(?:soglashen|deklarats|konvents)i\w{1,3}|(?:dogovor|memorandum|protokol|kontrakt|dokument)\w{0,3}|programm\w{1,3}|plan[auy]|plan(?:ov|om)|sened\w*|kontrakt\w*)$/
const PLURAL: Readonly<Record<Language, RegExp>> = { en: /s$/, ru: /(?:(?<!ts)iya|iy|ov|ami|y)$/, az: /(?:lar|ler)/ }
/** Words behind a document that are none of its name. */
const STOPS = /^(?:was|were|is|are|has|have|had|will|which|that|who|also|as|where|said|byl|byla|bylo|byli|kotor\w*|takzhe|chto|gde|zamani|gedisinde|neticesinde|yekununda|yekunlarina|cercivesinde|terefinden|;|:)$/
/** Between two documents of a list, or two subjects of several documents. */
const JOINT = /^(?:,|and|i|ve|hemcinin|as|well|a|an|the)$/

/** The documents of a sentence in order. Where several are told by one word, each subject is one: "agreements on X, on Y and on Z". */
export function documentsNamed({ sentence, mentions, vocabulary: { language } }: SentenceParts): NamedDocument[] {
  const { tokens } = sentence
  const papers = tokens.flatMap(({ word }, at) => (PAPER.test(word) ? [{ role: 'document' as const, value: 'paper', from: at, to: at + 1 }] : []))
  const marks = [...sentence.of('document'), ...papers].filter((mark, place, all) => all.findIndex(({ from, to }) => from <= mark.from && to >= mark.to) === place).sort((a, b) => a.from - b.from)
  // "A protocol to the agreement": one document.
  const own = marks.filter((mark, place) => !isWithin(sentence, marks[place - 1], mark))
  // When and where it was signed is no part of its name.
  const aside = new Set([...mentions.filter(({ day }) => day).flatMap(({ from, to }) => [from - 1, from, to - 1]), ...sentence.of('place').flatMap(({ from }) => (/^(?:in|v|at)$/.test(sentence.tokens[from - 1]?.word ?? '') ? [from - 1, from] : language === 'az' && /d[ae]$/.test(sentence.tokens[from]!.word) ? [from] : []))])
  return own.flatMap((mark, place) => named(sentence, language, mark, own[place - 1], own[place + 1], aside))
}

/** A document's name may have another's in it: "a plan under the agreement", "the programme of the agreement". */
const isWithin = ({ tokens }: Marked, before: Mark | undefined, { from }: Mark) => before !== undefined && from - before.to <= 3 && !tokens.slice(before.to, from).some(({ word }) => JOINT.test(word) && word !== 'the' && word !== 'a' && word !== 'an')

/** Whether only joining words stand between a document with its name and the next: no verb, no other matter. */
function isNext(sentence: Marked, language: Language, before: Mark, mark: Mark, aside: ReadonlySet<number>): boolean {
  const [from, to] = language === 'az' ? [before.to, leading(sentence, mark, before, aside)[0]] : [trailing(sentence, before, mark, aside)[1], startOfOwn(sentence, mark)]
  const between = sentence.tokens.slice(from, to)
  return between.every(({ word }) => JOINT.test(word)) && between.some(({ word }) => /^(?:,|and|i|ve|hemcinin)$/.test(word))
}

function named(sentence: Marked, language: Language, mark: Mark, before: Mark | undefined, after: Mark | undefined, aside: ReadonlySet<number>): NamedDocument[] {
  const { tokens, text } = sentence
  const listed = before !== undefined && isNext(sentence, language, before, mark, aside)
  const isSeveral = PLURAL[language].test(tokens[mark.to - 1]!.word)
  const region = language === 'az' ? leading(sentence, mark, before, aside) : trailing(sentence, mark, after, aside)
  const [from, to] = region[0] === region[1] ? namedBefore(sentence, mark) : region
  if (from === to) return []
  const one = (start: number, end: number): NamedDocument => ({ from: Math.min(start, mark.from), to: Math.max(end, language === 'az' ? mark.to : end), subject: text.slice(tokens[start]!.start, tokens[end - 1]!.end), listed })
  // Named by the words before it.
  if (language !== 'az' && to <= mark.from) return [{ ...one(from, to), to: mark.to }]
  if (!isSeveral) return [one(from, to)]
  return pieces(sentence, from, to).map(([start, end], place, all) => ({ ...one(start, end), from: place === 0 && language !== 'az' ? mark.from : start, listed: listed || place > 0, to: place === all.length - 1 && language === 'az' ? mark.to : end }))
}

/** "A protocol was signed between the ministries": the name may stand behind the verb. */
function startOf({ tokens, of }: Marked, to: number): number {
  const verb = /^(?:was|were|byl[aoi]?)$/.test(tokens[to]?.word ?? '') ? of('sign').find(({ from }) => from > to && from - to <= 2) : undefined
  return verb && /^(?:on|between|about|for|o|ob|mezhdu)$/.test(tokens[verb.to]?.word ?? '') ? verb.to : to
}

/** Where the words right before a document begin that are its own: "an intergovernmental agreement". */
function startOfOwn(sentence: Marked, { from }: Mark): number {
  let start = from
  while (start > 0 && from - start < 4 && sentence.tokens[start - 1]!.kind === 'word' && !NO_OWN.test(sentence.tokens[start - 1]!.word)) start--
  return start
}

const NO_OWN = /^(?:,|and|i|ve|hemcinin|a|an|the|as|were|was|on|of|in|to|between|with|for|by|o|ob|v|na|s|mezhdu)$/

function trailing(sentence: Marked, mark: Mark, after: Mark | undefined, aside: ReadonlySet<number>): readonly [number, number] {
  const { tokens, of } = sentence
  const to = startOf(sentence, mark.to)
  let end = to
  const own = after ? startOfOwn(sentence, after) : tokens.length
  const last = after && !JOINT.test(tokens[own - 1]?.word ?? '') ? after.from : own
  while (end < last && !aside.has(end) && !STOPS.test(tokens[end]!.word) && !of('sign').some(({ from }) => from === end)) end++
  while (end > to && JOINT.test(tokens[end - 1]!.word)) end--
  return [to, end]
}

function leading({ tokens, of }: Marked, { from }: Mark, before: Mark | undefined, aside: ReadonlySet<number>): readonly [number, number] {
  let start = from
  while (start > (before?.to ?? 0) && !aside.has(start - 1) && !STOPS.test(tokens[start - 1]!.word) && !of('sign').some(({ to }) => to === start)) start--
  while (start < from && JOINT.test(tokens[start]!.word)) start++
  return [start, from]
}

/** Subjects of several documents, parted by commas and by an "and" before another "on". */
function pieces({ tokens }: Marked, from: number, to: number): (readonly [number, number])[] {
  const found: [number, number][] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const ends = at === to || tokens[at]!.word === ',' || (/^(?:and|i|ve)$/.test(tokens[at]!.word) && /^(?:on|o|ob|v|po)$/.test(tokens[at + 1]?.word ?? ''))
    if (!ends) continue
    while (start < at && JOINT.test(tokens[start]!.word)) start++
    let end = at
    while (end > start && JOINT.test(tokens[end - 1]!.word)) end--
    if (start < end) found.push([start, end])
    start = at + 1
  }
  return found
}
