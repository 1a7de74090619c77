import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { ByCountry } from '#records/ByCountry.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { eventsWithin } from '#selectors/filters.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useChoices } from '#url/useChoices.ts'
import style from '#records/ByCountry.module.css'

/** The reader came to find a ministry, firm or office by any of its names. */
export function OrganisationsView() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const records = useWords('records')
  const { organisationKinds } = useWords('vocabulary')
  const { chosen, adjust } = useChoices()
  const active = new Set(eventsWithin(core.events, chosen).flatMap(({ organisations }) => organisations))
  const sought = format.fold(chosen.query)
  const found = core.organisations.filter(
    ({ id, name, nativeName, aliases, sectors }) =>
      (chosen.years === null || active.has(id)) &&
      (chosen.sectors.length === 0 || active.has(id) || sectors.some(sector => chosen.sectors.includes(sector))) &&
      (sought === '' || [name, nativeName, ...aliases].some(text => text !== undefined && format.searchable(text).includes(sought))),
  )
  return (
    <>
      <PageTitle title={words.organisationsTitle} lead={<p>{words.organisationsLead}</p>} description={`${core.dyad.name}: ${words.organisationsLead}`} />
      <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={words.of(found.length, core.organisations.length)} />
      {found.length === 0 && <p>{records.emptyByFilter}</p>}
      <ByCountry
        entries={found}
        others={words.others}
        row={({ id, name, kind }) => (
          <>
            <RecordLink to={`organisations/${id}`}>{name}</RecordLink>
            <span className={style.aside}>{organisationKinds[kind]}</span>
          </>
        )}
      />
    </>
  )
}
