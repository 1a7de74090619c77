import type { Mark } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
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
export function timeOfPost(parts: SentenceParts, holding: Holding): { readonly time: string | null; readonly isAssumed: boolean } {
  const { mentions, date } = parts
  const times = mentions.filter(mention => mention.period !== null && !mention.vague && !mention.base && !isOfDocument(parts, mention))
  if (isPast(parts, holding)) return { time: times[0]?.period ?? null, isAssumed: false }
  // What is said of figures is said on the day of the text, whatever time the figures are of.
  if (parts.amounts.some(({ kind }) => kind !== 'bare')) return { time: date, isAssumed: false }
  const deed = times.find(({ period }) => !period!.includes('/') && (date === null || period! <= date))
  return { time: deed?.period ?? date, isAssumed: deed !== undefined && !isOfHolding(deed, holding) }
}

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
