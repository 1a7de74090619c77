import type { AgreementEntry, AgreementText } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'

export interface RoadmapGroup {
  /** What the road maps of the group have in common; null for those that stand alone. */
  readonly term: string | null
  readonly roadmaps: readonly AgreementEntry[]
}

/** Fewer of one term are no programme. */
const LEAST = 3

/** Road maps between states that share a term are one programme and stand together; all others follow. */
export function roadmapGroups(agreements: readonly AgreementEntry[], texts: readonly Pick<AgreementText, 'id' | 'term'>[]): RoadmapGroup[] {
  const termOf = new Map(texts.map(({ id, term }) => [id, term]))
  const roadmaps = agreements.filter(({ level }) => level === 'roadmap')
  const programme = ({ id, parties }: AgreementEntry) => (parties.every(party => 'country' in party) ? (termOf.get(id) ?? null) : null)
  const groups = [...groupBy(roadmaps, programme)].map(([term, members]) => ({ term: members.length >= LEAST ? term : null, roadmaps: members }))
  const alone = roadmaps.filter(roadmap => !groups.some(({ term, roadmaps: members }) => term !== null && members.includes(roadmap)))
  return [...groups.filter(({ term }) => term !== null), ...(alone.length > 0 ? [{ term: null, roadmaps: alone }] : [])]
}
