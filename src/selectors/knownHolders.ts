import type { SourcedPost } from '#domain/briefIndex.ts'
import { compareDates, lastDayOf, yearOf } from '#domain/dates.ts'
import type { PartialDate } from '#schema/primitives.ts'

/** Who is last known to have held a post by some day. */
export interface KnownHolder {
  readonly person: string
  readonly post: SourcedPost
  /** Since when, as a source dates it; null where none does. */
  readonly since: PartialDate | null
  /** The last day on which something names it; null where nothing does. */
  readonly named: PartialDate | null
  readonly source: string | null
}

/** A post that nothing speaks of for longer says nothing of who holds it. */
const YEARS_KNOWN = 5

/** The last known holder of each post by a day, if something of the five years before it says so, and no source ends it before; the latest known first. */
export function knownHolders(posts: Readonly<Record<string, readonly SourcedPost[]>>, day: string): KnownHolder[] {
  const known = Object.entries(posts)
    .flatMap(([person, held]) => held.flatMap(post => holderOn(person, post, day) ?? []))
    .sort((a, b) => compareDates(latest(b), latest(a)))
  const offices = new Set<string>()
  return known.filter(({ post }) => {
    const office = `${post.organisation ?? ''}|${post.title.text}`
    return !offices.has(office) && offices.add(office)
  })
}

const latest = ({ since, named }: KnownHolder): PartialDate => [since, named].flatMap(date => date ?? []).sort(compareDates).at(-1) ?? ''

function holderOn(person: string, post: SourcedPost, day: string): KnownHolder | null {
  const isPast = (date: PartialDate) => lastDayOf(date) <= day
  if (post.to !== undefined && isPast(post.to)) return null
  const named = post.attested.findLast(({ date }) => isPast(date)) ?? null
  const since = post.from !== undefined && isPast(post.from) ? post.from : null
  const holder = { person, post, since, named: named?.date ?? null, source: named?.source ?? post.sources[0] ?? null }
  const last = latest(holder)
  return last !== '' && (post.to !== undefined || yearOf(day) - yearOf(last) <= YEARS_KNOWN) ? holder : null
}
