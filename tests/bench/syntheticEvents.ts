import type { Core, EventEntry } from '#domain/compiled.ts'
import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import { EVENT_KINDS, TONES } from '#schema/vocabulary.ts'

const FIRST = dayNumber('1990-01-01')
const DAYS = 35 * 365

/** The index of a pair with `count` events over 35 years, the same on every run; of one in ten only the month is known, of one in twenty only the year. */
export function syntheticEvents(core: Core, count: number): Core {
  const random = numbers()
  const one = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!
  const sectors = core.sectors.map(({ id }) => id)
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
      countries: [core.dyad.first, core.dyad.second],
      people: [], organisations: [], agreements: [], products: [],
      cited: 1,
    }
  })
  return { ...core, events: events.toSorted((a, b) => (a.date < b.date ? -1 : 1)), agreements: [] }
}

/** The same numbers from 0 to 1 in every run. */
function numbers(): () => number {
  let seed = 42
  return () => (seed = (seed * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
}
