import type { Claim, Judgement } from '#domain/claim.ts'
import type { HeldPerson, HeldPost } from '#domain/claimFile.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { firstDayOf, lastDayOf } from '#domain/dates.ts'
import { byRecord } from './byRecord.ts'
import type { PostsThen } from './heldThen.ts'
import { daysApart, mayBeSame } from './heldDates.ts'

/** When a post is said to have begun and ended, as far as it is. */
interface Term {
  readonly from: string | null
  readonly to: string | null
  /** The day of the text, where the post is said to be held still. */
  readonly still: string | null
}

/** Half a year: somebody is named for a post before he comes into it, and stays until another is there. */
const MAY_PASS = 183

/** "Since 2018", "until the end of 2019", "from 2009 to 2017"; null where a claim only says that a post was held. */
export function termOf({ date, edge }: Pick<Claim, 'date' | 'edge'>, today: string | null): Term | null {
  if (date === null) return null
  const [from, to] = date.split('/') as [string, string?]
  if (to !== undefined) return { from, to, still: null }
  return edge === null ? null : edge === 'to' ? { from: null, to: date, still: null } : { from: date, to: null, still: edge === 'since' ? today : null }
}

/** Such a term, against the dates of the posts that may be meant. */
export function byTerm(term: Term, posts: readonly HeldPost[], person: HeldPerson, { isHeld }: Pick<PostsThen, 'isHeld'>): Judgement {
  const { id } = person
  const isStill = (post: HeldPost) => (term.still === null || isHeld(person, post, term.still) ? [] : [post.to !== undefined && lastDayOf(post.to) < term.still ? 'off' : 'open'])
  const found = posts.map(post => [...fits(term.from, post.from), ...fits(term.to, post.to), ...isStill(post), ...(isBeyond(term, post) ? ['off'] : [])])
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

/** Days on each of which a post was held, if a term is as told: neither near its beginning, when another may still be there, nor near its end. */
export function daysWithin({ from, to, still }: Term): readonly string[] {
  const begun = from === null ? null : shifted(lastDayOf(from), MAY_PASS)
  const over = to === null ? still : shifted(firstDayOf(to), -MAY_PASS)
  if (begun === null || over === null || begun >= over) return [begun, over].flatMap(day => (day === null || (begun !== null && over !== null) ? [] : [day]))
  const years = [...Array(Math.max(0, Number(over.slice(0, 4)) - Number(begun.slice(0, 4)) - 1)).keys()].map(more => String(Number(begun.slice(0, 4)) + 1 + more))
  return [begun, ...years, over]
}

const shifted = (day: string, days: number): string => dayAt(dayNumber(day) + days)
