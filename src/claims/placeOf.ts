import { isQuoted, type Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** The town of a deed: the only one, or the only one that is said to be where it was done. */
export function placeOf({ sentence, vocabulary }: SentenceParts, deed: Mark, own: (mark: Mark) => boolean = () => true): string | 'several' | 'unknown' | null {
  const { tokens } = sentence
  const isIn = (at: number) => /^(?:in|v)$/.test(tokens[at - 1]?.word ?? '')
  // "Near the city of X", "под X".
  const isWhere = (at: number) => isIn(at) || /^(?:near|pod|okolo|bliz|vblizi|at|outside)$/.test(tokens[at - 1]?.word ?? '') || (tokens[at - 1]?.word === 'of' && /^(?:city|town|capital|port)$/.test(tokens[at - 2]?.word ?? ''))
  // "Visited that town", "o şəhərdə", "o şəhərə səfər": where no preposition says so.
  const isGone = (at: number) => /^(?:visited|posetil[aio]?)$/.test(tokens[at - 1]?.word ?? '') || (vocabulary.language === 'az' && !tokens[at - 1]!.capital && (/\w{3}d[ae]$/.test(tokens[at]!.word) || (/\w{3}y[ae]$/.test(tokens[at]!.word) && (tokens[at + 1]?.word ?? '').startsWith('sefer'))))
  // "The governor of that town", "мэр города", "that town's mayor X": his title. "An agreement on that town's radar": what a document is on.
  const isOfPost = ({ from, to }: Mark) => sentence.of('post').some(post => post.to === from || (post.to === from - 1 && tokens[post.to]!.word === 'of') || (!isWhere(from) && ((post.from === to && isBorne(post)) || (post.from <= from && post.to >= to))))
  const isBorne = ({ to }: Mark) => sentence.of('person').some(({ from }) => from === to)
  const isInName = ({ from }: Mark) => (deed.role === 'sign' && vocabulary.language !== 'az' && from > 0 && !isWhere(from)) || (deed.role !== 'happen' && isQuoted(sentence, { from }))
  // "The flight from X to Y crashed", "şəhərdən": where something comes from is not where it was.
  const isWhence = ({ from, to }: Mark) => /^(?:from|iz)$/.test(tokens[from - 1]?.word ?? '') || (vocabulary.language === 'az' && /\w{3}d[ae]n$/.test(tokens[to - 1]!.word))
  const named = sentence.of('place')
  const isOfRoute = (mark: Mark) => isWhence(mark) || named.some(other => isWhence(other) && mark.from >= other.to && mark.from - other.to <= 1)
  const marks = named.filter(mark => own(mark) && !isOfPost(mark) && !isInName(mark) && !isOfRoute(mark))
  const places = new Set(marks.map(({ value }) => value))
  const isUnknown = (at: number) => at > 0 && tokens[at]!.capital && (isIn(at) || isGone(at)) && !sentence.marks.some(({ from, to }) => from <= at && to > at)
  // "Saw him in a town that nobody knows, a day before the festival in the capital".
  const isFarther = (at: number) => isUnknown(at) && sentence.breaks[at] === sentence.breaks[deed.from] && marks.every(({ from }) => sentence.breaks[from] !== sentence.breaks[deed.from])
  if (places.size === 1) return tokens.some((_, at) => isFarther(at)) ? 'unknown' : [...places][0]!
  if (places.size > 1) {
    const where = new Set(marks.filter(({ from }) => isWhere(from) && sentence.breaks[from] === sentence.breaks[deed.from]).map(({ value }) => value))
    return where.size === 1 ? [...where][0]! : 'several'
  }
  return tokens.some((_, at) => isUnknown(at)) ? 'unknown' : null
}
