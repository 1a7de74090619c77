import type { Claim } from '#domain/claim.ts'
import { clausesOf } from './clauses.ts'
import type { Marked } from './Marked.ts'

type Window = readonly [from: number, to: number]

/** The parts of a sentence that may tell by themselves what a claim tells: of a statement its words, without who says it; of a deed all of the sentence, or the parts that its own words stand in. */
export function windowsOf({ words, kind, span }: Claim, sentence: Marked): Window[] {
  const { tokens, text } = sentence
  const whole = withoutSaying(sentence)
  if (words === text) return [whole]
  // Words may stand twice in a sentence.
  const own = span[0] - sentence.start
  const at = text.startsWith(words, own) ? own : text.indexOf(words)
  const first = tokens.findIndex(({ end }) => end > at)
  const last = tokens.findLastIndex(({ start }) => start < at + words.length)
  if (at < 0 || first < 0 || last < first) return [whole]
  if (kind === 'statement') return [[first, last + 1], ...(whole[0] > first && whole[0] < last ? [[whole[0], last + 1] as const] : [])]
  return [whole, ...clausesOf(sentence).filter(([from, to]) => from <= first && to > last)]
}

/** How many words may stand before the comma behind who says it. */
const LEAD = 12
/** How far behind "said" its "that" stands. */
const REACH = 8

/** A sentence without the part that only says who says it. */
export function withoutSaying({ tokens, breaks, of }: Pick<Marked, 'tokens' | 'breaks' | 'of'>): Window {
  const said = of('source')
  // "Ведомство сообщило о закрытии Русского дома": whose deed it was is told behind it.
  const about = said.find(({ to }) => /^ob?$/.test(tokens[to]?.word ?? ''))?.to ?? -1
  if (about >= 0 && (['person', 'organisation'] as const).some(role => of(role).some(({ from }) => from > about))) return [about + 1, tokens.length]
  const that = tokens.findIndex(({ word }, at) => THAT.test(word) && said.some(({ to }) => at >= to && at - to <= REACH))
  if (that >= 0 && that + 1 < tokens.length) return [that + 1, tokens.length]
  const lead = said.find(({ from }) => breaks[from] === 0)
  const first = lead ? tokens.findIndex((_, at) => at > lead.from && breaks[at] !== 0) : -1
  const tail = said.find(({ from }) => breaks[from] === breaks.at(-1) && breaks.at(-1) !== 0)
  const last = tail ? tokens.findIndex((_, at) => breaks[at] === breaks[tail.from]) : -1
  const start = first > 0 && first <= LEAD ? first : 0
  return [start, last > start + 2 ? last : tokens.length]
}

const THAT = /^(?:that|chto|ki)$/
