import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { useChoices } from '#url/useChoices.ts'

/** Nothing on record for these filters: names each that is set, and offers to lift it. */
export function NothingThen() {
  const format = useFormat()
  const words = useWords('timeline')
  const { chosen: { span, query, kind, tone } } = useChoices()
  return (
    <EmptyByFilter
      others={[
        ...(span ? [{ lift: words.liftSpan(format.dateRange(span.from, span.to)), patch: { span: null } }] : []),
        ...(query ? [{ lift: words.liftQuery(query), patch: { query: '' } }] : []),
        ...(kind.length > 0 ? [{ lift: words.liftKinds, patch: { kind: [] } }] : []),
        ...(tone.length > 0 ? [{ lift: words.liftTones, patch: { tone: [] } }] : []),
      ]}
    />
  )
}
