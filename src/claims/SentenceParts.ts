import type { Amount } from './amounts.ts'
import type { Claim, Doubt } from '#domain/claim.ts'
import { breaksBetween, type Marked } from './Marked.ts'
import { ownsData, type Party } from './parties.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { Vocabulary } from './Vocabulary.ts'
import { capitalsCounting } from './whoCounts.ts'

/** What the text is, as far as its reader says. */
export interface TextContext {
  /** The day it was printed; null where not known. */
  readonly date: string | null
}

/** A sentence taken apart: what the makers of claims choose from. */
export interface SentenceParts {
  readonly sentence: Marked
  readonly vocabulary: Vocabulary
  readonly date: string | null
  readonly amounts: readonly Amount[]
  readonly mentions: readonly PeriodMention[]
  readonly parties: readonly Party[]
  /** The last day with its year that a sentence just before told of. */
  readonly spoken: string | null
}

const EMPTY: Omit<Claim, 'sentence' | 'words' | 'span' | 'kind'> = {
  measure: null, area: null, counterpart: null, reporter: null, product: null, period: null, basePeriod: null, value: null, unit: null, precision: 0, bound: null,
  direction: null, place: null, date: null, edge: null, people: [], organisations: [], subject: null, topics: [], borne: [], doubts: [], untestable: null,
}

/** A claim over tokens `from` to before `to`, with nothing known but what is given. */
export function claimAt({ sentence }: SentenceParts, kind: Claim['kind'], { from, to }: { from: number; to: number }, parts: Partial<Claim>): Claim {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  return {
    ...EMPTY, sentence: sentence.text, kind, words: sentence.text.slice(first?.start ?? 0, last?.end ?? sentence.text.length),
    span: [sentence.start + (first?.start ?? 0), sentence.start + (last?.end ?? sentence.text.length)],
    ...parts,
    doubts: [...new Set<Doubt>(parts.doubts ?? [])],
  }
}

/** "By May 2021", "as of 1 June", "к маю", "mayadək": a day until which things were done, not the day of one. */
export function isDeadline({ sentence: { tokens, at }, vocabulary: { language } }: SentenceParts, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const before = tokens[from - 1]?.word
  const two = tokens[from - 2]?.word
  if (language === 'en') return before === 'by' || (before === 'of' && /^(?:end|beginning|start|close)$/.test(two ?? '') && /^(?:by|the)$/.test(tokens[from - 3]?.word ?? '') && tokens.slice(Math.max(0, from - 5), from).some(({ word }) => word === 'by')) || (before === 'of' && tokens[from - 2]?.word === 'as')
  if (language === 'ru') return before === 'k'
  return at(to, 'bound')?.value === 'at-most' || tokens[to]?.word === 'etibaren' || /(?:dek|dak)$/.test(tokens[to - 1]!.word)
}

/** "The republic" by itself is the country. */
const isCountry = ({ tokens }: Marked, { from, to }: { readonly from: number; readonly to: number }) => tokens[from]!.word.startsWith('respublik') && !tokens[from]!.capital && !tokens[to]?.capital && !tokens[from - 1]?.capital

/** "Ərzaq kartofu", "продовольственный картофель": what is grown to be eaten is the whole of it. */
const isToEat = ({ tokens, at }: Marked, { from, to }: { readonly from: number; readonly to: number }) => /^(?:erzaq|prodovolstv)/.test(tokens[from]!.word) && at(to, 'product') !== undefined

/** Words that narrow what is counted and that no record distinguishes, right beside a measure or a figure. */
export function narrowed({ sentence, mentions }: SentenceParts, spots: readonly { from: number; to: number }[], among: 'all' | 'known' | 'except' = 'all'): boolean {
  // "From January 1 through December 26" narrows nothing.
  const marks = sentence.of('scope').filter(mark => (among === 'all' || mark.value === 'except' || (among === 'known' && mark.value === 'anywhere')) && !mentions.some(({ from, to }) => from <= mark.from && to > mark.from) && !isCountry(sentence, mark) && !isToEat(sentence, mark))
  return spots.some(spot => marks.some(mark => (mark.value !== 'unknown' && breaksBetween(sentence.breaks, mark.from, spot.from) < (mark.value === 'except' ? 2 : 1)) ||
    ((mark.to <= spot.from && spot.from - mark.to <= 1) || (mark.from >= spot.to && mark.from - spot.to <= 3)) && sentence.breaks[mark.from] === sentence.breaks[spot.from]))
}

/** Amounts a head, a month or a tonne, prices, debts: no measure here has them. */
export function perUnit({ sentence }: SentenceParts, at: number): boolean {
  return sentence.of('per').some(({ from }) => Math.abs(from - at) <= 8 && breaksBetween(sentence.breaks, from, at) < 1)
}

/** "Olmayıb", "çatmadı": the verb itself says no. */
export const NO_VERB = /(?:ma|me)(?:yib|yiblar|yibler|di|dilar|diler|mis|misdir)$/

/** Whether a "not" stands with token `at`. That a whole sentence is denied, `asserted` says. */
export function negated({ sentence, vocabulary }: SentenceParts, at: number): boolean {
  // "Far from …", "no longer" at the beginning rules all that follows.
  const denied = sentence.of('not').some(({ from, to }) => from <= 6 && to <= at && to - from > 1)
  if (vocabulary.language === 'az' && sentence.tokens.some(({ word, capital }, place) => !capital && NO_VERB.test(word) && sentence.at(place, 'bound') === undefined && breaksBetween(sentence.breaks, place, at) < 1)) return true
  // "Hardly a tenth": so little, and not nothing of it.
  return denied || sentence.of('not').some(({ from, to }) => sentence.at(to, 'fraction') === undefined && breaksBetween(sentence.breaks, from, at) < 1 && !/^(?:only|tolko|just)$/.test(sentence.tokens[to]?.word ?? '') && Math.abs(from - at) <= 12)
}

/** "Almost became", "nearly signed": what did not come about, where no figure follows. */
export function isNearMiss({ tokens, of, breaks }: Marked, at: number): boolean {
  return of('bound').some(({ value, from, to }) => value === 'almost' && to <= at && at - to <= 6 && breaks[from] === breaks[at] && !tokens.slice(to, at).some(({ kind }) => kind === 'number'))
}

/** The country of the statistics that a figure is said to be from: an office's own name, or one with its country beside it ("that country's customs", "по её данным"). In a sentence with several, the one in the figure's own part. */
export function reporterIn({ sentence, vocabulary }: SentenceParts, at: number): string | null {
  const offices = sentence.of('organisation').flatMap(({ value, from }) => {
    const area = vocabulary.reporterOf.get(value)
    return area ? [{ area, from }] : []
  })
  const named = sentence.of('area').filter(mark => ownsData(sentence, mark)).map(({ value, from }) => ({ area: value, from }))
  const beside = sentence.of('office').flatMap(({ from, to }) => {
    const owner = sentence.of('area').find(area => (area.to === from && (area.form !== 'name' || vocabulary.language === 'az')) || (area.to === from && sentence.tokens[from - 1]!.possessive) || area.from === to || (area.from === to + 1 && sentence.tokens[to]?.word === 'of'))
    return owner ? [{ area: owner.value, from }] : []
  })
  const all = [...offices, ...named, ...beside, ...capitalsCounting(sentence, vocabulary)]
  const only = (found: typeof all) => {
    const areas = new Set(found.map(({ area }) => area))
    return areas.size === 1 ? [...areas][0]! : null
  }
  return only(all) ?? only(all.filter(({ from }) => breaksBetween(sentence.breaks, from, at) < 1)) ?? only(all.filter(({ from }) => from < at).slice(-1))
}
