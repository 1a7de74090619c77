import { Scope } from '#evidence/Scope.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import type { Observation } from '#schema/observation.ts'
import type { ProductSummary } from '#selectors/productStatements.ts'
import { DataTable, type TableCell } from '#ui/DataTable.tsx'
import { useChoices } from '#url/useChoices.ts'
import { flowName } from '#views/flowName.ts'

/** A row for each product and direction: its latest value, quantity, share or place. */
export function ProductTable({ found }: { found: readonly ProductSummary[] }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('products')
  const vocabulary = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const nameOf = (id: string) => core.products.find(one => one.id === id)?.name ?? id
  const figure = (row: Observation | undefined): TableCell => ({ content: row && <><Stated of={row} /> ({format.shortPeriod(row.period)}{row.scope && <>, <Scope of={row.scope} /></>})</>, sort: row?.value ?? null })
  return (
    <DataTable
      caption={words.everything}
      captionHidden
      compare={format.compare}
      sort={chosen.sort ?? { column: 'value', descending: true }}
      onSort={sort => choose({ sort })}
      columns={[
        { id: 'product', name: words.product },
        { id: 'direction', name: words.direction },
        { id: 'value', name: words.value, numeric: true },
        { id: 'quantity', name: words.quantity, numeric: true },
        { id: 'share', name: words.share, numeric: true },
        { id: 'years', name: words.years, numeric: true },
        { id: 'statements', name: words.statements, numeric: true },
      ]}
      rows={found.map(({ product, way, latest, years, count }) => ({
        id: `${product}-${way}`,
        header: { content: <NameLink kind="products" id={product} />, sort: nameOf(product) },
        cells: [
          { content: flowName(way, core, vocabulary), sort: way },
          figure(latest.value),
          figure(latest.quantity),
          figure(latest.share ?? latest.rank),
          { content: format.yearRange(years.from, years.to), sort: years.to },
          { content: count, sort: count },
        ],
      }))}
    />
  )
}
