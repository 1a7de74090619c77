import type { Core, EventEntry } from '#domain/compiled.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { EVENT_KINDS, TONES } from '#schema/vocabulary.ts'

const FIRST = dayNumber('1990-01-01')
const DAYS = 35 * 365

/** The index of a pair with `count` made-up events and nothing else in time. */
export function syntheticEvents(core: Core, count: number): Core {
  const { first, second } = core.dyad
  return { ...core, events: madeUpEvents(count, core.sectors.map(({ id }) => id), [first, second]), agreements: [] }
}

/** Events over 35 years in order of date, the same on every run; of one in ten only the month is known, of one in twenty only the year. */
export function madeUpEvents(count: number, sectors: readonly string[], countries: string[]): EventEntry[] {
  const random = numbers()
  const one = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!
  const events = Array.from({ length: count }, (_, index): EventEntry => {
    const day = dayAt(FIRST + Math.floor(random() * DAYS))
    const known = random()
    return {
      id: `made-${index}`,
      title: { text: `Made-up event ${index}` },
      date: known < 0.05 ? day.slice(0, 4) : known < 0.15 ? day.slice(0, 7) : day,
      kind: one(EVENT_KINDS),
      tone: one(TONES),
      sectors: [...new Set([one(sectors), ...(random() < 0.4 ? [one(sectors)] : [])])],
      countries,
      people: [], organisations: [], agreements: [], products: [],
      cited: 1,
    }
  })
  return events.toSorted((a, b) => (a.date < b.date ? -1 : 1))
}

/** The same numbers from 0 to 1 in every run. */
function numbers(): () => number {
  let seed = 42
  return () => (seed = (seed * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
}
