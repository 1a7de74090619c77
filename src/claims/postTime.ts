import type { Mark } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A person and the post beside the name. */
interface Holding {
  readonly person: Mark
  readonly post: Mark
}

/** When somebody has the post that he is named by: the day of the text, or that of what the sentence tells he did. */
export function timeOfPost(parts: SentenceParts, holding: Holding): PostTime {
  const { mentions, date } = parts
  // What is said of figures is said on the day of the text, whatever time the figures are of.
  if (parts.amounts.some(({ kind }) => kind !== 'bare')) return { time: date, isAssumed: true }
  const deed = mentions.find(({ period, vague, base, from, to }) => period !== null && !vague && !base && !period.includes('/') && (date === null || period <= date) && !isOfDocument(parts, { from, to }))
  return { time: deed?.period ?? date, isAssumed: deed === undefined || !isOfHolding(deed, holding) }
}

/** The time that a post is of, and whether it is only taken for granted. */
interface PostTime {
  readonly time: string | null
  readonly isAssumed: boolean
}

/** "X since 2021 the minister of …", "посол с 2018 года": a time within the words of a post or right behind them is since when it is held. */
const isOfHolding = ({ from, to }: PeriodMention, { person, post }: Holding): boolean => to > Math.min(person.from, post.from) && from <= Math.max(person.to, post.to) + 1

/** "The agreement of 1996", "договор 1996 года", "1996-cı il sazişi": by its time a document is known, not a deed. */
function isOfDocument({ sentence }: SentenceParts, { from, to }: Pick<PeriodMention, 'from' | 'to'>): boolean {
  const { tokens } = sentence
  return sentence.of('document').some(mark =>
    (mark.to <= from && from - mark.to <= 3 && tokens.slice(mark.to, from).every(({ word }) => /^(?:of|dated|from|ot|za|signed|in|podpisann\w+|v)$/.test(word))) ||
    (mark.from >= to && mark.from - to <= 3 && tokens.slice(to, mark.from).every(({ kind, word, capital }) => kind === 'word' && (capital || /^(?:il|ilin|tarixli|g|goda?|oil|intergovernmental|mezhpravitelstv\w+)$/.test(word)))))
}
