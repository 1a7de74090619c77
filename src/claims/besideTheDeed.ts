import { isSide } from '#domain/flow.ts'
import type { Mark, Marked } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** "Before 22 February", "the night after": near a day, not on it. "Two years after it was signed, on …": the day of something else. */
export function isAround({ sentence: { tokens, breaks } }: SentenceParts, { from, to }: PeriodMention, deed: Mark): boolean {
  const before = /^(?:the|night|day|of)$/.test(tokens[from - 1]?.word ?? '') ? tokens[from - 2] : tokens[from - 1]
  const led = tokens.slice(0, deed.from).some(({ word }, at) => /^(?:after|before|since|posle|pered)$/.test(word) && breaks[at] === breaks[deed.from])
  return AROUND.test(before?.word ?? '') || AROUND.test(tokens[from - 1]?.word ?? '') || /^(?:sonra|evvel|qabaq)$/.test(tokens[to]?.word ?? '') || (led && breaks[from] !== breaks[deed.from] && deed.from < from)
}

const AROUND = /^(?:before|after|until|till|past|around|nakanune|posle|do|eve)$/

/** "The president's envoy", "с помощником президента": somebody who stands for a person or near one. */
export function hasProxy({ tokens, of }: Marked): boolean {
  return of('person').some(({ from, to }) => PROXY.test(tokens[to]?.word ?? '') || (tokens[to - 1]!.possessive && PROXY.test(tokens[to + 1]?.word ?? '')) || PROXY.test(tokens[from - 1]?.word ?? '') && !/^(?:deputy|envoy|adviser|advisor|sovetnik|posol)$/.test(tokens[from - 1]!.word))
}

const PROXY = /^(?:wife|husband|son|daughter|brother|sister|mother|father|aide|aides|envoy|adviser|advisor|deputy|spokes\w*|representative|predecessor|successor|lawyer|pomoshchnik\w*|predstavitel\w*|poslann\w*|zheno\w*|syno\w*|docher\w*|preemnik\w*|predshestvennik\w*|komekci\w*|muavin\w*|numayende\w*|musavir\w*)$/

/** "The economic part of the declaration", "the text of the treaty". */
export const isPartOfDocument = ({ tokens, of }: Marked): boolean => of('document').some(({ from }) => {
  const joint = tokens[from - 1]?.word === 'the' ? from - 2 : from - 1
  return /^(?:of|to)$/.test(tokens[joint]?.word ?? '') && /^(?:part|text|version|wording|section|clause|provisions?|draft|title|idea|content|contents|preamble)$/.test(tokens[joint - 1]?.word ?? '')
})

/** "Of the two countries and a third": said of a record that must be of the third too. */
export function isWithThird({ sentence: { tokens }, parties, vocabulary: { sides } }: SentenceParts): boolean {
  const isThird = ({ area }: { readonly area: string }) => !isSide(area, sides)
  return parties.some(party => isThird(party) && parties.some(other => !isThird(other) && Math.max(party.from - other.to, other.from - party.to) <= 2 && tokens.slice(Math.min(party.to, other.to), Math.max(party.from, other.from)).some(({ word }) => /^(?:and|,|i|ve)$/.test(word))))
}
