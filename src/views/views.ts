import type { ComponentType } from 'react'
import type { QueryKey } from '@tanstack/react-query'
import type { Language } from '#schema/vocabulary.ts'
import type { SectionName } from '#language/sections.ts'
import { agreementTextsQuery, airRoutesQuery, briefQuery, changesQuery, formalTiesQuery, inventoryQuery, observationsQuery, recordQuery, sourcesQuery, visaRulesQuery } from '#facts/queries.ts'
import type { ViewProps } from './ViewProps.ts'

export interface ViewModule {
  readonly View: ComponentType<ViewProps>
}

/** What a view needs to know of where it stands, to say which files it reads. */
export interface ViewPlace {
  readonly dyad: string
  readonly language: Language
  readonly params: Readonly<Record<string, string>>
}

/** A query of `facts/queries.ts`, whatever it brings. */
type Need = { readonly queryKey: QueryKey }

export interface ViewEntry {
  readonly name: string
  /** Under `/:lang/:dyad/`; a word after a colon is a parameter. */
  readonly path: string
  readonly load: () => Promise<ViewModule>
  /** Sections of words it uses besides `frame`, `evidence` and `vocabulary`. */
  readonly sections: readonly SectionName[]
  /** Files it reads besides the core. They are fetched before it is drawn. */
  readonly needs: (place: ViewPlace) => readonly Need[]
}

/** The table of contents: one line a view. */
export const VIEWS: readonly ViewEntry[] = [
  {
    name: 'overview',
    path: '',
    load: async () => ({ View: (await import('./overview/OverviewView.tsx')).OverviewView }),
    sections: ['overview'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade')],
  },
  {
    name: 'trade',
    path: 'trade',
    load: async () => ({ View: (await import('./trade/TradeView.tsx')).TradeView }),
    sections: ['trade', 'totals', 'impact', 'mirror', 'bars', 'indicators'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'products'), observationsQuery(dyad, 'indicators')],
  },
  {
    name: 'products',
    path: 'products',
    load: async () => ({ View: (await import('./products/ProductsView.tsx')).ProductsView }),
    sections: ['products', 'bars'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'products'), observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'world')],
  },
  {
    name: 'product',
    path: 'products/:id',
    load: async () => ({ View: (await import('./product/ProductView.tsx')).ProductView }),
    sections: ['products'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'products'), observationsQuery(dyad, 'world')],
  },
  {
    name: 'partners',
    path: 'partners',
    load: async () => ({ View: (await import('./partners/PartnersView.tsx')).PartnersView }),
    sections: ['partners'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'partners'), observationsQuery(dyad, 'indicators')],
  },
  {
    name: 'indicators',
    path: 'indicators',
    load: async () => ({ View: (await import('./indicators/IndicatorsView.tsx')).IndicatorsView }),
    sections: ['indicators'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'indicators')],
  },
  {
    name: 'timeline',
    path: 'timeline',
    load: async () => ({ View: (await import('./timeline/TimelineView.tsx')).TimelineView }),
    sections: ['profiles', 'timeline'],
    needs: () => [],
  },
  {
    name: 'ties',
    path: 'ties',
    load: async () => ({ View: (await import('./ties/TiesView.tsx')).TiesView }),
    sections: ['ties'],
    needs: ({ dyad, language }) => [briefQuery(dyad, language)],
  },
  {
    name: 'event',
    path: 'events/:id',
    load: async () => ({ View: (await import('./event/EventView.tsx')).EventView }),
    sections: ['profiles', 'people', 'event', 'impact'],
    needs: ({ dyad, language, params }) => [
      recordQuery(dyad, 'events', params['id'] ?? '', language),
      observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'products'), observationsQuery(dyad, 'indicators'),
    ],
  },
  {
    name: 'agreements',
    path: 'agreements',
    load: async () => ({ View: (await import('./agreements/AgreementsView.tsx')).AgreementsView }),
    sections: ['agreements', 'profiles'],
    needs: ({ dyad, language }) => [observationsQuery(dyad, 'indicators'), agreementTextsQuery(dyad, language)],
  },
  {
    name: 'agreement',
    path: 'agreements/:id',
    load: async () => ({ View: (await import('./agreement/AgreementView.tsx')).AgreementView }),
    sections: ['agreements', 'profiles'],
    needs: ({ dyad, language, params }) => [recordQuery(dyad, 'agreements', params['id'] ?? '', language)],
  },
  {
    name: 'people',
    path: 'people',
    load: async () => ({ View: (await import('./people/PeopleView.tsx')).PeopleView }),
    sections: ['profiles', 'people'],
    needs: () => [],
  },
  {
    name: 'person',
    path: 'people/:id',
    load: async () => ({ View: (await import('./person/PersonView.tsx')).PersonView }),
    sections: ['profiles', 'people'],
    needs: ({ dyad, language, params }) => [recordQuery(dyad, 'people', params['id'] ?? '', language)],
  },
  {
    name: 'organisations',
    path: 'organisations',
    load: async () => ({ View: (await import('./organisations/OrganisationsView.tsx')).OrganisationsView }),
    sections: ['profiles', 'bodies'],
    needs: () => [],
  },
  {
    name: 'organisation',
    path: 'organisations/:id',
    load: async () => ({ View: (await import('./organisation/OrganisationView.tsx')).OrganisationView }),
    sections: ['profiles', 'people', 'bodies'],
    needs: ({ dyad, language, params }) => [recordQuery(dyad, 'organisations', params['id'] ?? '', language)],
  },
  {
    name: 'sectors',
    path: 'sectors',
    load: async () => ({ View: (await import('./sectors/SectorsView.tsx')).SectorsView }),
    sections: ['profiles', 'indicators'],
    needs: () => [],
  },
  {
    name: 'sector',
    path: 'sectors/:id',
    load: async () => ({ View: (await import('./sector/SectorView.tsx')).SectorView }),
    sections: ['profiles', 'indicators'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'indicators'), observationsQuery(dyad, 'products')],
  },
  {
    name: 'country',
    path: 'countries/:id',
    load: async () => ({ View: (await import('./country/CountryView.tsx')).CountryView }),
    sections: ['profiles', 'indicators'],
    needs: ({ dyad, language }) => [observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'indicators'), visaRulesQuery(dyad), formalTiesQuery(dyad), airRoutesQuery(dyad, language)],
  },
  {
    name: 'sources',
    path: 'sources',
    load: async () => ({ View: (await import('./sources/SourcesView.tsx')).SourcesView }),
    sections: ['sources'],
    needs: ({ dyad }) => [sourcesQuery(dyad)],
  },
  {
    name: 'source',
    path: 'sources/:id',
    load: async () => ({ View: (await import('./source/SourceView.tsx')).SourceView }),
    sections: ['sources'],
    needs: ({ dyad, language, params }) => [recordQuery(dyad, 'sources', params['id'] ?? '', language)],
  },
  {
    name: 'brief',
    path: 'brief',
    load: async () => ({ View: (await import('./brief/BriefView.tsx')).BriefView }),
    sections: ['brief', 'overview', 'agreements'],
    needs: ({ dyad, language }) => [
      observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'products'), observationsQuery(dyad, 'indicators'), briefQuery(dyad, language), sourcesQuery(dyad),
    ],
  },
  {
    name: 'changes',
    path: 'changes',
    load: async () => ({ View: (await import('./changes/ChangesView.tsx')).ChangesView }),
    sections: ['changes'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade'), changesQuery(dyad)],
  },
  {
    name: 'search',
    path: 'search',
    load: async () => ({ View: (await import('./search/SearchView.tsx')).SearchView }),
    sections: ['search'],
    needs: () => [],
  },
  {
    name: 'data',
    path: 'data',
    load: async () => ({ View: (await import('./data/DataView.tsx')).DataView }),
    sections: ['data'],
    needs: ({ dyad }) => [inventoryQuery(dyad)],
  },
]
