import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { isWithin, yearsOf } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'

/** What the reader looks at: years with open ends as null, null for all; sectors, empty for all. */
export interface Filter {
  readonly years: { readonly from: number | null; readonly to: number | null } | null
  readonly sectors: readonly string[]
}

const inSectors = (sectors: readonly string[], { sectors: chosen }: Filter) => chosen.length === 0 || sectors.some(sector => chosen.includes(sector))

const touches = (first: string, last: string, years: Filter['years']) =>
  years === null || ((years.from === null || yearsOf(last).to >= years.from) && (years.to === null || yearsOf(first).from <= years.to))

/** Events that touch the years: one that began before and goes on into them belongs to them. */
export function eventsWithin(events: readonly EventEntry[], filter: Filter): EventEntry[] {
  return events.filter(event => inSectors(event.sectors, filter) && touches(event.date, event.endDate ?? event.date, filter.years))
}

/** Agreements signed in the years; those without a date are apart, since no year can claim them. */
export function agreementsWithin(agreements: readonly AgreementEntry[], filter: Filter): { dated: AgreementEntry[]; undated: AgreementEntry[] } {
  const ofSectors = agreements.filter(agreement => inSectors(agreement.sectors, filter))
  return {
    dated: ofSectors.filter(({ signed }) => signed !== null && touches(signed, signed, filter.years)),
    undated: ofSectors.filter(({ signed }) => signed === null),
  }
}

/** Figures whose period lies wholly inside the years. Figures of no product have no sector: sectors do not touch them. */
export function observationsWithin(rows: readonly Observation[], { years }: Pick<Filter, 'years'>): Observation[] {
  return years === null ? [...rows] : rows.filter(({ period }) => isWithin(period, years))
}
