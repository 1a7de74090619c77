import { useSuspenseQuery } from '@tanstack/react-query'
import { airRoutesQuery, formalTiesQuery, visaRulesQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { visaRuns } from '#selectors/visaRuns.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'

/** What binds the country to the other beside trade: visa rules as snapshots saw them, formal ties by year, air routes of a past snapshot. */
export function CountryTies({ country }: { country: string }) {
  const { dyad } = usePlace()
  const { counts } = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const { sources } = useWords('records')
  const { visaKinds } = useWords('vocabulary')
  const { data: visas } = useSuspenseQuery(visaRulesQuery(dyad))
  const { data: ties } = useSuspenseQuery(formalTiesQuery(dyad))
  const runs = visaRuns(visas.filter(({ passport }) => passport === country))
  const source = (id: string | undefined) => id && <RecordLink to={`sources/${id}`}>{sources}</RecordLink>
  return (
    <>
      {runs.length > 0 && (
        <Section title={words.visas} note={words.visaNote}>
          <DataTable
            caption={words.visas}
            captionHidden
            columns={[{ id: 'seen', name: words.seen, sortable: false }, { id: 'rule', name: words.rule, sortable: false }, { id: 'source', name: sources, sortable: false }]}
            rows={runs.map(({ from, to, rule }) => ({
              id: from,
              header: { content: from === to ? format.date(from) : `${format.date(from)} – ${format.date(to)}` },
              cells: [{ content: `${visaKinds[rule.kind]}${rule.days ? `, ${words.days(rule.days)}` : ''}` }, { content: source(rule.citations[0]?.source) }],
            }))}
          />
        </Section>
      )}
      {ties.length > 0 && (
        <Section title={words.ties}>
          <DataTable
            caption={words.ties}
            captionHidden
            columns={[{ id: 'year', name: words.years, numeric: true }, { id: 'what', name: words.ties, sortable: false }, { id: 'source', name: sources, sortable: false }]}
            rows={ties.map(tie => ({
              id: tie.id,
              header: { content: tie.year, sort: tie.year },
              cells: [
                { content: tie.kind === 'shared-organisations' ? `${words.shared}: ${tie.sharedOrganisations ?? ''}` : <>{words.obligations}: <span lang="en">{tie.obligations?.join(', ') || '–'}</span></> },
                { content: source(tie.citations[0]?.source) },
              ],
            }))}
          />
        </Section>
      )}
      {counts.airRoutes > 0 && <AirRoutes dyad={dyad} />}
    </>
  )
}

function AirRoutes({ dyad }: { dyad: string }) {
  const words = useWords('profiles')
  const { sources } = useWords('records')
  const { data } = useSuspenseQuery(airRoutesQuery(dyad))
  return (
    <Section title={words.airRoutes} note={<>{words.airNote} {data.licence}. <RecordLink to={`sources/${data.source}`}>{sources}</RecordLink></>}>
      <p>{[...new Set(data.routes.map(({ from, to }) => [from.city, to.city].sort().join(' – ')))].sort().join(', ')}</p>
    </Section>
  )
}
