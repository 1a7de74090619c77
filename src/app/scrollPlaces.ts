const KEY = 'places'

let places: Map<string, number> | null = null

/** How far down the page was at a step of the history; undefined where it was not seen. */
export const placeOf = (step: string): number | undefined => known().get(step)

export const notePlace = (step: string, place: number): void => void known().set(step, Math.round(place))

/** Keeps the places for when the same tab comes back to this document. */
export function keepPlaces(): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...known()].slice(-100)))
  } catch {
    // Blocked or full: after a reload, steps before it open at their top.
  }
}

function known(): Map<string, number> {
  places ??= readKept()
  return places
}

function readKept(): Map<string, number> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, number][])
  } catch {
    return new Map()
  }
}
