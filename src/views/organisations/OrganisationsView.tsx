import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { ByCountry } from '#records/ByCountry.tsx'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { ORGANISATION_KINDS } from '#schema/vocabulary.ts'
import { actorsFound } from '#selectors/actorsFound.ts'
import { eventsPerBody } from '#selectors/eventsPerBody.ts'
import { eventsWithin } from '#selectors/filters.ts'
import { Facet } from '#ui/Facet.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useChoices } from '#url/useChoices.ts'
import { ActorControls, isByEvents } from '#views/ActorControls.tsx'
import { bodyFits } from './bodyFits.ts'
import style from '#records/ByCountry.module.css'

/** The reader came to find a ministry, firm or office by any of its names, or all of one kind. */
export function OrganisationsView() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const records = useWords('records')
  const { organisationKinds } = useWords('vocabulary')
  const { chosen, choose, adjust } = useChoices()
  const counts = eventsPerBody(eventsWithin(core.events, chosen))
  const kinds = ORGANISATION_KINDS.filter(kind => chosen.kind.includes(kind))
  const fits = bodyFits(chosen, counts, format)
  const asked = { countries: chosen.who, counts, byEvents: isByEvents(chosen.sort) }
  const { found, perCountry } = actorsFound(core.organisations, { ...asked, fits: body => fits(body) && (kinds.length === 0 || kinds.includes(body.kind)) })
  const ofAnyKind = actorsFound(core.organisations, { ...asked, fits }).found
  const lifts = [
    ...(chosen.who.length > 0 ? [{ lift: `${records.country}: ${words.all}`, patch: { who: [] } }] : []),
    ...(kinds.length > 0 ? [{ lift: `${words.kind}: ${words.all}`, patch: { kind: [] } }] : []),
  ]
  return (
    <>
      <PageTitle title={words.organisationsTitle} lead={<p>{words.organisationsLead}</p>} description={`${core.dyad.name}. ${words.organisationsLead}`} />
      <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={words.of(found.length, core.organisations.length)} />
      <Facet
        label={words.kind}
        options={ORGANISATION_KINDS.map(value => ({ value, name: organisationKinds[value], count: ofAnyKind.filter(({ kind }) => kind === value).length }))}
        chosen={kinds}
        onChoose={kind => choose({ kind })}
      />
      <ActorControls perCountry={perCountry} />
      {found.length === 0 && <EmptyByFilter others={lifts} />}
      <ByCountry
        entries={found}
        others={words.others}
        row={({ id, name, kind }) => (
          <>
            <span className={style.head}>
              <RecordLink to={`organisations/${id}`}>{name}</RecordLink>
              {counts.has(id) && <span className={style.count}>{records.events(counts.get(id) ?? 0)}</span>}
            </span>
            <span className={style.aside}>{organisationKinds[kind]}</span>
          </>
        )}
      />
    </>
  )
}
