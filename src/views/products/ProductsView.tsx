import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLinks } from '#records/NameLinks.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { evidenceOfFlows } from '#views/flowYears.ts'
import { Narrowing } from './Narrowing.tsx'
import { NothingFound } from './NothingFound.tsx'
import { OneYear } from './OneYear.tsx'
import { productsModel } from './productsModel.ts'
import { ProductTable } from './ProductTable.tsx'
import { treeEvidence } from './treeOf.ts'
import { WorldExports } from './WorldExports.tsx'

/** The reader came to find a product and see how much of it is traded which way, and what else is. */
export function ProductsView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('products')
  const { chosen, adjust } = useChoices()
  const data = useFacts(observationsQuery(dyad, 'products'))
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const world = useFacts(observationsQuery(dyad, 'world'))
  const model = productsModel(core, { products: data.rows, totals: trade.rows, world: world.rows }, chosen, format)
  const drawn = evidenceOfFlows(model.flows)
  const listed = model.found.flatMap(({ latest }) => Object.values(latest))
  const beside = model.world.flatMap(({ exports }) => exports.groups.flatMap(({ stated, share }) => (share ? [stated, share] : [stated])))
  return (
    <EvidenceScope
      rows={[...new Set([...drawn.rows, ...listed, ...beside])]}
      computed={[...drawn.computed, ...treeEvidence(model.flows, core, chosen.hs)]}
      sources={new Map([...data.sources, ...trade.sources, ...world.sources])}
      among={data.rows}
    >
      <PageTitle title={words.title} pageName={chosen.hs === null ? words.title : `${words.title} · ${words.digitsOf(chosen.hs)}`} lead={<p>{words.lead}</p>} description={`${core.dyad.name}. ${words.lead}`} />
      <Narrowing />
      <OneYear model={model} />
      <Section id="all" title={words.everything}>
        <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={words.of(model.found.length, model.all.length)} />
        {model.found.length === 0 ? <NothingFound /> : <ProductTable found={model.found} />}
        {model.others.length > 0 && <p>{words.others} <NameLinks kind="products" ids={model.others} /></p>}
      </Section>
      <WorldExports of={model.world} />
    </EvidenceScope>
  )
}
