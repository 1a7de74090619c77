import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { fold } from '#language/fold.ts'
import type { Claim, Judgement } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'

const SMALL = /^(?:with|from|this|that|when|also|said|told|during|under|the|who|has|been|held|have|will|their)$/

const wordsOf = (text: string) => fold(text).split(/[^a-z0-9]+/).filter(word => word.length >= 3 && !SMALL.test(word) && !/^(?:for|and|the|of|on)$/.test(word)).map(word => word.slice(0, 5))

/** A person's post, against those that are attested for the time of the article. Nearly all of the words must be the post's own. */
export function judgePost(claim: Claim, evidence: Evidence): Judgement {
  const person = evidence.people.find(({ id }) => id === claim.people[0])
  const nothing: Judgement = { verdict: 'no-evidence', evidence: [], arithmetic: { covers: null, trials: [], beside: [], reason: 'nothing-stated' } }
  if (!person || claim.doubts.length > 0 || !evidence.independent(person.sources)) return nothing
  const names = new Set(person.names.flatMap(wordsOf))
  const claimed = wordsOf(claim.words).filter(word => !names.has(word))
  if (claimed.length === 0) return nothing
  const held = person.posts.filter(({ from, to }) => claim.date === null || ((from === undefined || firstDayOf(from) <= claim.date) && (to === undefined || lastDayOf(to) >= claim.date)))
  const agrees = held.some(({ titles }) => titles.some(title => {
    const words = new Set(wordsOf(title))
    const met = claimed.filter(word => words.has(word)).length
    return met / claimed.length >= 0.8 && met / words.size >= 0.5
  }))
  return agrees ? { verdict: 'supported', evidence: [person.id], arithmetic: { ...nothing.arithmetic, reason: 'record-agrees' } } : nothing
}
