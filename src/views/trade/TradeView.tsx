import { useMemo } from 'react'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { LateChoices } from '#url/LateChoices.tsx'
import { useChoices } from '#url/useChoices.ts'
import { useLateChoices } from '#url/useLateChoices.ts'
import { flowName } from '#views/flowName.ts'
import { EventImpact } from './EventImpact.tsx'
import { EventSwitches } from './EventSwitches.tsx'
import { Totals } from './Totals.tsx'
import { TradeSections } from './TradeSections.tsx'
import { useTotals } from './useTotals.ts'
import { useTradeFacts } from './useTradeFacts.ts'
import { useTradeSections } from './useTradeSections.ts'
import style from './EventImpact.module.css'

/** The reader came to see how much the two countries trade, by whose count, how far the counts are apart, and what is traded. */
export function TradeView() {
  const facts = useTradeFacts()
  const { core, sources, among } = facts
  const format = useFormat()
  const words = useWords('trade')
  const { measured } = useWords('totals')
  const vocabulary = useWords('vocabulary')
  const { chosen } = useChoices()
  const late = useLateChoices(['selected'])
  const { years, voices, totals, parts, kinds, marks, impact, evidence } = useTotals(facts)
  const sections = useTradeSections(facts, late.chosen)
  const flow = flowName(chosen.flow, core, vocabulary)
  const title = words.title(flow, format.yearRange(years.from, years.to))
  const rows = useMemo(() => [...evidence.rows, ...sections.evidence.rows], [evidence, sections.evidence])
  const computed = useMemo(() => [...evidence.computed, ...sections.evidence.computed], [evidence, sections.evidence])
  return (
    <EvidenceScope rows={rows} computed={computed} sources={sources} among={among}>
      <PageTitle
        title={title}
        pageName={totals.unit === 'usd' ? title : `${title} · ${measured[totals.unit](String(totals.base.used ?? ''))}`}
        lead={
          <p>
            {words.lead} {chosen.sectors.length > 0 && words.noSector}
          </p>
        }
        description={words.description(core.dyad.name)}
      />
      <div className={style.beside} data-open={impact ? '' : undefined}>
        <Totals years={years} voices={voices} totals={totals} parts={parts} flow={flow} sources={sources} marks={marks} switches={<EventSwitches kinds={kinds} />} />
        {impact && <EventImpact model={impact} />}
      </div>
      <LateChoices hand={late}>
        <TradeSections model={sections} sources={sources} />
      </LateChoices>
    </EvidenceScope>
  )
}
