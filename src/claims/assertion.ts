import type { Claim, Doubt } from '#domain/claim.ts'
import type { Marked } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** Words behind which stands what is said, thought or denied. */
const WHAT = /^(?:that|claim|claims|report|reports|view|whether|chto|ki)$/

/** "Had the border not been closed, …": a condition without its word. */
const INVERTED = /^(?:had|were|should)$/

/** "Was to reach": a plan; "was to the neighbour" is none. */
const isVerb = (token: Marked['tokens'][number] | undefined) => token?.kind === 'word' && !token.capital && !/^(?:the|an?|its|their|our|this|that)$/.test(token.word)

/** Whether a sentence says as a fact what is claimed from token `at` on. Who quotes, asks or supposes asserts nothing, and who denies a report says the opposite. */
function assertionDoubts(sentence: Marked, at: number): Doubt[] {
  return [...(isDenied(sentence, at) ? ['negated' as const] : []), ...(isHedged(sentence, at) ? ['hedged' as const] : [])]
}

/** "This is not true.", "Not so, says the minister": a sentence that takes back the one before. */
export function deniesBefore({ sentence: { tokens, of }, amounts }: Pick<SentenceParts, 'sentence' | 'amounts'>): boolean {
  const [first, second] = tokens.map(({ word }) => word)
  const refers = REFERS.test(first ?? '') && amounts.length === 0 && tokens.length <= 16
  const short = tokens.length <= 12 && amounts.length === 0
  const speaksOfIt = tokens.some(({ word }) => IT.test(word))
  if (short && speaksOfIt && of('denial').some(({ value }) => value === 'anywhere')) return true
  if (short && speaksOfIt && tokens.some(({ word }, at) => (/^(?:never|not|didn|ne)$/.test(word) && tokens.slice(at + 1, at + 4).some(next => HAPPENED.test(next.word))) || /^(?:olmayib|vermeyib|tutmayib|olmamisdir)$/.test(word))) return true
  return (refers && of('denial').some(({ value }) => value === 'anywhere')) || (/^(?:not|no|net|xeyr|yox|wrong|ne)$/.test(first ?? '') && /^(?:so|,|!|tak)$/.test(second ?? '!'))
}

/** What the sentence before told, or that it was told. */
const IT = /^(?:it|this|that|these|reports?|claims?|news|story|stories|rumou?rs?|information|meeting|visit|trip|talks|signing|eto|etogo|etu|etot|soobshcheni\w*|informatsi\w*|slukh\w*|vstrech\w*|vizit\w*|peregovor\w*|bunu|bu|melumat\w*|xeber\w*|iddia\w*|gorus\w*|sefer\w*)$/
const HAPPENED = /^(?:happen|happened|take|took|occur|occurred|place|so|bylo|proizoshlo|sluchilos|sostoyal\w*|tak)$/

const REFERS = /^(?:this|that|it|these|those|such|eto|takoe|takoy|dannoe|dannaya|etot|bu|hemin|bele)$/

/** With its doubts about whether the sentence asserts it at all. */
export function asserted(claim: Claim, sentence: Marked, denied: boolean): Claim {
  // "If President X comes": a post before a name is taken for granted, whatever is said of him.
  if (claim.kind === 'post' && sentence.of('person').some(({ to }) => sentence.start + sentence.tokens[to - 1]!.end === claim.span[1])) return claim
  const found = [...(denied ? ['negated' as const] : []), ...assertionDoubts(sentence, sentence.tokens.findIndex(({ start }) => start >= claim.span[0] - sentence.start))]
  return found.length === 0 ? claim : { ...claim, doubts: [...new Set([...claim.doubts, ...found])] }
}

/** "The ministry denied …", "… is a myth" wherever it stands; "nobody said that …", "experts doubt that …" before it. */
function isDenied({ of, tokens }: Marked, at: number): boolean {
  return of('denial').some(({ value, to }) => value === 'anywhere' || (to <= at && tokens.slice(to, at).some(({ word }) => WHAT.test(word))))
}

/** A question, hearsay, or what follows an "if" of its own part of the sentence or of the one before. */
function isHedged({ of, tokens, text, language }: Marked, at: number): boolean {
  const start = tokens[at]?.start ?? 0
  return text.indexOf('?', start) >= 0 || of('hedge').length > 0 || of('condition').some(({ from }) => from <= at) || tokens.some(({ word }, place) => /^(?:was|were)$/.test(word) && tokens[place + 1]?.word === 'to' && isVerb(tokens[place + 2])) || (language === 'en' && isMaybe(tokens)) || (tokens.length > 0 && INVERTED.test(tokens[0]!.word))
}

/** "It may come to": no month. */
const isMaybe = (tokens: Marked['tokens']): boolean => tokens.some(({ word, capital }, place) => word === 'may' && !capital && isVerb(tokens[place + 1]))
