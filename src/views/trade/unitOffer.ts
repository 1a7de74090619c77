import type { Flow } from '#domain/flow.ts'
import { TRADE_UNITS, type TradeUnit } from '#url/choices.ts'

/** How a flow can be shown. A balance changes sign: it has no change in percent, no index, and is no part of a total. */
export const unitsFor = (flow: Flow): readonly TradeUnit[] => (flow === 'balance' ? ['usd', 'real', 'gdp'] : TRADE_UNITS)

/** What is shown for what was asked. */
export const unitShown = ({ flow, unit }: { flow: Flow; unit: TradeUnit }): TradeUnit => (unitsFor(flow).includes(unit) ? unit : 'usd')
