import type { Core } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import type { Choices } from '#url/choices.ts'

/** The years that the trade page shows for those asked for: to the ends of the record where an end is left open. */
export function shownYears(core: Core, asked: Choices['years']): YearSpan {
  const covered = yearsCovered(core)
  return { from: asked?.from ?? covered.from, to: asked?.to ?? covered.to }
}

/** Whose count is drawn unless the reader says otherwise: both sides and the first database. */
export const usualVoices = (core: Core) => core.dyad.voices.slice(0, 3).map(({ id }) => id)

export const shownVoices = (core: Core, asked: Choices['by']): readonly string[] => (asked.length > 0 ? asked : usualVoices(core))
