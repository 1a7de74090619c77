import type { Claim } from '#domain/claim.ts'
import { claimAt, isDeadline, isForecast, negated, type SentenceParts } from './Reading.ts'

/** "Met in the capital on 24 November 2021", "signed on 22 February 2022": a day (or month) with people, bodies, a place or a document. */
export function datedClaims(parts: SentenceParts): Claim[] {
  const { sentence } = parts
  const signs = sentence.of('sign')
  const meets = sentence.of('meet')
  const people = [...new Set(sentence.of('person').map(({ value }) => value))]
  const organisations = [...new Set(sentence.of('organisation').map(({ value }) => value))]
  const places = [...new Set(sentence.of('place').map(({ value }) => value))]
  const days = parts.mentions.filter(mention => mention.day && !mention.base && mention.period !== null && !isDeadline(parts, mention))
  const elsewhere = sentence.tokens.some((token, at) => at > 0 && token.capital && /^(?:in|v)$/.test(sentence.tokens[at - 1]!.word) && !sentence.marks.some(({ from, to }) => from <= at && to > at))
  // One of the two with a third country alone: a document of another pair.
  const areas = new Set(parts.parties.map(({ area }) => area))
  const { first, second } = parts.vocabulary.sides
  const ofOthers = areas.size === 2 && areas.has(first) !== areas.has(second)
  if ((signs.length === 0 && meets.length === 0) || days.length === 0) return []
  return days.slice(0, 3).map(day => {
    const signing = signs.length > 0
    const from = Math.min(day.from, ...[...signs, ...meets].map(mark => mark.from))
    const to = Math.max(day.to, ...[...signs, ...meets].map(mark => mark.to))
    return claimAt(parts, signing ? 'signing' : 'event', { from, to }, {
      date: day.period, period: day.period, people, organisations, place: places.length === 1 ? places[0]! : null,
      doubts: [...(negated(parts, day.from) ? ['negated' as const] : []), ...(day.assumed ? ['assumed-period' as const] : []), ...(days.length > 1 || places.length > 1 || elsewhere || (signing && ofOthers) ? ['vague' as const] : [])],
      untestable: isForecast(parts, from, day.period) || (parts.date !== null && day.period! > parts.date) ? 'forecast' : null,
    })
  })
}

/** "Fuad Muradov, chairman of the State Committee …": a person beside the name of a post. */
export function postClaims(parts: SentenceParts): Claim[] {
  const { sentence } = parts
  const posts = sentence.of('post')
  return sentence.of('person').flatMap(person => {
    const post = posts.find(({ from }) => (from >= person.to && from - person.to <= 4) || (from < person.from && person.from - from <= 9 && !sentence.of('person').some(other => other.from > from && other.from < person.from) && !sentence.tokens.slice(from, person.from).some(({ word }) => word === ',' || word === 'and' || word === 'i')))
    if (!post || person.value === '') return []
    const before = post.from < person.from
    const start = before ? startOfPost(parts, post.from) : post.from
    const end = before ? person.to : Math.min(sentence.tokens.length, nextBreak(parts, post.to))
    return [claimAt(parts, 'post', { from: before ? start : person.from, to: end }, {
      people: [person.value], date: parts.date, period: parts.date,
      doubts: /^(?:former|ex|then|byvshiy|eks|kecmis|sabiq|acting)$/.test(sentence.tokens[start]?.word ?? '') || sentence.tokens.slice(start, post.from).some(({ word }) => /^(?:former|ex|byvsh|sabiq|acting|late)/.test(word)) ? ['scope'] : negated(parts, post.from) ? ['negated'] : [],
    })]
  })
}

/** Where a post's name starts that stands before a person: after a verb of meeting, a joining word or another person, at most six words back. */
function startOfPost({ sentence }: SentenceParts, at: number): number {
  const parts = (start: number) => sentence.tokens[start]!.kind !== 'word' || /^(?:and|i|ve|by|s|to)$/.test(sentence.tokens[start]!.word) ||
    [...sentence.of('person'), ...sentence.of('meet')].some(({ from, to }) => from <= start && to > start)
  const body = sentence.of('organisation').find(({ to }) => to === at)
  if (body) return body.from
  for (let start = at; start > Math.max(0, at - 6); start--) if (parts(start - 1)) return start
  return Math.max(0, at - 6)
}

/** Where a post's name ends: at a comma, a verb of meeting or after twelve words. */
function nextBreak({ sentence }: SentenceParts, at: number): number {
  let end = at
  while (end < sentence.tokens.length && end - at < 12 && sentence.tokens[end]!.word !== ',' && !sentence.of('meet').some(({ from }) => from === end) && !sentence.of('person').some(({ from }) => from === end)) end++
  return end
}
