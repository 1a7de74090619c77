import type { ComponentType } from 'react'
import type { QueryKey, QueryMeta } from '@tanstack/react-query'
import type { Language } from '#schema/vocabulary.ts'
import type { SectionName } from '#language/sections.ts'
import type { ViewProps } from './ViewProps.ts'

export interface ViewModule {
  readonly View: ComponentType<ViewProps>
}

/** What a view needs to know of where it stands, to say which files it reads. */
interface ViewPlace {
  readonly dyad: string
  readonly language: Language
  readonly params: Readonly<Record<string, string>>
}

/** A query of `facts/queries.ts`, whatever it brings. */
type Need = { readonly queryKey: QueryKey; readonly meta?: QueryMeta | undefined }

/** A view as the table of contents names it. */
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
