import { useMemo } from 'react'
import { observationsWithin } from '#selectors/filters.ts'
import type { Choices } from '#url/choices.ts'
import { tradeSelection } from '#url/tradeSelection.ts'
import { evidenceOfFlows, flowYears } from '#views/flowYears.ts'
import { conflictsModel } from './conflictsModel.ts'
import { mirrorModel } from './mirrorModel.ts'
import { partsModel } from './partsModel.ts'
import { statementsModel } from './statementsModel.ts'
import { shownVoices, shownYears } from './shownScope.ts'
import type { TradeFacts } from './useTradeFacts.ts'

/** What stands below the chart of totals: each section's model is made anew only for a choice that it depends on. */
export function useTradeSections({ core, trade, products, among }: TradeFacts, { flow, years, by, sectors, selected }: Choices) {
  const { year: asked, months, statement } = tradeSelection(selected)
  const span = useMemo(() => shownYears(core, years), [core, years])
  const voices = useMemo(() => shownVoices(core, by), [core, by])
  const within = useMemo(() => observationsWithin(trade, { years }), [trade, years])
  const mirror = useMemo(() => mirrorModel(core, within, { flow, years, year: asked, statement }, span), [core, within, flow, years, asked, statement, span])
  const year = mirror.current?.year ?? null
  const statements = useMemo(() => statementsModel(core, among, { flow, statement }, year), [core, among, flow, statement, year])
  const flows = useMemo(() => flowYears(core, { products, totals: trade }, { flow, years, sectors, hs: null }), [core, products, trade, flow, years, sectors])
  const parts = useMemo(() => partsModel(core, trade, { flow, months, years: span }), [core, trade, flow, months, span])
  const conflicts = useMemo(() => conflictsModel(core, within, { flow, voices }), [core, within, flow, voices])
  const evidence = useMemo(() => {
    const shown = [mirror.evidence, statements.evidence, evidenceOfFlows(flows), parts.evidence, conflicts.evidence]
    return { rows: shown.flatMap(({ rows }) => rows), computed: shown.flatMap(({ computed }) => computed) }
  }, [mirror, statements, flows, parts, conflicts])
  return useMemo(() => ({ flow, years, mirror, year, statements, flows, parts, conflicts, evidence }), [flow, years, mirror, year, statements, flows, parts, conflicts, evidence])
}
export type TradeSectionsModel = ReturnType<typeof useTradeSections>
