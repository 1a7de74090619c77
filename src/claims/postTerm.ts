import type { Claim, Judgement } from '#domain/claim.ts'
import type { HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { byRecord } from './byRecord.ts'
import { daysApart, mayBeSame } from './heldDates.ts'

/** When a post is said to have begun and ended, as far as it is. */
interface Term {
  readonly from: string | null
  readonly to: string | null
}

/** Half a year: somebody is named for a post before he comes into it, and stays until another is there. */
const MAY_PASS = 183

/** "Since 2018", "until the end of 2019", "from 2009 to 2017"; null where a claim only says that a post was held. */
export function termOf({ date, edge }: Pick<Claim, 'date' | 'edge'>): Term | null {
  if (date === null) return null
  const [from, to] = date.split('/') as [string, string?]
  if (to !== undefined) return { from, to }
  return edge === null ? null : edge === 'from' ? { from: date, to: null } : { from: null, to: date }
}

/** Such a term, against the dates of the posts that may be meant. */
export function byTerm(term: Term, posts: readonly HeldPost[], { id }: HeldPerson): Judgement {
  const found = posts.map(post => [...fits(term.from, post.from), ...fits(term.to, post.to), ...(isBeyond(term, post) ? ['off'] : [])])
  if (found.some(fit => fit.every(one => one === 'fits'))) return byRecord('supported', 'record-agrees', [id])
  return found.every(fit => fit.includes('off')) ? byRecord('contradicted', 'record-differs', [id]) : byRecord('no-evidence', 'unsure', [id])
}

/** How a time that is told stands to the one that is known. */
function fits(told: string | null, held: string | undefined): ('fits' | 'open' | 'off')[] {
  if (told === null) return []
  if (held === undefined) return ['open']
  if (mayBeSame(told, held)) return ['fits']
  return [Math.min(daysApart(lastDayOf(told), firstDayOf(held)), daysApart(firstDayOf(told), lastDayOf(held))) > MAY_PASS ? 'off' : 'open']
}

/** Ended before it began, or begun when it was over. */
const isBeyond = ({ from, to }: Term, post: HeldPost): boolean => (to !== null && post.from !== undefined && lastDayOf(to) < firstDayOf(post.from)) || (from !== null && post.to !== undefined && firstDayOf(from) > lastDayOf(post.to))
