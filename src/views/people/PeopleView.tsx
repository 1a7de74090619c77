import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { ByCountry } from '#records/ByCountry.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { eventsPerPerson } from '#selectors/counterparts.ts'
import { eventsWithin } from '#selectors/filters.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from '#records/ByCountry.module.css'

/** The reader came to find a person, by any spelling of the name, and to see who matters most in the chosen years. */
export function PeopleView() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const records = useWords('records')
  const { chosen, adjust } = useChoices()
  const counts = eventsPerPerson(eventsWithin(core.events, chosen))
  const filtered = chosen.years !== null || chosen.sectors.length > 0
  const sought = format.fold(chosen.query)
  const found = core.people.filter(
    ({ id, name, nativeName, aliases }) =>
      (!filtered || counts.has(id)) && (sought === '' || [name, nativeName, ...aliases].some(text => text !== undefined && format.searchable(text).includes(sought))),
  )
  return (
    <>
      <PageTitle title={words.peopleTitle} lead={<p>{words.peopleLead}</p>} description={`${core.dyad.name}: ${words.peopleLead}`} />
      <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={words.of(found.length, core.people.length)} />
      {found.length === 0 && <p>{records.emptyByFilter}</p>}
      <ByCountry
        entries={found}
        others={words.others}
        row={({ id, name, post }) => (
          <>
            <RecordLink to={`people/${id}`}>{name}</RecordLink> {counts.has(id) && <span className={style.count}>{records.events(counts.get(id) ?? 0)}</span>}
            {post && (
              <span className={style.aside} lang={post.lang}>
                {post.text}
              </span>
            )}
          </>
        )}
      />
    </>
  )
}
