import { useMemo } from 'react'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { observationsWithin } from '#selectors/filters.ts'
import { pairStatements } from '#selectors/pairStatements.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { selecting } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { beforeAfterModel } from '#views/beforeAfterModel.ts'
import { flowName } from '#views/flowName.ts'
import { evidenceOfFlows, flowYears } from '#views/flowYears.ts'
import { BesideTrade } from './BesideTrade.tsx'
import { Conflicts } from './Conflicts.tsx'
import { EventImpact } from './EventImpact.tsx'
import { eventMarks } from './eventMarks.ts'
import { EventSwitches } from './EventSwitches.tsx'
import { Mirror } from './Mirror.tsx'
import { mirrorModel } from './mirrorModel.ts'
import { PartsOfYears } from './PartsOfYears.tsx'
import { StatedProducts } from './StatedProducts.tsx'
import { Statements } from './Statements.tsx'
import { statementsModel } from './statementsModel.ts'
import { Totals } from './Totals.tsx'
import { totalsModel } from './totalsModel.ts'
import { tradeViewModel } from './tradeViewModel.ts'
import style from './EventImpact.module.css'

/** The reader came to see how much the two countries trade, by whose count, how far the counts are apart, and what is traded. */
export function TradeView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('trade')
  const totalsWords = useWords('totals')
  const vocabulary = useWords('vocabulary')
  const { chosen, hrefWith } = useChoices()
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const products = useFacts(observationsQuery(dyad, 'products'))
  const indicators = useFacts(observationsQuery(dyad, 'indicators'))
  const rows = useMemo(() => pairStatements(trade.table, core.dyad), [trade.table, core.dyad])
  const model = tradeViewModel(core, rows, chosen, format, vocabulary)
  const totals = totalsModel(core, { trade: rows, context: indicators.rows }, { ...chosen, voices: model.voices, years: model.years }, format, totalsWords)
  const flows = flowYears(core, { products: products.rows, totals: rows }, { ...chosen, hs: null })
  const stated = evidenceOfFlows(flows)
  const mirror = mirrorModel(core, observationsWithin(rows, chosen), chosen, model.years)
  const among = [...rows, ...products.rows]
  const statements = statementsModel(core, among, chosen, mirror.current?.year ?? null)
  const sources = new Map([...trade.sources, ...products.sources, ...indicators.sources])
  const flow = flowName(chosen.flow, core, vocabulary)
  const { kinds, marks, selected } = eventMarks(core, chosen, format, vocabulary, id => hrefWith({ selected: selecting(chosen.selected, { event: id }) }))
  const impact = selected && beforeAfterModel(core, { trade: rows, products: products.rows, indicators: indicators.rows }, selected, { flow: chosen.flow, voices: model.voices })
  return (
    <EvidenceScope
      rows={[...model.evidence.rows, ...totals.plates.flatMap(plate => plate.evidence.rows), ...mirror.evidence.rows, ...statements.evidence.rows, ...stated.rows, ...(impact?.evidence.rows ?? [])]}
      computed={[...model.evidence.computed, ...totals.plates.flatMap(plate => plate.evidence.computed), ...mirror.evidence.computed, ...statements.evidence.computed, ...stated.computed, ...(impact?.evidence.computed ?? [])]}
      sources={sources}
      among={among}
    >
      <PageTitle
        title={words.title(flow, format.yearRange(model.years.from, model.years.to))}
        lead={
          <p>
            {words.lead} {chosen.sectors.length > 0 && words.noSector}
          </p>
        }
        description={words.description(core.dyad.name)}
      />
      <div className={style.beside} data-open={impact ? '' : undefined}>
        <Totals model={model} totals={totals} flow={flow} sources={sources} marks={marks} switches={<EventSwitches kinds={kinds} />} />
        {impact && <EventImpact model={impact} />}
      </div>
      <Mirror model={mirror} flow={flow} sources={sources} />
      <Statements model={statements} flow={flow} year={mirror.current?.year ?? null} sources={sources} />
      <StatedProducts flows={flows} />
      <PartsOfYears model={model} />
      <Conflicts model={model} />
      <BesideTrade />
      <p>
        <RecordLink to="partners">{words.partnersLink}</RecordLink>
      </p>
    </EvidenceScope>
  )
}
