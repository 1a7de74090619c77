import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { useChoices } from '#url/useChoices.ts'

/** No document fits: names what empties the list, and offers to lift it. */
export function NothingFound() {
  const words = useWords('agreements')
  const { chosen } = useChoices()
  const facets = chosen.level.length + chosen.status.length + chosen.who.length > 0
  return (
    <EmptyByFilter
      others={[
        ...(chosen.query ? [{ lift: words.liftQuery(chosen.query), patch: { query: '' } }] : []),
        ...(facets ? [{ lift: words.liftAll, patch: { level: [], status: [], who: [] } }] : []),
      ]}
    />
  )
}
