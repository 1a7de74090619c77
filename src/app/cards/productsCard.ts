import type { Observations } from '#domain/compiled.ts'
import type { Topic } from '#schema/vocabulary.ts'
import { countersOf } from '#evidence/whoCounted.ts'
import { figureText } from '#evidence/figureText.ts'
import { observationsQuery } from '#facts/queries.ts'
import { holderAmong } from '#selectors/productExtent.ts'
import { counterOf } from '#selectors/productLines.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { flowName } from '#views/flowName.ts'
import { flowYears } from '#views/flowYears.ts'
import { roleOf } from '#views/product/countedBy.ts'
import type { Card } from './Card.ts'
import type { CardMaking } from './CardMaking.ts'

/** Of each direction; the two together fill the card. */
const LARGEST = 2

/** The list of products by the largest of each direction, in the year that the page opens on. What is part of another is left out, as it would be told twice. */
export function productsCard({ core, client, format, words }: CardMaking): Pick<Card, 'eyebrow' | 'title' | 'lead' | 'drawing'> | null {
  const rowsOf = (topic: Topic) => client.getQueryData<Observations>(observationsQuery(core.dyad.id, topic).queryKey)?.rows ?? []
  const flows = flowYears(core, { products: rowsOf('products'), totals: rowsOf('trade') }, DEFAULTS)
  if (flows.length === 0) return null
  const nameOf = (id: string) => core.products.find(product => product.id === id)?.name ?? id
  const rows = flows.flatMap(({ way, year, values }) => {
    const listed = values.map(({ product }) => product)
    const whole = values.filter(({ product }) => holderAmong(core.products, product, listed) === null)
    return whole.slice(0, LARGEST).map(({ product, stated }) => ({
      figure: figureText(stated, core, format),
      what: `${nameOf(product)}: ${flowName(way, core, words.vocabulary)}, ${year}`,
      who: countersOf(stated, core).join(', ') || words.products.unnamed,
      role: roleOf({ counted: counterOf(stated, core.dyad) }),
    }))
  })
  return { eyebrow: core.dyad.name, title: words.products.title, lead: words.products.lead, drawing: { kind: 'figures', rows } }
}
