import type { ComponentType } from 'react'
import type { QueryKey } from '@tanstack/react-query'
import type { Lens } from '#facts/Lens.ts'
import type { LoadedWords } from '#language/sections.ts'

/** The atlas as it stood on a day. Its code and its index are fetched only for an address that names one. */
export interface World {
  readonly lens: Lens
  /** Of its own parts of the page. */
  readonly words: LoadedWords
  /** Stands above the page: says which day it shows, and what these files of it leave out. */
  readonly Strip: ComponentType<{ files: readonly { readonly queryKey: QueryKey }[] }>
  /** The record that the address names was not known by the day. */
  readonly UnknownYet: ComponentType
}
