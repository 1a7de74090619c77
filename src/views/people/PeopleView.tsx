import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { ByCountry } from '#records/ByCountry.tsx'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { actorsFound } from '#selectors/actorsFound.ts'
import { eventsPerPerson } from '#selectors/counterparts.ts'
import { eventsWithin } from '#selectors/filters.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Said } from '#ui/Said.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useChoices } from '#url/useChoices.ts'
import { ActorControls, isByEvents } from '#views/ActorControls.tsx'
import style from '#records/ByCountry.module.css'

/** The reader came to find a person, by any spelling of the name or by the post, and to see who matters most in the chosen years. */
export function PeopleView() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const { find } = useWords('people')
  const records = useWords('records')
  const { chosen, adjust } = useChoices()
  const counts = eventsPerPerson(eventsWithin(core.events, chosen))
  const filtered = chosen.years !== null || chosen.sectors.length > 0
  const sought = format.fold(chosen.query)
  const { found, perCountry } = actorsFound(core.people, {
    countries: chosen.who,
    counts,
    byEvents: isByEvents(chosen.sort),
    fits: ({ id, name, nativeName, aliases, post }) =>
      (!filtered || counts.has(id)) && (sought === '' || [name, nativeName, post?.text, ...aliases].some(text => text !== undefined && format.searchable(text).includes(sought))),
  })
  return (
    <>
      <PageTitle title={words.peopleTitle} lead={<p>{words.peopleLead}</p>} description={`${core.dyad.name}. ${words.peopleLead}`} />
      <SearchField label={find} value={chosen.query} onType={query => adjust({ query })} result={words.of(found.length, core.people.length)} />
      <ActorControls perCountry={perCountry} />
      {found.length === 0 && <EmptyByFilter others={chosen.who.length > 0 ? [{ lift: `${records.country}: ${words.all}`, patch: { who: [] } }] : []} />}
      <ByCountry
        entries={found}
        others={words.others}
        row={({ id, name, post }) => (
          <>
            <span className={style.head}>
              <RecordLink to={`people/${id}`}>{name}</RecordLink>
              {counts.has(id) && <span className={style.count}>{records.events(counts.get(id) ?? 0)}</span>}
            </span>
            {post && <span className={style.aside}><Said text={post} /></span>}
          </>
        )}
      />
    </>
  )
}
