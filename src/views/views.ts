import type { ComponentType } from 'react'
import type { QueryKey } from '@tanstack/react-query'
import type { Language } from '#schema/vocabulary.ts'
import type { SectionName } from '#language/sections.ts'
import { inventoryQuery, observationsQuery, recordQuery, sourcesQuery } from '#facts/queries.ts'
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
    sections: ['trade'],
    needs: ({ dyad }) => [observationsQuery(dyad, 'trade'), observationsQuery(dyad, 'products')],
  },
  {
    name: 'data',
    path: 'data',
    load: async () => ({ View: (await import('./data/DataView.tsx')).DataView }),
    sections: ['data'],
    needs: ({ dyad }) => [inventoryQuery(dyad)],
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
]
