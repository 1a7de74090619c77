import { useMemo } from 'react'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useWords } from '#language/useWords.ts'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { WordChoice } from '#ui/WordChoice.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { ChosenPartner } from './ChosenPartner.tsx'
import { chosenPartner } from './chosenPartnerModel.ts'
import { Definitions } from './Definitions.tsx'
import { definitionsOf } from './definitionsOf.ts'
import { partnersEvidence } from './partnersEvidence.ts'
import { partnersModel } from './partnersModel.ts'
import { RankChart } from './RankChart.tsx'
import { topPartners } from './topPartners.ts'
import { TopPartners } from './TopPartners.tsx'

/** The reader came to check "third-largest partner": by which count, in which year, of which trade, and who stands above. */
export function PartnersView() {
  const { dyad } = usePlace()
  const core = useCore()
  const words = useWords('partners')
  const { chosen, choose } = useChoices()
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const partners = useFacts(observationsQuery(dyad, 'partners'))
  const indicators = useFacts(observationsQuery(dyad, 'indicators'))
  const { years, by, measure } = chosen
  const rows = useMemo(() => [...trade.rows, ...partners.rows], [trade, partners])
  const model = useMemo(() => partnersModel(core, rows, { years, by, measure }), [core, rows, years, by, measure])
  const definitions = model.year === null ? [] : definitionsOf(model, model.year, core)
  const top = topPartners(model, indicators.rows)
  const line = chosen.selected ? chosenPartner(model, chosen.selected) : null
  const name = (id: string) => core.countries.find(country => country.id === id)?.name ?? id
  const genitive = (id: string) => core.countries.find(country => country.id === id)?.cases?.['genitive'] ?? name(id)
  const { country, partner } = model.subject
  const title = words.title(name(partner), genitive(country))
  return (
    <EvidenceScope {...partnersEvidence(model, definitions, top, line)} sources={new Map([...trade.sources, ...partners.sources, ...indicators.sources])} among={trade.rows}>
      <PageTitle
        title={title}
        pageName={model.measure === 'turnover' ? title : `${title} · ${words.measures[model.measure]}`}
        lead={<p>{words.lead} {chosen.sectors.length > 0 && words.noSector}</p>}
        description={`${core.dyad.name}. ${words.lead}`}
      />
      <div className="needs-script no-print">
        <WordChoice
          label={words.whose}
          options={[{ value: 'first', name: name(core.dyad.first) }, { value: 'second', name: name(core.dyad.second) }]}
          chosen={country === core.dyad.first ? 'first' : 'second'}
          onChoose={side => choose({ by: side === 'second' ? ['second'] : [], selected: null })}
        />
      </div>
      {model.years.length === 0 ? <EmptyByFilter /> : <RankChart model={model} />}
      {model.year !== null && <Definitions model={model} year={model.year} definitions={definitions} />}
      {model.year !== null && <TopPartners model={model} year={model.year} lists={top} />}
      {line && <ChosenPartner line={line} model={model} />}
    </EvidenceScope>
  )
}
