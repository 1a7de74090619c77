import type { Claim } from '#domain/claim.ts'
import { claimAt, negated, type SentenceParts } from './Reading.ts'

/** "Fuad Muradov, chairman of the State Committee …": a person beside the name of a post. */
export function postClaims(parts: SentenceParts): Claim[] {
  const { sentence } = parts
  const posts = sentence.of('post')
  const people = sentence.of('person').filter(({ value, from }, place, all) => all.findIndex(other => other.value === value && other.from === from) === place)
  return people.flatMap(person => {
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
