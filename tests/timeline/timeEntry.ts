import type { EventEntry } from '#domain/compiled.ts'
import { timeEntries, type TimeEntry } from '#selectors/timeEntries.ts'

/** An event on the timeline that says only what a test is about. */
export const timeEntry = (fields: Partial<EventEntry> & { readonly date: string }): TimeEntry =>
  timeEntries([{ id: fields.date, title: { text: `On ${fields.date}` }, kind: 'meeting', tone: 'neutral', sectors: ['trade'], countries: [], people: [], organisations: [], agreements: [], cited: 1, ...fields } as EventEntry], [])[0]!
