import type { Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import { agreementsWithin } from '#selectors/filters.ts'
import { FORCE_STATES, forceOn } from '#selectors/forceOn.ts'
import type { Choices } from '#url/choices.ts'

type Chosen = Pick<Choices, 'years' | 'sectors' | 'level' | 'status' | 'query' | 'force'>

/** Documents that fit the filters, with how many more each facet would leave, and what is known of their life on the asked day. */
export function agreementsViewModel(core: Core, chosen: Chosen, format: Format) {
  const { dated, undated } = agreementsWithin(core.agreements, chosen)
  const sought = format.fold(chosen.query)
  const pool = [...dated].reverse().concat(chosen.years ? [] : undated).filter(({ title }) => sought === '' || format.searchable(title.text).includes(sought))
  const ofLevel = pool.filter(({ level }) => chosen.level.length === 0 || chosen.level.includes(level))
  const ofStatus = pool.filter(({ status }) => chosen.status.length === 0 || chosen.status.includes(status))
  const found = ofLevel.filter(agreement => ofStatus.includes(agreement))
  const day = chosen.force ?? core.dyad.updated
  const states = found.map(agreement => ({ agreement, state: forceOn(agreement, day) }))
  return {
    day,
    dated: found.filter(({ signed }) => signed !== null),
    undated: found.filter(({ signed }) => signed === null),
    roadmaps: found.filter(({ level }) => level === 'roadmap'),
    found,
    levelCount: (level: string) => ofStatus.filter(agreement => agreement.level === level).length,
    statusCount: (status: string) => ofLevel.filter(agreement => agreement.status === status).length,
    force: FORCE_STATES.map(state => ({ state, agreements: states.filter(one => one.state === state).map(({ agreement }) => agreement) })),
  }
}
