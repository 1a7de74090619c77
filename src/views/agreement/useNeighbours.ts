import type { AgreementEntry } from '#domain/compiled.ts'
import { agreementTextsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { aroundIn } from '#selectors/around.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { agreementListing } from '#views/agreementListing.ts'
import { agreementSearch } from '#views/agreementSearch.ts'

/** The documents signed before and after one, within the list that the reader came from. Its texts are fetched only where a search narrowed it. */
export function useNeighbours(id: string): { previous: AgreementEntry | null; next: AgreementEntry | null } {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const { chosen } = useChoices()
  const { data: texts } = useFactsLater(agreementTextsQuery(dyad, useLanguage()), chosen.query !== '')
  const { found } = agreementListing(core, agreementSearch(core, texts ?? [], format), chosen)
  return aroundIn(found.filter(({ signed }) => signed !== null).reverse(), id)
}
