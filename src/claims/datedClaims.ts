import type { Claim, ClaimKind } from '#domain/claim.ts'
import type { Mark } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import { claimAt, isDeadline, isForecast, negated, type SentenceParts } from './Reading.ts'
import { subjectOf } from './subjectOf.ts'

/** What was done on a day. */
interface Deed {
  readonly mark: Mark
  readonly kind: ClaimKind
}

/** "Met in the capital on 24 November 2021", "signed on 22 February 2022", "in force since 2004": a time with people, bodies, a place or a document. */
export function datedClaims(parts: SentenceParts): Claim[] {
  const deeds = deedsIn(parts)
  if (deeds.length === 0) return []
  const days = timesOf(parts)
  const lone = new Map(deeds.map(({ mark }) => [mark, days.filter(day => nearestDeed(parts, deeds, day).mark === mark).length]))
  return days.slice(0, 3).map(day => {
    const deed = nearestDeed(parts, deeds, day)
    return claimOf(parts, day, deed, days.length > 1 && lone.get(deed.mark)! > 1)
  })
}

function deedsIn({ sentence }: SentenceParts): Deed[] {
  const of = (role: 'sign' | 'force' | 'meet' | 'happen', kind: ClaimKind) => sentence.of(role).map(mark => ({ mark, kind }))
  const signing = of('sign', 'signing')
  const named = [...signing, ...of('force', 'entry-into-force')]
  // "The meeting ended with the signing": what is tested is the document.
  return named.length > 0 ? named : [...of('meet', 'event'), ...of('happen', 'event')]
}

/** Days and months; where there is none, a year that a document is dated by. */
function timesOf(parts: SentenceParts): readonly PeriodMention[] {
  const named = parts.mentions.filter(mention => !mention.base && !mention.vague && mention.period !== null && !isDeadline(parts, mention))
  const days = named.filter(({ day }) => day)
  const dated = days.length > 0 || parts.amounts.length > 0 || (parts.sentence.of('sign').length === 0 && parts.sentence.of('force').length === 0 && parts.sentence.of('happen').length === 0)
  return dated ? days : named.filter(({ period }) => period!.length === 4)
}

function nearestDeed({ sentence }: SentenceParts, deeds: readonly Deed[], { from, to }: PeriodMention): Deed {
  const far = ({ mark }: Deed) => Math.max(mark.from - to, from - mark.to) + 6 * Math.abs((sentence.breaks[mark.from] ?? 0) - (sentence.breaks[from] ?? 0))
  return deeds.reduce((best, deed) => (far(deed) < far(best) ? deed : best))
}

function claimOf(parts: SentenceParts, day: PeriodMention, { mark, kind }: Deed, oneOfSeveral: boolean): Claim {
  const { sentence, vocabulary, parties } = parts
  const values = (role: 'person' | 'organisation') => [...new Set(sentence.of(role).map(({ value }) => value))]
  const place = placeOf(parts, mark)
  // One of the two with a third country alone: a deed of another pair.
  const areas = new Set(parties.map(({ area }) => area))
  const { first, second } = vocabulary.sides
  const people = values('person')
  const ofOthers = areas.size === 2 && areas.has(first) !== areas.has(second) && (kind !== 'event' || people.length === 0)
  const visited = parties.filter(({ area, role }) => (area === first || area === second) && (role === 'to' || role === 'in'))
  return claimAt(parts, kind, { from: Math.min(day.from, mark.from), to: Math.max(day.to, mark.to) }, {
    date: day.period, period: day.period, people, organisations: values('organisation'), place: place === 'several' || place === 'unknown' ? null : place,
    area: kind === 'event' && visited.length === 1 ? visited[0]!.area : null, subject: subjectOf(parts),
    doubts: [...(negated(parts, day.from) ? ['negated' as const] : []), ...(day.assumed ? ['assumed-period' as const] : []), ...(oneOfSeveral || place === 'several' || place === 'unknown' || ofOthers ? ['vague' as const] : [])],
    untestable: isForecast(parts, mark.from, day.period) || (parts.date !== null && day.period! > parts.date) ? 'forecast' : null,
  })
}

/** The town of a deed: the only one, or the only one that is said to be where it was done. */
function placeOf({ sentence }: SentenceParts, deed: Mark): string | 'several' | 'unknown' | null {
  const { tokens } = sentence
  const isWhere = (at: number) => /^(?:in|v)$/.test(tokens[at - 1]?.word ?? '')
  const marks = sentence.of('place')
  const places = new Set(marks.map(({ value }) => value))
  if (places.size === 1) return [...places][0]!
  if (places.size > 1) {
    const where = new Set(marks.filter(({ from }) => isWhere(from) && sentence.breaks[from] === sentence.breaks[deed.from]).map(({ value }) => value))
    return where.size === 1 ? [...where][0]! : 'several'
  }
  return tokens.some((token, at) => at > 0 && token.capital && isWhere(at) && !sentence.marks.some(({ from, to }) => from <= at && to > at)) ? 'unknown' : null
}
