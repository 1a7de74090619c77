import { groupBy } from '#domain/groupBy.ts'
import { airRoutesQuery } from '#facts/queries.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'

/** Pairs of cities that flights joined in a snapshot of the past, with the airlines; the day of the snapshot and its licence are said. */
export function AirRoutes() {
  const { dyad } = usePlace()
  const format = useFormat()
  const profiles = useWords('profiles')
  const words = useWords('indicators')
  const data = useFacts(airRoutesQuery(dyad, format.language))
  const pairs = groupBy(data.routes, ({ from, to }) => [from.city, to.city].sort(format.compare).join(' – '))
  return (
    <Section
      title={profiles.airRoutes}
      note={<>{words.routesSeen(format.date(data.snapshot))} {profiles.airNote} <span lang="en">{data.note}</span> <RecordLink to={`sources/${data.source}`}>{data.licence}</RecordLink></>}
    >
      <DataTable
        caption={profiles.airRoutes}
        captionHidden
        compare={format.compare}
        columns={[{ id: 'route', name: words.route }, { id: 'airlines', name: words.airlines, sortable: false }]}
        rows={[...pairs]
          .map(([pair, routes]) => ({
            id: pair,
            header: { content: pair, sort: pair },
            cells: [{ content: <span lang="en">{[...new Set(routes.map(({ airline }) => airline))].sort().join(', ')}</span> }],
          }))
          .toSorted((a, b) => format.compare(a.id, b.id))}
      />
    </Section>
  )
}
