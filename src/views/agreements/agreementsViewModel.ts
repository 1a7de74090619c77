import type { AgreementEntry, Core } from '#domain/compiled.ts'
import { lastDayOf, yearOf } from '#domain/dates.ts'
import { FORCE_STATES, type ForceState } from '#domain/forceState.ts'
import { faceted } from '#selectors/faceted.ts'
import { forceOn } from '#selectors/forceOn.ts'
import { lifeOf, type Life } from '#selectors/lifeOf.ts'
import { partyIds } from '#selectors/partyIds.ts'
import { replacedOn } from '#selectors/replacedOn.ts'
import type { Choices } from '#url/choices.ts'
import type { AgreementSearch } from './agreementSearch.ts'

type Chosen = Pick<Choices, 'years' | 'sectors' | 'level' | 'status' | 'who' | 'query' | 'force'>

/** A document with what is known of its life, and its state on the day in hand. */
export interface ListedAgreement {
  readonly agreement: AgreementEntry
  readonly state: ForceState
  readonly life: Life
}

/** Documents that fit the filters, newest first, with how many each value of each facet would leave, and their states on the asked day. */
export function agreementsViewModel(core: Core, search: AgreementSearch, chosen: Chosen) {
  const day = chosen.force ? lastDayOf(chosen.force) : core.dyad.updated
  const people = new Set(core.people.map(({ id }) => id))
  const newestFirst = [...core.agreements.filter(({ signed }) => signed !== null).reverse(), ...core.agreements.filter(({ signed }) => signed === null)]
  const { found, counts } = faceted(newestFirst.filter(search(chosen.query)), {
    year: { chosen: yearsChosen(core, chosen.years), valuesOf: yearOfSigning },
    sector: { chosen: chosen.sectors, valuesOf: ({ sectors }) => sectors },
    level: { chosen: chosen.level, valuesOf: ({ level }) => [level] },
    status: { chosen: chosen.status, valuesOf: ({ status }) => [status] },
    party: { chosen: chosen.who.filter(id => !people.has(id)), valuesOf: partyIds },
    signatory: { chosen: chosen.who.filter(id => people.has(id)), valuesOf: agreement => agreement.people },
  })
  const replaced = replacedOn(core.agreements)
  const listed = found.map((agreement): ListedAgreement => {
    const replacement = replaced.get(agreement.id) ?? null
    return { agreement, state: forceOn(agreement, day, { today: core.dyad.updated, replaced: replacement }), life: lifeOf(agreement, replacement) }
  })
  return {
    day,
    listed,
    counts,
    states: FORCE_STATES.map(state => ({ state, agreements: listed.filter(one => one.state === state).map(({ agreement }) => agreement) })),
    dated: core.agreements.filter(({ inForce }) => inForce !== null).length,
  }
}
export type AgreementsModel = ReturnType<typeof agreementsViewModel>

const yearOfSigning = ({ signed }: AgreementEntry) => (signed === null ? [] : [String(yearOf(signed))])

/** Those of the years in which anything was signed that the reader looks at; none of them where years are chosen that hold nothing. */
function yearsChosen({ agreements }: Core, years: Chosen['years']): string[] {
  if (years === null) return []
  const signed = [...new Set(agreements.flatMap(yearOfSigning))]
  const within = signed.filter(year => (years.from === null || Number(year) >= years.from) && (years.to === null || Number(year) <= years.to))
  return within.length > 0 ? within : ['none']
}
