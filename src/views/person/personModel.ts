import type { Core } from '#domain/compiled.ts'
import type { PersonDetail } from '#domain/recordDetails.ts'
import { aroundIn } from '#selectors/around.ts'
import { counterparts, eventsPerPerson } from '#selectors/counterparts.ts'
import { encounters } from '#selectors/encounters.ts'
import { agreementsWithin, eventsWithin } from '#selectors/filters.ts'
import { timesNamed } from '#selectors/timesNamed.ts'
import type { Choices } from '#url/choices.ts'

/** People a drawing of who met whom has room for. */
const DRAWN = { own: 5, others: 8 }

/** Everything that names a person in the chosen years and sectors. */
export function personModel(core: Core, { id, country }: Pick<PersonDetail['record'], 'id' | 'country'>, chosen: Pick<Choices, 'years' | 'sectors'>) {
  const within = eventsWithin(core.events, chosen)
  const events = within.filter(({ people }) => people.includes(id))
  const { dated, undated } = agreementsWithin(core.agreements, chosen)
  const listed = eventsPerPerson(within)
  const filtered = chosen.years !== null || chosen.sectors.length > 0
  const around = aroundIn(core.people.filter(person => !filtered || listed.has(person.id) || person.id === id), id)
  const titled = (neighbour: { id: string; name: string } | null) => neighbour && { id: neighbour.id, title: { text: neighbour.name } }
  return {
    filtered,
    /** Oldest first. */
    events,
    /** Newest first, undated ones last. */
    signed: [...[...dated].reverse(), ...(chosen.years ? [] : undated)].filter(({ people }) => people.includes(id)),
    met: counterparts(events, core.people, { id, country }),
    graph: encounters(events, core.people, { id, country }, DRAWN),
    sectors: timesNamed(events.flatMap(({ sectors }) => sectors)),
    bodies: timesNamed(events.flatMap(({ organisations }) => organisations)),
    previous: titled(around.previous),
    next: titled(around.next),
  }
}
export type PersonModel = ReturnType<typeof personModel>
