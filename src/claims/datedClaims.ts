import { isSide } from '#domain/flow.ts'
import type { Claim, ClaimKind } from '#domain/claim.ts'
import { breaksBetween, type Mark, type Marked } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import { claimAt, isDeadline, isNearMiss, negated, type SentenceParts } from './SentenceParts.ts'
import { isForecast } from './tense.ts'
import { hasPartOfLand, isJoinedByStranger, isWithFirm } from './strangers.ts'
import { placeOf } from './placeOf.ts'
import { subjectOf } from './subjectOf.ts'
import { undatedSignings } from './undatedSignings.ts'

/** What was done on a day. */
interface Deed {
  readonly mark: Mark
  readonly kind: ClaimKind
}

/** "Met in the capital on 24 November 2021", "signed on 22 February 2022", "in force since 2004": a time with people, bodies, a place or a document. */
export function datedClaims(parts: SentenceParts): Claim[] {
  const named = deedsIn(parts)
  const days = timesOf(parts)
  // "On 25 December the flight crashed": what was done has no word that is known, and the day is exact.
  const deeds = named.length > 0 ? named : days.filter(({ period }) => period!.length === 10).map(({ from, to }) => ({ mark: { role: 'happen' as const, value: 'happen', from, to }, kind: 'event' as const }))
  if (deeds.length === 0 || (named.length === 0 && parts.amounts.some(({ kind, unit }) => kind !== 'bare' && unit !== 'OTHER'))) return []
  if (days.length === 0) return undatedClaims(parts, deeds)
  return days.slice(0, 3).map(day => {
    const deed = nearestDeed(parts, deeds, day)
    return claimOf(parts, day, deed, {
      several: days.length > 1,
      shared: !isBeside(day, deed.mark) && days.some(other => other !== day && nearestDeed(parts, deeds, other).mark === deed.mark && breaksBetween(parts.sentence.breaks, other.from, day.from) < 1),
    })
  })
}

/** "Signed on 4 April 1992": the deed's own day, whatever other days the sentence has. */
const isBeside = (day: PeriodMention, { from, to }: Mark) => (day.from >= to && day.from - to <= 1) || (day.to <= from && from - day.to <= 1)

/** "The treaty is still in force", "the road map was signed in the capital": a document's state on the day of the text, or its place. */
function undatedClaims(parts: SentenceParts, deeds: readonly Deed[]): Claim[] {
  const recent = undatedSignings(parts)
  if (recent.length > 0) return recent
  const [deed] = deeds
  const subject = deed ? subjectOf(parts, deed.mark.from) : null
  if (!deed || subject === null || parts.amounts.length > 0) return []
  const { sentence, date } = parts
  const doubts = negated(parts, deed.mark.from) ? ['negated' as const] : []
  const untestable = isForecast(parts, deed.mark.from, null) ? 'forecast' : null
  if (deed.kind === 'entry-into-force' && /^in-force$/.test(deed.mark.value)) return [claimAt(parts, 'in-force', deed.mark, { date, period: date, subject, doubts, untestable })]
  const place = placeOf(parts, deed.mark)
  if (deed.kind !== 'signing' || place === null || place === 'several' || place === 'unknown') return []
  return [claimAt(parts, 'signing', deed.mark, { place, people: [...new Set(sentence.of('person').map(({ value }) => value))], subject, doubts, untestable })]
}

function deedsIn({ sentence }: SentenceParts): Deed[] {
  const of = (role: 'sign' | 'force' | 'meet' | 'happen', kind: ClaimKind) => sentence.of(role).map(mark => ({ mark, kind }))
  const signing = of('sign', 'signing')
  // "Paytaxtda olub": was there.
  const wasThere = sentence.of('place').flatMap(mark => (/d[ae]$/.test(sentence.tokens[mark.to - 1]!.word) && /^(?:olub|olmusdur)$/.test(sentence.tokens[mark.to]?.word ?? '') ? [{ mark, kind: 'event' as const }] : []))
  const named = [...signing, ...of('force', 'entry-into-force')]
  // "The meeting ended with the signing": what is tested is the document, in its part of the sentence.
  return [...named, ...[...of('meet', 'event'), ...of('happen', 'event'), ...wasThere].filter(({ mark }) => !named.some(other => sentence.breaks[other.mark.from] === sentence.breaks[mark.from]))]
}

/** Days and months; where there is none, a year that a document or a meeting of people is dated by. */
function timesOf(parts: SentenceParts): readonly PeriodMention[] {
  const named = parts.mentions.filter(mention => !mention.base && !mention.vague && mention.period !== null && !isDeadline(parts, mention))
  const days = named.filter(({ day }) => day)
  const ofYear = (['sign', 'force', 'happen'] as const).some(role => parts.sentence.of(role).length > 0) || (parts.sentence.of('meet').length > 0 && parts.sentence.of('person').length > 0)
  const dated = days.length > 0 || parts.amounts.length > 0 || !ofYear
  // "The 1996 treaty": its name, not the time of what is said of it.
  const inName = ({ to }: PeriodMention) => parts.sentence.of('document').some(({ from }) => from === to)
  return dated ? days : named.filter(mention => mention.period!.length === 4 && !inName(mention) && !isTerm(parts.sentence, mention))
}

/** "An action plan for 2022", "a programme through 2015", "план на 2014 год": how long what was signed is for. */
const isTerm = ({ tokens }: Marked, { from, to }: PeriodMention): boolean => TERM.test(tokens[from - 1]?.word ?? '') || /^(?:ucun|uzre|\w*d[ae]k)$/.test(tokens[to]?.word ?? '') || /d[ae]k$/.test(tokens[to - 1]!.word)

const TERM = /^(?:for|through|until|till|to|na|do|po)$/

function nearestDeed({ sentence }: SentenceParts, deeds: readonly Deed[], { from, to }: PeriodMention): Deed {
  const far = ({ mark }: Deed) => Math.max(mark.from - to, from - mark.to) + 6 * breaksBetween(sentence.breaks, mark.from, from)
  return deeds.reduce((best, deed) => (far(deed) < far(best) ? deed : best))
}

function claimOf(parts: SentenceParts, day: PeriodMention, { mark, kind }: Deed, { several, shared }: { readonly several: boolean; readonly shared: boolean }): Claim {
  const { sentence, vocabulary, parties } = parts
  // With several days each has whom and what stands in its own part of the sentence.
  const near = (from: number, at: number) => breaksBetween(sentence.breaks, from, at) < 1
  // A date may have a comma in it, and belongs to what stands on either side.
  const byDay = (from: number) => near(from, day.from) || near(from, day.to - 1)
  const own = ({ from }: Mark) => !several || byDay(from) || (byDay(mark.from) && near(from, mark.from))
  const values = (role: 'person' | 'organisation') => [...new Set(sentence.of(role).filter(own).map(({ value }) => value))]
  const visited = parties.filter(({ area, role, from }) => isSide(area, vocabulary.sides) && (role === 'to' || role === 'in') && (!several || near(from, mark.from)))
  // Whose part of the sentence names the country needs no town from another part.
  const place = placeOf(parts, mark, own) ?? (several && visited.length > 0 ? null : placeOf(parts, mark))
  // One of the two with a third country alone: a deed of another pair.
  const areas = new Set(parties.map(({ area }) => area))
  const { first, second } = vocabulary.sides
  const people = values('person')
  const signedByOthers = kind !== 'event' && areas.size > 0 && !areas.has(first) && !areas.has(second)
  const ofOthers = signedByOthers || areas.size === 2 && areas.has(first) !== areas.has(second) && (kind !== 'event' || people.length === 0)
  const elsewhen = kind !== 'entry-into-force' && isAround(parts, day, mark)
  // "The president tore the treaty up": what was done with a document has no word that is known.
  const unknownDeed = mark.value === 'happen' && mark.from === day.from && sentence.of('document').length > 0
  return claimAt(parts, kind, { from: Math.min(day.from, mark.from), to: Math.max(day.to, mark.to) }, {
    date: day.period, period: day.period, people, organisations: values('organisation'), place: place === 'several' || place === 'unknown' ? null : place,
    area: kind === 'event' && visited.length === 1 ? visited[0]!.area : null, subject: kind === 'event' ? partOf(parts, day, own) : subjectOf(parts, mark.from),
    doubts: [...(negated(parts, day.from) || negated(parts, mark.from) || isNearMiss(sentence, mark.from) ? ['negated' as const] : []), ...(isWithFirm(sentence) || isWithThird(parts) ? ['parties' as const] : []), ...(day.assumed ? ['assumed-period' as const] : []), ...(shared || place === 'several' || place === 'unknown' || ofOthers || elsewhen || unknownDeed || hasProxy(sentence) || isPartOfDocument(sentence) || isJoinedByStranger(sentence) || hasPartOfLand(sentence, parties, vocabulary.language) ? ['vague' as const] : [])],
    untestable: isForecast(parts, mark.from, day.period) || (parts.date !== null && day.period! > parts.date) ? 'forecast' : null,
  })
}

/** "Before 22 February", "the night after": near a day, not on it. "Two years after it was signed, on …": the day of something else. */
function isAround({ sentence: { tokens, breaks } }: SentenceParts, { from, to }: PeriodMention, deed: Mark): boolean {
  const before = /^(?:the|night|day|of)$/.test(tokens[from - 1]?.word ?? '') ? tokens[from - 2] : tokens[from - 1]
  const led = tokens.slice(0, deed.from).some(({ word }, at) => /^(?:after|before|since|posle|pered)$/.test(word) && breaks[at] === breaks[deed.from])
  return AROUND.test(before?.word ?? '') || AROUND.test(tokens[from - 1]?.word ?? '') || /^(?:sonra|evvel|qabaq)$/.test(tokens[to]?.word ?? '') || (led && breaks[from] !== breaks[deed.from] && deed.from < from)
}

const AROUND = /^(?:before|after|until|till|past|around|nakanune|posle|do|eve)$/

/** "The president's envoy", "с помощником президента": somebody who stands for a person or near one. */
function hasProxy({ tokens, of }: Marked): boolean {
  return of('person').some(({ from, to }) => PROXY.test(tokens[to]?.word ?? '') || (tokens[to - 1]!.possessive && PROXY.test(tokens[to + 1]?.word ?? '')) || PROXY.test(tokens[from - 1]?.word ?? '') && !/^(?:deputy|envoy|adviser|advisor|sovetnik|posol)$/.test(tokens[from - 1]!.word))
}

const PROXY = /^(?:wife|husband|son|daughter|brother|sister|mother|father|aide|aides|envoy|adviser|advisor|deputy|spokes\w*|representative|predecessor|successor|lawyer|pomoshchnik\w*|predstavitel\w*|poslann\w*|zheno\w*|syno\w*|docher\w*|preemnik\w*|predshestvennik\w*|komekci\w*|muavin\w*|numayende\w*|musavir\w*)$/

/** "The economic part of the declaration", "the text of the treaty". */
const isPartOfDocument = ({ tokens, of }: Marked): boolean => of('document').some(({ from }) => {
  const joint = tokens[from - 1]?.word === 'the' ? from - 2 : from - 1
  return /^(?:of|to)$/.test(tokens[joint]?.word ?? '') && /^(?:part|text|version|wording|section|clause|provisions?|draft|title|idea|content|contents|preamble)$/.test(tokens[joint - 1]?.word ?? '')
})

/** "Of the two countries and a third": said of a record that must be of the third too. */
function isWithThird({ sentence: { tokens }, parties, vocabulary: { sides } }: SentenceParts): boolean {
  const isThird = ({ area }: { readonly area: string }) => !isSide(area, sides)
  return parties.some(party => isThird(party) && parties.some(other => !isThird(other) && Math.max(party.from - other.to, other.from - party.to) <= 2 && tokens.slice(Math.min(party.to, other.to), Math.max(party.from, other.from)).some(({ word }) => /^(?:and|,|i|ve)$/.test(word))))
}

/** Of a sentence with several days, the words of this one's part. */
function partOf({ sentence }: SentenceParts, day: PeriodMention, own: (mark: Mark) => boolean): string | null {
  const inPart = (at: number) => own({ role: 'happen', value: '', from: at, to: at + 1 }) || (at >= day.from && at < day.to)
  const words = sentence.tokens.filter((_, at) => inPart(at))
  return words.length === sentence.tokens.length ? null : words.map(({ text }) => text).join(' ')
}
