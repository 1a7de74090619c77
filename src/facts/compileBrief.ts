import type { BriefIndex, SourcedPost } from '#domain/briefIndex.ts'
import type { HeldPost, PersonDetail } from '#domain/recordDetails.ts'
import type { Observation } from '#schema/observation.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Authored } from './Authored.ts'

interface Citing { readonly id: string; readonly citations: readonly Citation[] }

const sourcesOf = ({ citations }: Pick<Citing, 'citations'>) => [...new Set(citations.map(({ source }) => source))]
const byId = (records: readonly Citing[]) => Object.fromEntries(records.map(record => [record.id, sourcesOf(record)]))

/** Which sources tell of each event, document and post: what the brief puts into its footnotes. */
export function compileBrief({ events, agreements }: Authored, people: readonly PersonDetail[], rows: readonly Observation[]): BriefIndex {
  const cited = { events: byId(events), agreements: byId(agreements) }
  const witnesses = new Map<string, readonly string[]>([...agreements, ...rows].map(record => [record.id, sourcesOf(record)]))
  const sourced = ({ attested, ...post }: HeldPost, holder: Citing): SourcedPost => ({
    ...post,
    attested: attested.flatMap(({ date, id }) => (witnesses.get(id) ?? []).slice(0, 1).map(source => ({ date, source }))),
    sources: sourcesOf(holder),
  })
  const posts = people.map(({ record }) => [record.id, record.roles.filter(({ from, attested }) => from !== undefined || attested.length > 0).map(post => sourced(post, record))] as const)
  return { cited, posts: Object.fromEntries(posts.filter(([, held]) => held.length > 0)) }
}
