import { isSide } from '#domain/flow.ts'
import { isOfForce, type Claim, type ClaimKind } from '#domain/claim.ts'
import { abroadOf } from './abroad.ts'
import { hasProxy, isAround, isPartOfDocument, isWithThird } from './besideTheDeed.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import { claimAt, isNearMiss, negated, type SentenceParts } from './SentenceParts.ts'
import { isCalledOff, isForecast } from './tense.ts'
import { hasPartOfLand, isJoinedByStranger, isWithFirm } from './strangers.ts'
import { isDecided } from './decided.ts'
import { documentsNamed } from './documentsNamed.ts'
import { forceIn, forceStates } from './forceTold.ts'
import { isOfBoth, officeIn } from './offices.ts'
import { relativeDays } from './relativeDays.ts'
import { isToCome } from './toCome.ts'
import { undatedMeetings } from './undatedMeetings.ts'
import { placeOf } from './placeOf.ts'
import { isBeside, isElliptical, timesOfDeeds } from './timesOfDeeds.ts'
import { subjectOf } from './subjectOf.ts'
import { isUndone } from './undone.ts'
import { undatedSignings } from './undatedSignings.ts'

/** What was done on a day. */
interface Deed {
  readonly mark: Mark
  readonly kind: ClaimKind
}

/** "Met in the capital on 24 November 2021", "signed on 22 February 2022", "in force since 2004": a time with people, bodies, a place or a document. */
export function datedClaims(parts: SentenceParts): Claim[] {
  const named = deedsIn(parts)
  const told = timesOfDeeds(parts)
  const all = told.length > 0 || named.length === 0 ? told : relativeDays(parts)
  const days = named.every(({ mark }) => mark.role === 'force') ? all.filter(day => !isDayOfDocument(parts, day)) : all
  // "On 25 December the flight crashed": what was done has no word that is known, and the day is exact.
  const deeds = named.length > 0 ? named : days.filter(({ period }) => period!.length === 10).map(({ from, to }) => ({ mark: { role: 'happen' as const, value: 'happen', from, to }, kind: 'event' as const }))
  if (deeds.length === 0 || (named.length === 0 && parts.amounts.some(({ kind, unit }) => kind !== 'bare' && unit !== 'OTHER'))) return []
  // "Signed in May, has not entered into force": what has no day of its own is of the day of the text. "The treaty of 3 September is in force": that day is the treaty's.
  const dated = days.map(day => nearestDeed(parts, deeds, day).mark)
  const states = forceStates(parts, deeds.filter(({ mark }) => mark.role === 'force' && !dated.includes(mark)))
  return [...(days.length === 0 ? undatedClaims(parts, deeds.filter(({ mark, kind }) => mark.role !== 'force' || kind === 'event')) : claimsOfDays(parts, days, deeds)), ...states]
}

function claimsOfDays(parts: SentenceParts, days: readonly PeriodMention[], deeds: readonly Deed[]): Claim[] {
  // "Met on 10 October (the press office, 10 October)": one day, told twice.
  const once = days.filter((day, at) => !days.slice(0, at).some(({ period, from, to }) => period === day.period && nearestDeed(parts, deeds, { ...day, from, to }).mark === nearestDeed(parts, deeds, day).mark))
  return once.slice(0, 3).flatMap(day => {
    const deed = nearestDeed(parts, deeds, day)
    const one = claimOf(parts, day, deed, {
      others: once.filter(other => other !== day),
      shared: isOfOtherPart(parts, day, deed, once) || !isBeside(day, deed.mark) && once.some(other => other !== day && nearestDeed(parts, deeds, other).mark === deed.mark && breaksBetween(parts.sentence.breaks, other.from, day.from) < 1),
    })
    // "On 3 July an agreement on X and a memorandum on Y were signed": each by its own name.
    const documents = deed.kind === 'signing' && once.length === 1 ? documentsNamed(parts) : []
    return documents.length < 2 || documents.slice(1).some(({ listed }) => !listed) ? [one] : documents.map(({ from, to, subject }) => ({ ...one, ...placed(parts, from, to), date: day.last ?? day.period, period: `${day.period}/${day.last ?? day.period}`, subject }))
  })
}

/** "Was received on 2 December, and on 3 December signed": a day in another part than a signing that has a day of its own. */
const isOfOtherPart = ({ sentence: { breaks } }: SentenceParts, day: PeriodMention, { mark, kind }: Deed, days: readonly PeriodMention[]): boolean =>
  kind === 'signing' && breaksBetween(breaks, day.to - 1, mark.from) >= 3 && days.some(other => other !== day && breaks[other.to - 1] === breaks[mark.from])

/** The words of a part of the sentence, and where they stand. */
function placed(parts: SentenceParts, from: number, to: number): Pick<Claim, 'words' | 'span'> {
  const { words, span } = claimAt(parts, 'signing', { from, to }, {})
  return { words, span }
}

/** "The road map was signed in the capital": of a document its place alone. */
function undatedClaims(parts: SentenceParts, deeds: readonly Deed[]): Claim[] {
  const recent = undatedSignings(parts)
  if (recent.length > 0) return recent
  const [deed] = deeds
  if (deed?.mark.role === 'meet' && parts.amounts.length === 0) return undatedMeetings(parts, deed.mark)
  const subject = deed ? subjectOf(parts, deed.mark.from) : null
  if (!deed || subject === null || parts.amounts.length > 0) return []
  const { sentence } = parts
  const doubts = negated(parts, deed.mark.from) ? ['negated' as const] : isUndone(sentence, deed.mark) ? ['hedged' as const] : []
  const untestable = isForecast(parts, deed.mark.from, null) ? 'forecast' : null
  const place = placeOf(parts, deed.mark)
  if (deed.kind !== 'signing' || place === null || place === 'several' || place === 'unknown') return []
  return [claimAt(parts, 'signing', deed.mark, { place, people: [...new Set(sentence.of('person').map(({ value }) => value))], subject, doubts, untestable })]
}

/** "The statement of 10 November 2020", "заявление от 10 ноября", "10 noyabr tarixli bəyanat": a document that is known by its day. */
const isDatedBy = ({ sentence: { tokens }, mentions }: SentenceParts, { from, to }: Mark): boolean => mentions.some(({ day, period, from: start, to: end }) =>
  day && period !== null && ((start - to === 1 && /^(?:of|dated|from|ot)$/.test(tokens[to]!.word)) || (end <= from && from - end <= 3 && tokens.slice(end, from).some(({ word }) => /^tarixli$/.test(word)))))

/** "The treaty of 3 September 2010", "signed in 2010", "договор от 3 сентября": a day that tells which document is meant. */
function isDayOfDocument({ sentence: { tokens, of } }: SentenceParts, { from, to }: PeriodMention): boolean {
  let before = from
  while (before > 0 && /^(?:of|from|dated|ot|on|in|v|the)$/.test(tokens[before - 1]!.word)) before--
  const isOt = /^(?:ot|dated)$/.test(tokens[from - 1]?.word ?? '') && of('document').some(mark => mark.to < from)
  return isOt || [...of('document'), ...of('sign')].some(mark => mark.to === before) || /^tarixli$/.test(tokens[to]?.word ?? '')
}

function deedsIn(parts: SentenceParts): Deed[] {
  const { sentence } = parts
  const of = (role: 'sign' | 'meet' | 'happen' | 'document' | 'visit', kind: ClaimKind) => sentence.of(role).map(mark => ({ mark, kind }))
  // "The office was closed" has the verb by which a treaty is concluded.
  const isClosed = ({ mark }: Deed) => sentence.language === 'az' && sentence.tokens[mark.from]!.word.startsWith('baglan') && sentence.of('document').length === 0
  const signing = [...of('sign', 'signing').filter(deed => !isClosed(deed)), ...of('document', 'signing').filter(({ mark }) => isDatedBy(parts, mark))]
  // "Paytaxtda olub": was there.
  const wasThere = sentence.of('place').flatMap(mark => (/d[ae]$/.test(sentence.tokens[mark.to - 1]!.word) && /^(?:olub|olmusdur)$/.test(sentence.tokens[mark.to]?.word ?? '') ? [{ mark, kind: 'event' as const }] : []))
  const named = [...signing, ...forceIn(parts)]
  // "The meeting ended with the signing": what is tested is the document, in its part of the sentence.
  // Who is counted among visitors came too, where he is named.
  const came = sentence.of('person').length > 0 && sentence.of('meet').length === 0 ? of('visit', 'event').map(({ mark }) => ({ mark: { ...mark, role: 'meet' as const }, kind: 'event' as const })) : []
  return [...named, ...[...of('meet', 'event'), ...of('happen', 'event'), ...came, ...wasThere].filter(({ mark }) => !named.some(other => sentence.breaks[other.mark.from] === sentence.breaks[mark.from]))]
}

function nearestDeed(parts: SentenceParts, deeds: readonly Deed[], day: PeriodMention): Deed {
  const { sentence } = parts
  const { from, to } = day
  const others = isDayOfDocument(parts, day) ? deeds.filter(({ mark }) => mark.role !== 'force') : []
  const far = ({ mark }: Deed) => Math.max(mark.from - to, from - mark.to) + 6 * breaksBetween(sentence.breaks, mark.from, from)
  return (others.length > 0 ? others : deeds).reduce((best, deed) => (far(deed) < far(best) ? deed : best))
}

function claimOf(parts: SentenceParts, day: PeriodMention, { mark, kind }: Deed, { others, shared }: { readonly others: readonly PeriodMention[]; readonly shared: boolean }): Claim {
  const { sentence, vocabulary, parties } = parts
  const several = others.length > 0
  // With several days each has whom and what stands in its own part of the sentence.
  const near = (from: number, at: number) => breaksBetween(sentence.breaks, from, at) < 1
  // A date may have a comma in it, and belongs to what stands on either side.
  const byDay = (from: number) => near(from, day.from) || near(from, day.to - 1)
  const own = ({ from }: Mark) => !several || byDay(from) || (byDay(mark.from) && near(from, mark.from))
  const values = (role: 'person' | 'organisation') => [...new Set(sentence.of(role).filter(own).map(({ value }) => value))]
  const told = values('person')
  // "They met on 29 June in one town; on 16 September at a summit": whoever did the first did the next.
  const led = several && kind === 'event' && told.length === 0 && isElliptical(parts, day) ? sentence.of('person').filter(({ to }) => to <= day.from) : []
  const people = led.length > 0 ? [...new Set(led.map(({ value }) => value))] : told
  const visited = parties.filter(({ area, role, from }) => isSide(area, vocabulary.sides) && (role === 'to' || role === 'in') && (!several || near(from, mark.from)))
  // Whose part of the sentence names the country needs no town from another part.
  const here = placeOf(parts, mark, own)
  const place = here ?? (several && (visited.length > 0 || led.length > 0) ? null : placeOf(parts, mark))
  // The town may be that of another day of the sentence.
  const isBorrowed = kind === 'event' && several && here === null && place !== null && people.length === 0 && officeIn(sentence.text) !== undefined
  // One of the two with a third country alone: a deed of another pair.
  const foreign = kind === 'event' ? abroadOf(parts, mark) : null
  const abroad = foreign !== null && own(foreign) ? foreign : null
  const areas = new Set(parties.filter(({ from }) => from !== abroad?.from).map(({ area }) => area))
  const { first, second } = vocabulary.sides
  const signedByOthers = (kind !== 'event' || people.length === 0) && areas.size > 0 && !areas.has(first) && !areas.has(second)
  const ofOthers = signedByOthers || areas.size === 2 && areas.has(first) !== areas.has(second) && (kind !== 'event' || people.length === 0)
  // "X, who visited the capital in 2001, spoke on 5 May": the deed has another time in its own part.
  const hasOwnTime = !several && sentence.breaks[day.from] !== sentence.breaks[mark.from] && sentence.breaks[day.to - 1] !== sentence.breaks[mark.from] && parts.mentions.some(other => other.from !== day.from && other.period !== null && !other.base && sentence.breaks[other.from] === sentence.breaks[mark.from])
  const elsewhen = !isOfForce({ kind }) && (hasOwnTime || isAround(parts, day, mark))
  // "The president tore the treaty up": what was done with a document has no word that is known.
  const unknownDeed = mark.value === 'happen' && mark.from === day.from && sentence.of('document').length > 0
  return claimAt(parts, kind, { from: Math.min(day.from, mark.from), to: Math.max(day.to, mark.to) }, {
    date: day.period, period: day.last === undefined ? day.period : `${day.period}/${day.last}`, people, organisations: values('organisation'), place: place === 'several' || place === 'unknown' ? null : place,
    area: kind === 'event' && visited.length === 1 ? visited[0]!.area : (abroad?.value ?? null), subject: kind === 'event' ? partOf(parts, day, own) : subjectOf(parts, mark.from),
    doubts: [...(negated(parts, day.from) || negated(parts, mark.from) || isNearMiss(sentence, mark.from) ? ['negated' as const] : []), ...(isUndone(sentence, mark) ? ['hedged' as const] : []), ...(isWithFirm(sentence) || isWithThird(parts) ? ['parties' as const] : []), ...(day.assumed ? ['assumed-period' as const] : []), ...(kind === 'event' && people.length === 0 && officeIn(sentence.text) && !isOfBoth(parts) ? ['assumed-pair' as const] : []), ...(day.relative || isBorrowed ? ['period' as const] : []), ...(shared || place === 'several' || place === 'unknown' || ofOthers || elsewhen || unknownDeed || hasProxy(sentence) || isPartOfDocument(sentence) || isJoinedByStranger(sentence) || hasPartOfLand(sentence, parties, vocabulary.language) ? ['vague' as const] : [])],
    untestable: isDecided(parts, day) ? null : (isForecast(parts, mark.from, day.period) && !isCalledOff(sentence)) || (day.relative === true && isToCome(sentence)) || (parts.date !== null && day.period! > parts.date) ? 'forecast' : null,
  })
}

/** Of a sentence with several days, the words of this one's part. */
function partOf({ sentence }: SentenceParts, day: PeriodMention, own: (mark: Mark) => boolean): string | null {
  const inPart = (at: number) => own({ role: 'happen', value: '', from: at, to: at + 1 }) || (at >= day.from && at < day.to)
  const words = sentence.tokens.filter((_, at) => inPart(at))
  return words.length === sentence.tokens.length ? null : words.map(({ text }) => text).join(' ')
}
