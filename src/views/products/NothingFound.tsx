import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { useChoices } from '#url/useChoices.ts'

/** No product fits: says which of the list's own filters are set, besides years and sectors, and offers to lift each. */
export function NothingFound() {
  const words = useWords('products')
  const { chosen: { query, flow, hs } } = useChoices()
  return (
    <EmptyByFilter
      others={[
        ...(query !== '' ? [{ lift: words.liftQuery(query), patch: { query: '' } }] : []),
        ...(flow === 'forth' || flow === 'back' ? [{ lift: words.liftFlow, patch: { flow: 'turnover' as const } }] : []),
        ...(hs !== null ? [{ lift: words.liftDigits, patch: { hs: null } }] : []),
      ]}
    />
  )
}
