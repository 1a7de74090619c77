import { useMemo } from 'react'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { observationsWithin } from '#selectors/filters.ts'
import { UnseenTitle } from '#ui/UnseenTitle.tsx'
import { tradeSelection } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import { flowName } from '#views/flowName.ts'
import { MirrorChart } from './MirrorChart.tsx'
import { mirrorModel } from './mirrorModel.ts'
import { shownYears } from './shownScope.ts'
import { useTradeFacts } from './useTradeFacts.ts'

/** The two reports of a flow with the gap between them, for other sites. */
export function MirrorEmbed() {
  const { core, trade, sources, among } = useTradeFacts()
  const mirror = useWords('mirror')
  const words = useWords('trade')
  const { flow, years, selected } = useChoices().chosen
  const model = useMemo(
    () => mirrorModel(core, observationsWithin(trade, { years }), { flow, years, ...tradeSelection(selected) }, shownYears(core, years)),
    [core, trade, flow, years, selected],
  )
  const name = flowName(flow, core, useWords('vocabulary'))
  const drawn = flow !== 'balance' && model.reported.length > 0
  return (
    <EvidenceScope {...model.evidence} sources={sources} among={among}>
      <UnseenTitle title={mirror.title(name)} description={words.description(core.dyad.name)} />
      {drawn ? <MirrorChart model={model} flow={name} /> : flow === 'balance' ? <p>{mirror.balance}</p> : <EmptyByFilter />}
    </EvidenceScope>
  )
}
