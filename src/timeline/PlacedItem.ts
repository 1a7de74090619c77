import type { TimeEntry } from '#selectors/timeEntries.ts'

/** One thing to see and to point at on a lane: a mark, a bar, or a crowd with its count. Pixels from the start of the covered years. */
export interface PlacedItem {
  readonly left: number
  readonly right: number
  /** Null for the row of points; for bars, which row under it. */
  readonly track: number | null
  /** In order of time; more than one is drawn as a count. */
  readonly marks: readonly [TimeEntry, ...TimeEntry[]]
}

export const isCrowd = ({ marks }: PlacedItem): boolean => marks.length > 1

export const keyOf = ({ marks }: PlacedItem): string => marks[0].key
