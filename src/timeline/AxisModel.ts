import type { TimeEntry } from '#selectors/timeEntries.ts'

/** A lane as it is drawn: its name and its marks in order of time. */
export interface AxisLane {
  readonly id: string
  readonly name: string
  readonly marks: readonly TimeEntry[]
  /** How many of them touch the days shown. */
  readonly shown: number
}
