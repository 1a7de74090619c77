import { fractionOf } from '#scale/linear.ts'
import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { overviewViewModel } from '#views/overview/overviewViewModel.ts'
import { viewOf } from '#app/navigation.ts'
import type { Card } from './Card.ts'
import type { CardMaking } from './CardMaking.ts'
import { bandsOf } from './recordBands.ts'

/** Plot of a card in pixels of the page that its axis is read like. */
const WIDTH = 500
/** All pages of one kind share a card: the name of the kind, and what the record of the pair holds, year by year. */
export function viewCard({ core, format, words }: CardMaking, path: string): Pick<Card, 'eyebrow' | 'title' | 'lead' | 'drawing'> {
  const model = overviewViewModel(core, { rows: [] }, DEFAULTS, format)
  const { from, to } = model.years
  const x = (year: number) => fractionOf(year, [from - 0.5, to + 0.5])
  return {
    eyebrow: core.dyad.name,
    title: kindName(path, words),
    lead: words.shell.atlasLead,
    drawing: {
      kind: 'years',
      ticks: yearTicks(from, to, yearStep(to - from + 1, WIDTH)).map(year => ({ at: x(year), text: String(year) })),
      plot: null,
      bands: bandsOf(model, { x }, words.overview),
    },
  }
}

/** The name of the section, or of what it lists where the navigation leads to no such list; the pair's first page has a card of its own. */
function kindName(path: string, { shell, profiles, search }: CardMaking['words']): string {
  const others: Readonly<Record<string, string>> = { events: profiles.eventsOf, countries: profiles.countries, search: search.title }
  return others[path.split('/')[0] ?? ''] ?? shell.views[viewOf(path) || 'overview']
}
