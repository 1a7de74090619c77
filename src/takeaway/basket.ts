import { readStored, writeStored } from '#ui/storage.ts'
import { storedFigures, type StoredFigures } from './storedFigures.ts'
import type { TakenFigure } from './TakenFigure.ts'

const KEY = 'dyad-atlas-basket'
/** More would be a download of the data, which the data page has. */
export const BASKET_LIMIT = 500

export interface Basket extends StoredFigures {
  /** False where the device refuses to remember: the figures are here until the page is left. */
  readonly remembered: boolean
}

const EMPTY: Basket = { figures: [], dropped: 0, remembered: true }
let basket: Basket | null = null
const listeners = new Set<() => void>()

/** What the reader has collected, in the reader's order. Read from the device at the first call. */
export function basketNow(): Basket {
  return (basket ??= { ...storedFigures(readStored(KEY)), remembered: true })
}

/** What a page shows before script knows better. */
export const emptyBasket = () => EMPTY

export function watchBasket(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) addEventListener('storage', followOtherTab)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', followOtherTab)
  }
}

export const sameFigure = (one: Pick<TakenFigure, 'pair' | 'id'>) => (other: Pick<TakenFigure, 'pair' | 'id'>) => one.pair === other.pair && one.id === other.id

/** Adds what is not there yet, as far as there is room; gives how many were added. */
export function collect(figures: readonly TakenFigure[]): number {
  const { figures: held } = basketNow()
  const fresh = figures.filter((figure, index) => !held.some(sameFigure(figure)) && figures.findIndex(sameFigure(figure)) === index).slice(0, BASKET_LIMIT - held.length)
  if (fresh.length > 0) hold([...held, ...fresh])
  return fresh.length
}

export function remove(figure: TakenFigure): void {
  hold(basketNow().figures.filter(other => !sameFigure(figure)(other)))
}

/** Moves a figure by so many places; at an end it stays. */
export function move(figure: TakenFigure, by: number): void {
  const figures = [...basketNow().figures]
  const from = figures.findIndex(sameFigure(figure))
  const to = from + by
  if (from < 0 || to < 0 || to >= figures.length) return
  figures.splice(to, 0, ...figures.splice(from, 1))
  hold(figures)
}

/** Takes these figures for the whole basket: emptying, and bringing back. */
export function hold(figures: readonly TakenFigure[]): void {
  show({ figures, dropped: basketNow().dropped, remembered: writeStored(KEY, JSON.stringify(figures)) })
}

/** The reader has read that figures were dropped. */
export function forgetDropped(): void {
  show({ ...basketNow(), dropped: 0 })
}

/** Another tab of the atlas has changed the basket. */
function followOtherTab({ key, newValue }: StorageEvent) {
  if (key === KEY || key === null) show({ ...storedFigures(newValue), remembered: true })
}

function show(next: Basket) {
  basket = next
  for (const listener of listeners) listener()
}
