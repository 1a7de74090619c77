import type { EventEntry } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'

export interface QuarterTones {
  /** The start of the quarter on a year axis; null stands for "in that year, month not known". */
  readonly year: number
  readonly quarter: 0 | 1 | 2 | 3 | null
  readonly cooperative: number
  readonly neutral: number
  readonly strained: number
}

/** Events of each quarter by tone, and of each year those known by their year only: they are put into no quarter. */
export function eventsPerQuarter(events: readonly EventEntry[], { from, to }: YearSpan): QuarterTones[] {
  const slots = [0, 1, 2, 3, null] as const
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap(year =>
    slots.map(quarter => {
      const within = events.filter(({ date }) => Number(date.slice(0, 4)) === year && quarterOf(date) === quarter)
      const tone = (name: string) => within.filter(event => event.tone === name).length
      return { year, quarter, cooperative: tone('cooperative'), neutral: tone('neutral'), strained: tone('strained') }
    }),
  )
}

const quarterOf = (date: string) => (date.length === 4 ? null : Math.floor((Number(date.slice(5, 7)) - 1) / 3))
