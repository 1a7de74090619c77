import { useMemo } from 'react'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { UnseenTitle } from '#ui/UnseenTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { partnersEvidence } from './partnersEvidence.ts'
import { partnersModel } from './partnersModel.ts'
import { RankChart } from './RankChart.tsx'

/** The place of one country among the other's partners through the years, for other sites. */
export function RanksEmbed() {
  const core = useCore()
  const words = useWords('partners')
  const { years, by, measure } = useChoices().chosen
  const trade = useFacts(observationsQuery(core.dyad.id, 'trade'))
  const partners = useFacts(observationsQuery(core.dyad.id, 'partners'))
  const model = useMemo(() => partnersModel(core, [...trade.rows, ...partners.rows], { years, by, measure }), [core, trade, partners, years, by, measure])
  const country = (id: string) => core.countries.find(one => one.id === id)
  const of = country(model.subject.country)
  return (
    <EvidenceScope {...partnersEvidence(model, [], [], null)} sources={new Map([...trade.sources, ...partners.sources])} among={trade.rows}>
      <UnseenTitle title={words.title(country(model.subject.partner)?.name ?? '', of?.cases?.['genitive'] ?? of?.name ?? '')} description={`${core.dyad.name}. ${words.lead}`} />
      {model.years.length === 0 ? <EmptyByFilter /> : <RankChart model={model} />}
    </EvidenceScope>
  )
}
