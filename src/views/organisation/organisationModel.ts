import type { Core } from '#domain/compiled.ts'
import { aroundIn } from '#selectors/around.ts'
import { agreementsWithin, eventsWithin } from '#selectors/filters.ts'
import { timesNamed } from '#selectors/timesNamed.ts'
import type { Choices } from '#url/choices.ts'

/** Everything that names a body in the chosen years and sectors. */
export function organisationModel(core: Core, id: string, chosen: Pick<Choices, 'years' | 'sectors'>) {
  const within = eventsWithin(core.events, chosen)
  const events = within.filter(({ organisations }) => organisations.includes(id))
  const { dated, undated } = agreementsWithin(core.agreements, chosen)
  const filtered = chosen.years !== null || chosen.sectors.length > 0
  const active = new Set(within.flatMap(({ organisations }) => organisations))
  const around = aroundIn(core.organisations.filter(body => !filtered || active.has(body.id) || body.id === id), id)
  const titled = (neighbour: { id: string; name: string } | null) => neighbour && { id: neighbour.id, title: { text: neighbour.name } }
  return {
    filtered,
    /** Oldest first. */
    events,
    /** Newest first, undated ones last. */
    party: [...[...dated].reverse(), ...(chosen.years ? [] : undated)].filter(({ parties }) => parties.some(one => 'organisation' in one && one.organisation === id)),
    people: timesNamed(events.flatMap(({ people }) => people)),
    bodies: timesNamed(events.flatMap(({ organisations }) => organisations).filter(other => other !== id)),
    previous: titled(around.previous),
    next: titled(around.next),
  }
}
export type OrganisationModel = ReturnType<typeof organisationModel>
