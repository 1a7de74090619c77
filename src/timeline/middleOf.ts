import type { TimeEntry } from '#selectors/timeEntries.ts'

/** The middle of the days that a record may mean: where it stands when they are too few to draw as a bar. */
export const middleOf = ({ from, to }: TimeEntry): number => (from + to) / 2
