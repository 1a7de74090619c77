import { isSide } from '#domain/flow.ts'
import type { Claim } from '#domain/claim.ts'
import { flowOf } from './flowOf.ts'
import { baseOf, isTrade } from './measureGroups.ts'
import { goesBy, goesOtherWay } from './routes.ts'
import { claimAt, type SentenceParts } from './SentenceParts.ts'
import { startsWithAcronym } from './strangers.ts'

/**
 * What a later sentence of a text may refer back to: the figure that the last sentence with one stated for a time, and
 * from whose side it is seen. A sentence that states none leaves the thread as it is, so that what is said in between changes nothing.
 */
export interface Thread {
  readonly claim: Claim
  /** The country whose trade it is, where the sentence says so. */
  readonly seenFrom: string | null
  /** The one time that the sentence right before names: "2022 was a good year". */
  readonly spokenOf: string | null
  /** Whether the text compares with the year before. */
  readonly compared: boolean
}

/** Kinds of claims that a later sentence may go on with. */
export const FIGURES: ReadonlySet<Claim['kind']> = new Set(['value', 'quantity', 'count', 'share', 'growth'])

/** The thread after a sentence. */
export function threadAfter(claims: readonly Claim[], parts: SentenceParts, before: Thread | null): Thread | null {
  const thread = figureAfter(claims, parts, before)
  return thread && { ...thread, spokenOf: timeOf(parts), compared: thread.compared || parts.mentions.some(({ base }) => base) }
}

/** The only time of a sentence. */
function timeOf({ mentions }: SentenceParts): string | null {
  const named = mentions.filter(({ base }) => !base)
  return named.length === 1 && !named[0]!.vague && !named[0]!.day ? named[0]!.period : null
}

function figureAfter(claims: readonly Claim[], parts: SentenceParts, before: Thread | null): Thread | null {
  const { parties, vocabulary: { sides } } = parts
  const figures = claims.filter(({ kind, measure, period, value }) => FIGURES.has(kind) && measure !== null && period !== null && (value !== null || kind === 'growth'))
  // "We expected $4 bn for 2023": of what was expected the next sentence may tell what came.
  const first = ofWhole(figures.find(({ untestable }) => untestable === null) ?? figures[0], figures)
  // By how much it changed says nothing of the next figure.
  const claim = first && { ...first, doubts: first.doubts.filter(doubt => doubt !== 'difference') }
  // Of another country or a firm meanwhile: what follows may be about that.
  if (!claim) return topicOf(parts) ?? (parties.some(({ area }) => !isSide(area, sides)) || isAboutFirm(parts) ? null : before)
  const ours = parties.filter(({ area }) => isSide(area, sides))
  const owners = new Set(ours.filter(({ role }) => role === 'of' || role === 'subject').map(({ area }) => area))
  const directed = isTrade(claim.measure) && baseOf(claim.measure!) !== 'trade.turnover' && isSide(claim.area, sides) ? claim.area : null
  // In a list of partners the one of the two that stands in it is a partner too.
  const listed = before !== null && parties.length > ours.length && owners.size === 1
  const seenFrom = directed ?? (listed ? before.seenFrom : owners.size === 1 ? [...owners][0]! : ours.length === 0 ? (before?.seenFrom ?? null) : null)
  // Of several partners at once: which one the next sentence means is not said.
  const partners = new Set(claims.filter(({ kind, measure }) => FIGURES.has(kind) && isTrade(measure)).map(({ area, counterpart }) => [area, counterpart].sort().join(' ')))
  return { claim: partners.size > 1 && !listed ? { ...claim, doubts: [...claim.doubts, 'parties'] } : claim, seenFrom, spokenOf: null, compared: before?.compared ?? false }
}

/** After a list of the four quarters: the year. */
function ofWhole(claim: Claim | undefined, figures: readonly Claim[]): Claim | undefined {
  const parts = new Set(figures.filter(({ measure, area, counterpart }) => measure === claim?.measure && area === claim?.area && counterpart === claim?.counterpart).map(({ period }) => period!))
  const year = claim?.period?.slice(0, 4)
  return claim && QUARTERS.every(quarter => parts.has(quarter.replaceAll('Y', year!))) ? { ...claim, period: year! } : claim
}

const QUARTERS = ['Y-01/Y-03', 'Y-04/Y-06', 'Y-07/Y-09', 'Y-10/Y-12'] as const

/** "The company reported its results." */
const isAboutFirm = ({ sentence, vocabulary: { reporterOf } }: SentenceParts) => sentence.of('organisation').some(({ from, value }) => from <= 1 && !reporterOf.has(value)) || startsWithAcronym(sentence)

/** "It sends its oil by the pipe", "2 million tonnes a year by this pipe": what the pipe carries, though no time is said. Another pipe or a third country beside it leaves nothing to go on from. */
function pipeSpokenOf(parts: SentenceParts): Thread | null {
  const { sentence, parties, vocabulary: { sides } } = parts
  const pipe = sentence.of('measure').find(({ value }) => value === 'oil.transit')
  if (!pipe || !goesBy(parts, pipe.value) || goesOtherWay(parts, pipe.value) || parties.some(({ area }) => !isSide(area, sides))) return null
  return { claim: claimAt(parts, 'quantity', pipe, { measure: pipe.value, unit: 't', area: sides.first, counterpart: sides.second }), seenFrom: null, spokenOf: null, compared: false }
}

/** What a sentence without a figure asks or speaks of: "How did commerce between the two fare?" */
function topicOf(parts: SentenceParts): Thread | null {
  const { sentence, amounts, parties, vocabulary: { sides } } = parts
  const pipe = pipeSpokenOf(parts)
  if (pipe) return pipe
  const trade = sentence.of('measure').find(({ value }) => value === 'trade.turnover')
  if (!trade || amounts.some(({ kind }) => kind !== 'bare') || new Set(parties.map(({ area }) => area)).size !== 2) return null
  const flow = flowOf(sentence, { measure: trade.value, at: trade.from, parties, sides })
  return flow.doubts.length > 0 ? null : { claim: claimAt(parts, 'value', trade, { measure: trade.value, unit: 'USD', area: flow.area, counterpart: flow.counterpart }), seenFrom: null, spokenOf: null, compared: false }
}
