import { layoutOf } from '#charts/layoutOf.ts'
import type { Observations } from '#domain/compiled.ts'
import { observationsQuery } from '#facts/queries.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { flowName } from '#views/flowName.ts'
import { drawnPanels } from '#views/product/drawnPanels.ts'
import { panelSeries } from '#views/product/panelSeries.ts'
import { panelWording } from '#views/product/panelWording.ts'
import { countedBy, roleOf } from '#views/product/countedBy.ts'
import { keyLines, productModel } from '#views/product/productModel.ts'
import type { Card } from './Card.ts'
import type { CardMaking } from './CardMaking.ts'
import { plotDrawing } from './plotDrawing.ts'
import { yearTicksOf } from './yearTicksOf.ts'

const MOST_FIGURES = 3

/** A product by the first thing of it that is drawn, or by its latest figures where they are too few; null where there is no such product. */
export function productCard({ core, client, format, words }: CardMaking, id: string): Pick<Card, 'eyebrow' | 'title' | 'lead' | 'drawing'> | null {
  const topics = (['products', 'world'] as const).map(topic => client.getQueryData<Observations>(observationsQuery(core.dyad.id, topic).queryKey))
  const product = core.products.find(one => one.id === id)
  const { ways, years } = productModel(core, topics.flatMap(topic => topic?.rows ?? []), id, DEFAULTS)
  const [shown] = ways.flatMap(({ way, lines }) => drawnPanels(lines).map(({ panel, own }) => ({ way, panel, own })))
  if (!product) return null
  const head = { eyebrow: `${core.dyad.name} · ${words.shell.views.products}`, title: product.name }
  if (!years) return { ...head, lead: words.shell.atlasLead, drawing: null }
  if (!shown) {
    const rows = ways.flatMap(({ way, lines }) => keyLines(lines).flatMap(line => {
      const latest = panelSeries([line], core, format, words.products.unnamed)[0]?.points.at(-1)
      const what = `${words.products.panels[line.panel]}: ${flowName(way, core, words.vocabulary)}, ${latest?.partial ?? latest?.year}`
      return latest ? [{ figure: latest.text ?? '', what, who: countedBy(line, core, words.products.unnamed), role: roleOf(line) }] : []
    })).slice(0, MOST_FIGURES)
    return { ...head, lead: format.yearRange(years.from, years.to), drawing: { kind: 'figures', rows } }
  }
  const series = panelSeries(shown.own, core, format, words.products.unnamed)
  const { unit, wording } = panelWording(shown.panel, series, words.products, format)
  const layout = layoutOf(series, { years })
  return {
    ...head,
    lead: `${words.products.panelTitle(words.products.panels[shown.panel], flowName(shown.way, core, words.vocabulary), format.yearRange(years.from, years.to))}, ${unit}`,
    drawing: layout && { kind: 'years', ticks: yearTicksOf(layout), plot: plotDrawing(layout, wording, words.charts), bands: [] },
  }
}
