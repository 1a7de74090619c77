import type { EventEntry } from '#domain/compiled.ts'
import { digitsAt, yearOf } from '#domain/dates.ts'
import type { YearSpan } from '#domain/periods.ts'

export interface QuarterTones {
  readonly year: number
  /** Null stands for "in that year, month not known". */
  readonly quarter: 0 | 1 | 2 | 3 | null
  readonly cooperative: number
  readonly neutral: number
  readonly strained: number
}

const SLOTS = [0, 1, 2, 3, null] as const

/** Events that began in each quarter by tone, and in each year those known by their year only: they are put into no quarter. */
export function eventsPerQuarter(events: readonly Pick<EventEntry, 'date' | 'tone'>[], { from, to }: YearSpan): QuarterTones[] {
  const slots = Array.from({ length: (to - from + 1) * SLOTS.length }, (_, index) => ({
    year: from + Math.floor(index / SLOTS.length), quarter: SLOTS[index % SLOTS.length]!, cooperative: 0, neutral: 0, strained: 0,
  }))
  for (const { date, tone } of events) {
    const slot = slots[(yearOf(date) - from) * SLOTS.length + (date.length === 4 ? SLOTS.indexOf(null) : quarterOf(date))]
    if (slot) slot[tone] += 1
  }
  return slots
}

const quarterOf = (date: string) => Math.floor((digitsAt(date, 5, 7) - 1) / 3)
