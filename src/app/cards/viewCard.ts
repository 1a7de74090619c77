import { fractionOf } from '#scale/linear.ts'
import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { overviewViewModel } from '#views/overview/overviewViewModel.ts'
import { viewOf, type NavigableView } from '#app/navigation.ts'
import type { Card } from './Card.ts'
import type { CardMaking } from './CardMaking.ts'
import { bandsOf } from './recordBands.ts'

/** Plot of a card in pixels of the page that its axis is read like. */
const WIDTH = 500
/** Pages that no list of the navigation leads to, by the first word of their path. */
const STANDS_UNDER: Readonly<Record<string, NavigableView>> = { events: 'timeline', countries: '', search: '' }

/** All pages of one kind share a card: the name of the kind, and what the record of the pair holds, year by year. */
export function viewCard({ core, format, words }: CardMaking, path: string): Pick<Card, 'eyebrow' | 'title' | 'lead' | 'drawing'> {
  const view = viewOf(path) ?? STANDS_UNDER[path.split('/')[0] ?? ''] ?? ''
  const model = overviewViewModel(core, { rows: [] }, DEFAULTS, format)
  const { from, to } = model.years
  const x = (year: number) => fractionOf(year, [from - 0.5, to + 0.5])
  return {
    eyebrow: core.dyad.name,
    title: words.shell.views[view || 'overview'],
    lead: words.shell.atlasLead,
    drawing: {
      kind: 'years',
      ticks: yearTicks(from, to, yearStep(to - from + 1, WIDTH)).map(year => ({ at: x(year), text: String(year) })),
      plot: null,
      bands: bandsOf(model, { x }, words.overview),
    },
  }
}
