import type { AgreementEntry, Core } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import { faceted } from '#selectors/faceted.ts'
import { partyIds } from '#selectors/partyIds.ts'
import type { Choices } from '#url/choices.ts'
import type { AgreementSearch } from './agreementSearch.ts'

/** What narrows the list of documents. */
export type ListingChoices = Pick<Choices, 'years' | 'sectors' | 'level' | 'status' | 'who' | 'query'>

/** Documents that fit the filters, newest first and those without a day of signing last, with how many each value of each facet would leave. */
export function agreementListing(core: Core, search: AgreementSearch, chosen: ListingChoices) {
  const people = new Set(core.people.map(({ id }) => id))
  const newestFirst = [...core.agreements.filter(({ signed }) => signed !== null).reverse(), ...core.agreements.filter(({ signed }) => signed === null)]
  return faceted(newestFirst.filter(search(chosen.query)), {
    year: { chosen: yearsChosen(core, chosen.years), valuesOf: yearOfSigning },
    sector: { chosen: chosen.sectors, valuesOf: ({ sectors }) => sectors },
    level: { chosen: chosen.level, valuesOf: ({ level }) => [level] },
    status: { chosen: chosen.status, valuesOf: ({ status }) => [status] },
    party: { chosen: chosen.who.filter(id => !people.has(id)), valuesOf: partyIds },
    signatory: { chosen: chosen.who.filter(id => people.has(id)), valuesOf: agreement => agreement.people },
  })
}

/** The list's own choices, for links from it to a document and back. Years and sectors follow the reader anyway. */
export function listChoices({ level, status, who, query, force, sort }: Choices): Partial<Choices> {
  return { level, status, who, query, force, sort }
}

const yearOfSigning = ({ signed }: AgreementEntry) => (signed === null ? [] : [String(yearOf(signed))])

/** Those of the years in which anything was signed that the reader looks at; none of them where years are chosen that hold nothing. */
function yearsChosen({ agreements }: Core, years: Choices['years']): string[] {
  if (years === null) return []
  const signed = [...new Set(agreements.flatMap(yearOfSigning))]
  const within = signed.filter(year => (years.from === null || Number(year) >= years.from) && (years.to === null || Number(year) <= years.to))
  return within.length > 0 ? within : ['none']
}
