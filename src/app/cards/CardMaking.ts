import type { Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { Sections } from '#language/sections.ts'
import type { QueryClient } from '@tanstack/react-query'

/** Sections of words that cards are written with. */
export const CARD_SECTIONS = ['charts', 'shell', 'overview', 'totals', 'products', 'vocabulary', 'claims', 'profiles', 'search'] as const

/** What every card of a pair is made from. */
export interface CardMaking {
  readonly core: Core
  readonly client: QueryClient
  readonly format: Format
  readonly words: Pick<Sections, (typeof CARD_SECTIONS)[number]>
}
