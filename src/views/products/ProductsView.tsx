import { useSuspenseQuery } from '@tanstack/react-query'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { NameLink } from '#records/NameLinks.tsx'
import { observationsWithin } from '#selectors/filters.ts'
import { productSummaries } from '#selectors/productStatements.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { flowName } from '#views/flowName.ts'

/** The reader came to find a product and see how much of it is traded which way, by the latest word on it. */
export function ProductsView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('products')
  const vocabulary = useWords('vocabulary')
  const { chosen, adjust } = useChoices()
  const { data } = useSuspenseQuery(observationsQuery(dyad, 'products'))
  const product = (id: string) => core.products.find(one => one.id === id)
  const sought = format.fold(chosen.query)
  const all = productSummaries(observationsWithin(data.rows, chosen), core.dyad)
  const found = all.filter(({ product: id, way }) => {
    const entry = product(id)
    const fits = sought === '' || id.startsWith(sought) || [entry?.name, ...(entry?.aliases ?? [])].some(text => text && format.searchable(text).includes(sought))
    return fits && (chosen.sectors.length === 0 || chosen.sectors.includes(entry?.sector ?? '')) && (chosen.flow !== 'forth' && chosen.flow !== 'back' ? true : way === chosen.flow)
  })
  const evidence = found.flatMap(({ latest }) => Object.values(latest))
  return (
    <EvidenceScope rows={evidence} sources={data.sources} among={data.rows}>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} description={`${core.dyad.name}: ${words.lead}`} />
      <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={words.of(found.length, all.length)} />
      {found.length === 0 ? (
        <EmptyByFilter />
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          compare={format.compare}
          sort={{ column: 'value', descending: true }}
          columns={[
            { id: 'product', name: words.product },
            { id: 'direction', name: words.direction },
            { id: 'value', name: words.value, numeric: true },
            { id: 'quantity', name: words.quantity, numeric: true },
            { id: 'share', name: words.share, numeric: true },
            { id: 'years', name: words.years, numeric: true },
            { id: 'statements', name: words.statements, numeric: true },
          ]}
          rows={found.map(({ product: id, way, latest, years, count }) => {
            const figure = (row = latest.value) => ({ content: row && <><Stated of={row} /> ({format.shortPeriod(row.period)})</>, sort: row?.value ?? null })
            return {
              id: `${id}-${way}`,
              header: { content: <NameLink kind="products" id={id} />, sort: product(id)?.name ?? id },
              cells: [
                { content: flowName(way, core, vocabulary), sort: way },
                figure(),
                latest.quantity ? figure(latest.quantity) : { content: null, sort: null },
                latest.share ?? latest.rank ? figure(latest.share ?? latest.rank) : { content: null, sort: null },
                { content: format.yearRange(years.from, years.to), sort: years.to },
                { content: count, sort: count },
              ],
            }
          })}
        />
      )}
    </EvidenceScope>
  )
}
