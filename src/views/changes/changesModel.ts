import type { Core, Observations } from '#domain/compiled.ts'
import { latestYear, newBetween, publishedBetween, type Days } from '#selectors/newBetween.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import type { Choices } from '#url/choices.ts'

const MOST_FIGURES = 30

type Chosen = Pick<Choices, 'span' | 'years' | 'sectors'>

/** The chosen days, else the chosen years, else the latest year on record. */
function daysOf({ span, years }: Chosen, core: Core): Days {
  if (span !== null || years === null) return span ?? latestYear(core)
  const covered = yearsCovered(core)
  return { from: `${years.from ?? covered.from}-01-01`, to: `${years.to ?? covered.to}-12-31` }
}

/** What is new between two days: events, acts of documents, and figures of total trade, which have no sector. */
export function changesModel(core: Core, { rows, sources }: Pick<Observations, 'rows' | 'sources'>, chosen: Chosen) {
  const days = daysOf(chosen, core)
  const published = publishedBetween(rows, sources, days)
  return {
    days,
    isDefault: chosen.span === null && chosen.years === null,
    ...newBetween(core, days, chosen),
    published: published.length,
    shown: published.slice(0, MOST_FIGURES),
  }
}
