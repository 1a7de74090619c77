import type { AgreementEntry, AgreementText } from '#domain/compiled.ts'
import { agreementTextsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { aroundIn } from '#selectors/around.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { agreementListing } from '#views/agreementListing.ts'
import { useAgreementSearch } from '#views/useAgreementSearch.ts'

const NONE: readonly AgreementText[] = []

/** The documents signed before and after one, within the list that the reader came from. Its texts are fetched only where a search narrowed it. */
export function useNeighbours(id: string): { previous: AgreementEntry | null; next: AgreementEntry | null } {
  const { dyad } = usePlace()
  const core = useCore()
  const { chosen } = useChoices()
  const { data: texts } = useFactsLater(agreementTextsQuery(dyad, useLanguage()), chosen.query !== '')
  const search = useAgreementSearch(texts ?? NONE)
  const { found } = agreementListing(core, search, chosen)
  return aroundIn(found.filter(({ signed }) => signed !== null).reverse(), id)
}
