import { briefQuery, observationsQuery } from '#facts/queries.ts'
import type { ViewEntry } from './ViewEntry.ts'

/** A picture of a view that other sites may show. Its `path` stands under `/:lang/embed/:dyad/`. */
export interface EmbedEntry extends ViewEntry {
  /** Where in the atlas the picture stands: a path under the pair, with its anchor there. */
  readonly full: (params: Readonly<Record<string, string>>) => string
}

/** Every picture for other sites: the view's main one at the path of the view, any further one below it. */
export const EMBEDS: readonly EmbedEntry[] = [
  {
    name: 'PictureEmbed',
    path: '',
    full: () => '#picture',
    load: async () => ({ View: (await import('./overview/PictureEmbed.tsx')).PictureEmbed }),
    sections: ['overview'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade')],
  },
  {
    name: 'TotalsEmbed',
    path: 'trade',
    full: () => 'trade#totals',
    load: async () => ({ View: (await import('./trade/TotalsEmbed.tsx')).TotalsEmbed }),
    sections: ['trade', 'totals'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'products'), observationsQuery(dyad, 'indicators')],
  },
  {
    name: 'MirrorEmbed',
    path: 'trade/mirror',
    full: () => 'trade#mirror-chart',
    load: async () => ({ View: (await import('./trade/MirrorEmbed.tsx')).MirrorEmbed }),
    sections: ['trade', 'mirror'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'products'), observationsQuery(dyad, 'indicators')],
  },
  {
    name: 'PanelEmbed',
    path: 'products/:id/:panel',
    full: ({ id, panel }) => `products/${id}#${panel}`,
    load: async () => ({ View: (await import('./product/PanelEmbed.tsx')).PanelEmbed }),
    sections: ['products'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'products'), observationsQuery(dyad, 'world')],
  },
  {
    name: 'RanksEmbed',
    path: 'partners',
    full: () => 'partners#ranks',
    load: async () => ({ View: (await import('./partners/RanksEmbed.tsx')).RanksEmbed }),
    sections: ['partners'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'partners'), observationsQuery(dyad, 'indicators')],
  },
  {
    name: 'IndicatorEmbed',
    path: 'indicators/:id',
    full: ({ id }) => `indicators#${id}`,
    load: async () => ({ View: (await import('./indicators/IndicatorEmbed.tsx')).IndicatorEmbed }),
    sections: ['indicators'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'indicators')],
  },
  {
    name: 'TimelineEmbed',
    path: 'timeline',
    full: () => 'timeline',
    load: async () => ({ View: (await import('./timeline/TimelineEmbed.tsx')).TimelineEmbed }),
    sections: ['profiles', 'timeline'],
    needs: () => [],
  },
  {
    name: 'TiesEmbed',
    path: 'ties',
    full: () => 'ties#ties',
    load: async () => ({ View: (await import('./ties/TiesEmbed.tsx')).TiesEmbed }),
    sections: ['ties'],
    needs: ({ dyad, language }) => [briefQuery(dyad, language)],
  },
]

/** Whether a view, by its path, has a main picture for other sites. */
export const hasEmbed = (path: string): boolean => EMBEDS.some(entry => entry.path === path)
