import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { UnseenTitle } from '#ui/UnseenTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { flowName } from '#views/flowName.ts'
import type { ViewProps } from '#views/ViewProps.ts'
import { drawnPanels } from './drawnPanels.ts'
import { productModel } from './productModel.ts'
import { ProductPanel } from './ProductPanel.tsx'

/** One quantity of a product through the years, one way, for other sites. */
export function PanelEmbed({ params: { id = '', panel: asked } }: ViewProps) {
  const core = useCore()
  const words = useWords('products')
  const vocabulary = useWords('vocabulary')
  const { chosen } = useChoices()
  const data = useFacts(observationsQuery(core.dyad.id, 'products'))
  const world = useFacts(observationsQuery(core.dyad.id, 'world'))
  const { rows, computed, ways, years, events } = productModel(core, [...data.rows, ...world.rows], id, chosen)
  const name = core.products.find(one => one.id === id)?.name ?? id
  const shown = ways.flatMap(({ way, lines }) => drawnPanels(lines).map(({ panel, own }) => ({ way, panel, own }))).find(({ way, panel }) => `${way}-${panel}` === asked)
  return (
    <EvidenceScope rows={rows} computed={computed} sources={new Map([...data.sources, ...world.sources])}>
      <UnseenTitle title={name} description={`${core.dyad.name}. ${name}. ${words.all}.`} />
      {shown && years ? (
        <ProductPanel product={id} name={name} panel={shown.panel} lines={shown.own} years={years} events={events} flow={flowName(shown.way, core, vocabulary)} />
      ) : (
        <EmptyByFilter />
      )}
    </EvidenceScope>
  )
}
