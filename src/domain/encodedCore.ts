import type { Column } from './Column.ts'
import type { Core, EventEntry } from './compiled.ts'

/** An event as the file has it: its title is split into the text and, where that is another than the page's, its language. */
export type EventFields = Omit<EventEntry, 'title'> & { readonly title: string; readonly titleLang?: string | undefined }

/** Events as columns: a fifth of the time to parse, a quarter of the bytes. */
export interface EncodedEvents {
  readonly count: number
  readonly columns: Readonly<Record<string, Column>>
}

/** Files from before posts of speakers and scopes of figures were translated hold none. */
type Written = Omit<Core, 'events' | 'roles' | 'scopes'> & Partial<Pick<Core, 'roles' | 'scopes'>>

/** `core.<lang>.json` as it is written. */
export type EncodedCore = Written & { readonly events: EncodedEvents }

/** The same as it was published under schema version 1, with a row an event. */
export type CoreOfRows = Written & Pick<Core, 'events'>
