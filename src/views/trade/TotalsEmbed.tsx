import { useMemo } from 'react'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { UnseenTitle } from '#ui/UnseenTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { flowName } from '#views/flowName.ts'
import { Totals } from './Totals.tsx'
import { useTotals } from './useTotals.ts'
import { useTradeFacts } from './useTradeFacts.ts'

/** One flow through the years, a line for each who counts it, for other sites. */
export function TotalsEmbed() {
  const facts = useTradeFacts()
  const { core, sources, among } = facts
  const format = useFormat()
  const words = useWords('trade')
  const hrefOf = useViewHref()
  const { chosen } = useChoices()
  const { years, voices, totals, marks, evidence } = useTotals(facts)
  const flow = flowName(chosen.flow, core, useWords('vocabulary'))
  // What trade did around an event stands in the full view only; here a mark leads to the event's own page.
  const leading = useMemo(() => marks.map(mark => ({ ...mark, href: hrefOf(`events/${mark.id}`) })), [marks, hrefOf])
  // Statements of parts of years stand below the chart only there, too.
  return (
    <EvidenceScope rows={evidence.rows} computed={evidence.computed} sources={sources} among={among}>
      <UnseenTitle title={words.title(flow, format.yearRange(years.from, years.to))} description={words.description(core.dyad.name)} />
      <Totals years={years} voices={voices} totals={totals} parts={0} flow={flow} sources={sources} marks={leading} switches={null} />
    </EvidenceScope>
  )
}
