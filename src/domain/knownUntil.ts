import type { Core } from './compiled.ts'
import { lastDayOf } from './dates.ts'

/** The day up to which the page knows: the one that it is taken back to, else that of the last update. What is said without a date is said of it. */
export const knownUntil = ({ asOf, dyad }: Pick<Core, 'asOf' | 'dyad'>): string => asOf ?? dyad.updated

/** The day that a reader asks about; of a page taken back no later than its own. */
export function dayAsked(core: Pick<Core, 'asOf' | 'dyad'>, date: string | null): string {
  const until = knownUntil(core)
  if (date === null) return until
  const day = lastDayOf(date)
  return core.asOf !== undefined && day > until ? until : day
}
