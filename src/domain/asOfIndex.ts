import type { HeldPost } from './recordDetails.ts'
import type { Counts } from './compiled.ts'

/** What only the question "who knew it when" needs: one file a language, fetched by pages that show an earlier day. Days are full dates, the last that a date may mean. */
export interface AsOfIndex {
  /** Days of the sources that tell of each record, oldest first; sources without a date are not among them. */
  readonly told: Readonly<Record<'events' | 'agreements' | 'people' | 'organisations', Readonly<Record<string, readonly string[]>>>>
  /** Posts of each person, with what names them on a day. */
  readonly posts: Readonly<Record<string, readonly HeldPost[]>>
  /** How many of what the release counts became known on which day, oldest first; what no source dates is in none. */
  readonly known: Readonly<Record<CountedByDay, readonly (readonly [day: string, count: number])[]>>
  /** Dates of the sources behind the small tables; null where a source has none. */
  readonly sources: Readonly<Record<string, string | null>>
}

export type CountedByDay = keyof Counts['observations'] | 'sources' | 'rollCalls' | 'visaRules' | 'airRoutes' | 'formalTies'
