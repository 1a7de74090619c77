import type { AgreementEntry, Core } from '#domain/compiled.ts'
import { dayAsked, knownUntil } from '#domain/knownUntil.ts'
import { FORCE_STATES, type ForceState } from '#domain/forceState.ts'
import { forceOn } from '#selectors/forceOn.ts'
import { lifeOf, type Life } from '#selectors/lifeOf.ts'
import { replacedOn } from '#selectors/replacedOn.ts'
import type { Choices } from '#url/choices.ts'
import { agreementListing, type ListingChoices } from '#views/agreementListing.ts'
import type { AgreementSearch } from '#views/agreementSearch.ts'

/** A document with what is known of its life, and its state on the day in hand. */
export interface ListedAgreement {
  readonly agreement: AgreementEntry
  readonly state: ForceState
  readonly life: Life
}

/** The documents that fit the filters, and their states on the asked day. */
export function agreementsViewModel(core: Core, search: AgreementSearch, chosen: ListingChoices & Pick<Choices, 'force'>) {
  const day = dayAsked(core, chosen.force)
  const { found, counts } = agreementListing(core, search, chosen)
  const replaced = replacedOn(core.agreements)
  const listed = found.map((agreement): ListedAgreement => {
    const replacement = replaced.get(agreement.id) ?? null
    return { agreement, state: forceOn(agreement, day, { today: knownUntil(core), replaced: replacement }), life: lifeOf(agreement, replacement) }
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
