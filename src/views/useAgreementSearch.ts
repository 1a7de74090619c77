import { useMemo } from 'react'
import type { AgreementText } from '#domain/compiled.ts'
import { searchNamesQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { agreementSearch, type AgreementSearch } from './agreementSearch.ts'

/** The search of the list of documents. What things are called in the other languages is fetched once something is sought. */
export function useAgreementSearch(texts: readonly AgreementText[]): AgreementSearch {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const { chosen } = useChoices()
  const { data: names } = useFactsLater(searchNamesQuery(dyad), chosen.query !== '')
  return useMemo(() => agreementSearch(core, texts, format, names), [core, texts, format, names])
}
