import { createContext } from 'react'
import type { Choices } from './choices.ts'
import type { Place } from './place.ts'
import type { AddressReading } from './readAddress.ts'

export interface ChoicesInHand extends AddressReading {
  /** One step that Back undoes. Nothing happens where nothing changes. */
  choose(patch: Partial<Choices>): void
  /** Replaces the last step, for dragging and typing: shown at once, written at most five times a second. */
  adjust(patch: Partial<Choices>): void
  /** The address of this view with something chosen otherwise, for a link. */
  hrefWith(patch: Partial<Choices>): string
}

/** What changes with every choice. */
export const ChoicesContext = createContext<ChoicesInHand | null>(null)

export interface WaysInHand {
  readonly place: Place
  /** Makes addresses of other views of the pair (`events/some-id`) that keep the reader's years, sectors and as-of day. */
  hrefOf(path: string, choices?: Partial<Choices>): string
}

/** What changes only with the page and with what follows the reader to the next one: a page holds hundreds of links. */
export const WaysContext = createContext<WaysInHand | null>(null)

/**
 * The same two for parts of a page that follow later (`LateChoices`). Contexts of their own: a part that reads the early one is drawn
 * whenever that changes, even where a provider in between gives another value.
 */
export const LateChoicesContext = createContext<ChoicesInHand | null>(null)
export const LateWaysContext = createContext<WaysInHand | null>(null)
