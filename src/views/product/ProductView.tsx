import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { flowName } from '#views/flowName.ts'
import { pairNames } from '#views/pairNames.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { Around } from './Around.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { productFacts } from './productFacts.tsx'
import { productModel } from './productModel.ts'
import { ProductPanels } from './ProductPanels.tsx'
import { ProductSources } from './ProductSources.tsx'
import { Statements } from './Statements.tsx'

/** The reader came to follow one product: how much, for how much, which share and place, and what happened around it. */
export function ProductView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const words = useWords('products')
  const vocabulary = useWords('vocabulary')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const data = useFacts(observationsQuery(dyad, 'products'))
  const world = useFacts(observationsQuery(dyad, 'world'))
  const id = params['id'] ?? ''
  const product = core.products.find(one => one.id === id)
  const model = productModel(core, [...data.rows, ...world.rows], id, chosen)
  const sources = new Map([...data.sources, ...world.sources])
  const name = product?.name ?? id
  return (
    <EvidenceScope rows={model.rows} computed={model.computed} sources={sources}>
      <PageTitle title={name} pageName={words.pageName(name, ...pairNames(core), core.dyad.name)} eyebrow={<RecordLink to="products">{views.products}</RecordLink>} description={`${core.dyad.name}. ${name}. ${words.all}.`} />
      {model.rows.length === 0 && (chosen.years ? <EmptyByFilter /> : <p>{words.noFigures}</p>)}
      {model.ways.map(one => {
        const flow = flowName(one.way, core, vocabulary)
        return (
          <Section key={one.way} title={flow}>
            <KeyFigures of={one} />
            {model.years && <ProductPanels product={id} lines={one.lines} years={model.years} events={model.events} flow={flow} />}
          </Section>
        )
      })}
      <Section title={words.about}>
        <Facts rows={productFacts(product, id, core, words)} />
      </Section>
      <Around model={model} sector={product?.sector ?? null} />
      {model.rows.length > 0 && <Statements rows={model.rows} sources={sources} fileName={`${core.dyad.id}-${id}.csv`} />}
      {model.rows.length > 0 && <ProductSources rows={model.rows} sources={sources} />}
    </EvidenceScope>
  )
}
