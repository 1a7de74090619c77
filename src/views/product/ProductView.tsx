import { useSuspenseQuery } from '@tanstack/react-query'
import { comparePeriods } from '#domain/periods.ts'
import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { MeasureTable } from '#evidence/MeasureTable.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { EventList } from '#records/EventList.tsx'
import { NameLinks } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { observationsWithin } from '#selectors/filters.ts'
import { groupsWith, holdersOf, partsOf } from '#selectors/productFamily.ts'
import { unitValues } from '#selectors/unitValues.ts'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import type { ViewProps } from '#views/ViewProps.ts'

/** The reader came to follow one product: how much, for how much, which share and rank, and what happened around it. */
export function ProductView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('products')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const { data } = useSuspenseQuery(observationsQuery(dyad, 'products'))
  const { data: world } = useSuspenseQuery(observationsQuery(dyad, 'world'))
  const id = params['id'] ?? ''
  const product = core.products.find(one => one.id === id)
  const rows = observationsWithin([...data.rows, ...world.rows].filter(row => row.product === id), chosen).sort((a, b) => comparePeriods(b.period, a.period))
  const prices = unitValues(rows)
  const family = new Set([id, ...partsOf(core.products, id).map(part => part.id)])
  const touches = ({ products }: { products?: readonly string[] }) => products?.some(one => family.has(one)) ?? false
  const events = core.events.filter(touches)
  const agreements = core.agreements.filter(touches)
  const link = (ids: readonly { id: string }[]) => <NameLinks kind="products" ids={ids.map(one => one.id)} />
  const name = product?.name ?? id
  const [holders, parts, groups] = [holdersOf(core.products, id), partsOf(core.products, id), groupsWith(core.products, id)]
  return (
    <EvidenceScope rows={rows} computed={prices.map(({ perTonne }) => perTonne)} sources={new Map([...data.sources, ...world.sources])}>
      <PageTitle title={name} eyebrow={<RecordLink to="products">{views.products}</RecordLink>} description={`${core.dyad.name}: ${name}. ${words.all}.`} />
      <Facts
        rows={[
          { term: words.code, value: /^\d+$/.test(id) ? `HS ${id}` : words.group },
          ...(product?.official ? [{ term: words.official, value: <span lang="en">{product.official}</span> }] : []),
          ...(holders.length > 0 ? [{ term: words.partOf, value: link(holders) }] : []),
          ...(parts.length > 0 ? [{ term: words.parts, value: link(parts) }] : []),
          ...(groups.length > 0 ? [{ term: words.groups, value: link(groups) }] : []),
        ]}
      />
      <Section title={words.all}>{rows.length === 0 ? chosen.years ? <EmptyByFilter /> : <p>{words.none}</p> : <MeasureTable caption={words.all} rows={rows} />}</Section>
      {prices.length > 0 && (
        <Section title={words.perTonne}>
          <ul>
            {prices.map(({ perTonne }) => (
              <li key={perTonne.id}>
                {format.period(perTonne.period)}: <ComputedFigure of={perTonne} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {events.length > 0 && (
        <Section title={words.related}>
          <EventList events={[...events].reverse()} />
        </Section>
      )}
      {agreements.length > 0 && (
        <Section title={words.documents}>
          <AgreementList agreements={agreements} />
        </Section>
      )}
    </EvidenceScope>
  )
}
