import { layoutOf } from '#charts/layoutOf.ts'
import type { Observations } from '#domain/compiled.ts'
import { observationsQuery } from '#facts/queries.ts'
import { pairStatements } from '#selectors/pairStatements.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { overviewViewModel } from '#views/overview/overviewViewModel.ts'
import { tradeLines } from '#views/tradeSeries.ts'
import { unitWording } from '#views/trade/unitWording.ts'
import { shownYears, usualVoices } from '#views/trade/shownScope.ts'
import type { Card } from './Card.ts'
import type { CardMaking } from './CardMaking.ts'
import { bandsOf } from './recordBands.ts'
import { plotDrawing } from './plotDrawing.ts'
import { yearTicksOf } from './yearTicksOf.ts'

type Told = Pick<Card, 'eyebrow' | 'title' | 'lead' | 'drawing'>

const tradeIn = ({ client, core }: CardMaking) => client.getQueryData<Observations>(observationsQuery(core.dyad.id, 'trade').queryKey)

/** The relationship in one picture: trade by each who counts it, and what happened. */
export function overviewCard(making: CardMaking): Told | null {
  const { core, format, words } = making
  const trade = tradeIn(making)
  if (!trade) return null
  const model = overviewViewModel(core, trade, DEFAULTS, format)
  const layout = layoutOf(model.lines.map(({ series }) => series), { years: model.years })
  return {
    eyebrow: words.overview.pictureTitle,
    title: core.dyad.name,
    lead: `${words.totals.flows.turnover}, ${words.overview.unit}, ${format.yearRange(model.years.from, model.years.to)}`,
    drawing: layout && { kind: 'years', ticks: yearTicksOf(layout), plot: plotDrawing(layout, unitWording('usd', format), words.charts), bands: bandsOf(model, layout, words.overview).slice(0, 1) },
  }
}

/** Turnover, a line for each who counts it. */
export function tradeCard(making: CardMaking): Told | null {
  const { core, format, words } = making
  const trade = tradeIn(making)
  if (!trade) return null
  const years = shownYears(core, null)
  const lines = tradeLines(pairStatements(trade.table, core.dyad), core, format, { flow: 'turnover', voices: usualVoices(core), changes: words.totals.changes })
  const layout = layoutOf(lines.map(({ series }) => series), { years })
  return {
    eyebrow: core.dyad.name,
    title: words.totals.flows.turnover,
    lead: `${words.totals.measured.usd('')}, ${format.yearRange(years.from, years.to)}. ${words.totals.subtitles.usd}`,
    drawing: layout && { kind: 'years', ticks: yearTicksOf(layout), plot: plotDrawing(layout, unitWording('usd', format), words.charts), bands: [] },
  }
}
