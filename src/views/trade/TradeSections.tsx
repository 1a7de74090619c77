import { memo } from 'react'
import type { SourceEntry } from '#domain/compiled.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { flowName } from '#views/flowName.ts'
import { BesideTrade } from './BesideTrade.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Mirror } from './Mirror.tsx'
import { PartsOfYears } from './PartsOfYears.tsx'
import { StatedProducts } from './StatedProducts.tsx'
import { Statements } from './Statements.tsx'
import type { TradeSectionsModel } from './useTradeSections.ts'
import style from './TradeView.module.css'

/** What stands below the chart of totals. A press up there reaches it a moment later. */
export const TradeSections = memo(function TradeSections({ model, sources }: { model: TradeSectionsModel; sources: ReadonlyMap<string, SourceEntry> }) {
  const core = useCore()
  const words = useWords('trade')
  const flow = flowName(model.flow, core, useWords('vocabulary'))
  return (
    <div className={style.below}>
      <Mirror model={model.mirror} flow={flow} sources={sources} />
      <Statements model={model.statements} flow={flow} year={model.year} sources={sources} />
      <StatedProducts flows={model.flows} />
      <PartsOfYears model={model.parts} />
      <Conflicts model={model.conflicts} />
      <BesideTrade years={model.years} />
      <p>
        <RecordLink to="partners">{words.partnersLink}</RecordLink>
      </p>
    </div>
  )
})
