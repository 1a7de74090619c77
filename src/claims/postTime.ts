import type { Mark } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import { BEGINS, ENDS, HELD_BEHIND, HOLDS, PART_OF_TIME, SINCE, SINCE_AZ, UNTIL, UNTIL_AZ } from './postWords.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A person and the post beside the name. */
interface Holding {
  readonly person: Mark
  readonly post: Mark
}

/**
 * When somebody is said to hold a post: the day of the text, or that of what the sentence tells he did. A post that somebody "was" in
 * is of the time that the sentence names, or of any where it names none.
 */
export function timeOfPost(parts: SentenceParts, holding: Holding): PostTime {
  const { mentions, date } = parts
  const times = mentions.filter(mention => mention.period !== null && !mention.vague && !mention.base && !isOfDocument(parts, mention))
  const edged = times.flatMap(mention => edgeOf(parts, holding, mention) ?? [])
  const [begun, over] = (['from', 'to'] as const).map(edge => edged.find(one => one.edge === edge))
  if (begun && over) return { time: `${begun.time}/${over.time}`, isAssumed: false, edge: null }
  const turn = begun ?? over
  if (turn) return { ...turn, isAssumed: false }
  // "Became minister", "left the post": at some time.
  const word = wordsOf(parts, holding).find(({ word: one }) => BEGINS.test(one) || ENDS.test(one))?.word
  if (word !== undefined) return { time: null, isAssumed: false, edge: ENDS.test(word) ? 'to' : 'from' }
  if (isPast(parts, holding)) return { time: times[0]?.period ?? null, isAssumed: false, edge: null }
  // What is said of figures is said on the day of the text, whatever time the figures are of.
  if (parts.amounts.some(({ kind }) => kind !== 'bare')) return { time: date, isAssumed: !isTold(parts, holding), edge: null }
  const deed = times.find(({ period }) => !period!.includes('/') && (date === null || period! <= date))
  return { time: deed?.period ?? date, isAssumed: deed === undefined ? !isTold(parts, holding) : !isOfHolding(deed, holding) && !(isTold(parts, holding) && isOfPart(parts, deed, holding)), edge: null }
}

/** The time that a post is of, whether it is only taken for granted, and whether it began or ended then. */
interface PostTime {
  readonly time: string | null
  readonly isAssumed: boolean
  readonly edge: 'from' | 'to' | null
}

/** Whether a sentence tells that somebody has a post, and does not only name him by it. */
function isTold({ sentence: { tokens } }: SentenceParts, { person, post }: Holding): boolean {
  const [from, to] = person.from < post.from ? [person.to, post.from] : [post.to, person.from]
  return tokens.slice(from, to).some(({ word }) => HOLDS.test(word)) || HELD_BEHIND.test(tokens[Math.max(person.to, post.to)]?.word ?? '') || /d[iu]r$/.test(tokens[post.to - 1]!.word)
}

/** Whether a time stands in the part of the sentence that names the post. */
const isOfPart = ({ sentence: { breaks } }: SentenceParts, { from }: PeriodMention, { post }: Holding): boolean => breaks[from] === breaks[post.from]

/** "Since 2018", "до конца 2019 года", "appointed in 2020": a time at which a post that is told of begins or ends. */
function edgeOf(parts: SentenceParts, holding: Holding, mention: PeriodMention): { readonly time: string; readonly edge: 'from' | 'to' } | null {
  const { tokens, language } = parts.sentence
  if (!isTold(parts, holding) || !isOfPart(parts, mention, holding)) return null
  let at = mention.from - 1
  while (at >= 0 && PART_OF_TIME.test(tokens[at]!.word)) at--
  const [before, behind, last] = [tokens[at]?.word ?? '', tokens[mention.to]?.word ?? '', tokens[mention.to - 1]!.word]
  const isAz = (words: typeof SINCE_AZ | typeof UNTIL_AZ) => language === 'az' && (words.behind.test(behind) || words.ending.test(last))
  const told = wordsOf(parts, holding)
  const edge = UNTIL.test(before) || isAz(UNTIL_AZ) || told.some(({ word }) => ENDS.test(word)) ? 'to' : SINCE.test(before) || isAz(SINCE_AZ) || told.some(({ word }) => BEGINS.test(word)) ? 'from' : null
  return edge === null ? null : { time: mention.period!, edge }
}

/** The words between somebody and a post, and behind it. */
function wordsOf(parts: SentenceParts, { person, post }: Holding) {
  const { tokens, breaks } = parts.sentence
  const last = Math.max(person.to, post.to)
  return isTold(parts, { person, post }) ? tokens.slice(Math.min(person.to, post.from), last + BEHIND).filter((_, place) => breaks[Math.min(person.to, post.from) + place] === breaks[last - 1]) : []
}

/** How far behind a post its verb may stand. */
const BEHIND = 5

/** "X since 2021 the minister of …", "посол с 2018 года": a time within the words of a post or right behind them is since when it is held. */
const isOfHolding = ({ from, to }: PeriodMention, { person, post }: Holding): boolean => to > Math.min(person.from, post.from) && from <= Math.max(person.to, post.to) + 1

/** "X was the minister of …", "был послом", "nazir olub". */
function isPast({ sentence: { tokens } }: SentenceParts, { person, post }: Holding): boolean {
  const [from, to] = person.from < post.from ? [person.to, post.from] : [post.to, person.from]
  return tokens.slice(from, to).some(({ word }) => PAST.test(word)) || /^(?:olub|idi|olmusdur)$/.test(tokens[Math.max(person.to, post.to)]?.word ?? '')
}

const PAST = /^(?:was|had|served|byl|byla|zanimal|zanimala|sluzhil)$/

/** "The agreement of 1996", "договор 1996 года", "1996-cı il sazişi": by its time a document is known, not a deed. */
function isOfDocument({ sentence }: SentenceParts, { from, to }: PeriodMention): boolean {
  const { tokens } = sentence
  return sentence.of('document').some(mark =>
    (mark.to <= from && from - mark.to <= 3 && tokens.slice(mark.to, from).every(({ word }) => /^(?:of|dated|from|ot|za|signed|in|podpisann\w+|v)$/.test(word))) ||
    (mark.from >= to && mark.from - to <= 3 && tokens.slice(to, mark.from).every(({ kind, word, capital }) => kind === 'word' && (capital || /^(?:il|ilin|tarixli|g|goda?|oil|intergovernmental|mezhpravitelstv\w+)$/.test(word)))))
}
