import type { Core, Observations } from '#domain/compiled.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { besideTrade } from './besideTrade.ts'
import { EMBEDS } from './embeds.ts'
import { panelId } from './measureSeries.ts'
import { drawnPanels } from './product/drawnPanels.ts'
import { productModel } from './product/productModel.ts'

type Topics = Readonly<Record<'products' | 'world' | 'indicators', Pick<Observations, 'rows' | 'sources'>>>

/** Every picture of a pair that other sites may show, as paths under `/:lang/embed/:dyad/`. */
export function embedPathsOf(core: Core, { products, world, indicators }: Topics): string[] {
  const rows = [...products.rows, ...world.rows]
  const panels = core.products.flatMap(({ id }) =>
    productModel(core, rows, id, DEFAULTS).ways.flatMap(({ way, lines }) => drawnPanels(lines).map(({ panel }) => `products/${id}/${way}-${panel}`)),
  )
  const quantities = besideTrade(core, indicators, DEFAULTS).groups.flatMap(({ subjects }) => subjects.map(subject => `indicators/${panelId(subject)}`))
  return [...EMBEDS.filter(({ path }) => !path.includes(':')).map(({ path }) => path), ...panels, ...quantities]
}
