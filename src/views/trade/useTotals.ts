import { useMemo } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { eventsWithin, observationsWithin } from '#selectors/filters.ts'
import { partsOfYears } from '#selectors/partsOfYears.ts'
import { selecting, tradeSelection } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import { beforeAfterModel } from '#views/beforeAfterModel.ts'
import { tradeLines } from '#views/tradeSeries.ts'
import { eventKinds, eventMarks } from './eventMarks.ts'
import { totalsModel } from './totalsModel.ts'
import { shownVoices, shownYears } from './shownScope.ts'
import type { TradeFacts } from './useTradeFacts.ts'

/** The chart of totals, the events marked on it, and what opens beside it: worked out with the press itself, and nothing else is. */
export function useTotals({ core, trade, products, indicators }: TradeFacts) {
  const format = useFormat()
  const words = useWords('totals')
  const vocabulary = useWords('vocabulary')
  const { chosen, hrefWith } = useChoices()
  const { flow, unit, base, selected, years, sectors, by, ev } = chosen
  const span = useMemo(() => shownYears(core, years), [core, years])
  const voices = useMemo(() => shownVoices(core, by), [core, by])
  const { event: opened, months } = tradeSelection(selected)
  const lines = useMemo(
    () => tradeLines(trade, core, format, { flow, voices, months, changes: words.changes }),
    [trade, core, format, flow, voices, months, words],
  )
  const totals = useMemo(
    () => totalsModel(core, { lines, trade, context: indicators }, { flow, unit, base, years: span }, format, words),
    [core, lines, trade, indicators, flow, unit, base, span, format, words],
  )
  /** Statements of parts of years: how many stand further below. */
  const parts = useMemo(() => partsOfYears(observationsWithin(trade, { years }), { flow, sides: core.dyad }).length, [core, trade, years, flow])
  const within = useMemo(() => eventsWithin(core.events, { years, sectors }), [core, years, sectors])
  const kinds = useMemo(() => eventKinds(within, vocabulary), [within, vocabulary])
  const event = useMemo(() => core.events.find(({ id }) => id === opened) ?? null, [core, opened])
  const marks = eventMarks({ within, selected: event }, { ev }, format, id => hrefWith({ selected: selecting(selected, { event: id }) }))
  const impact = useMemo(
    () => event && beforeAfterModel(core, { trade, products, indicators }, event, { flow, voices }),
    [core, trade, products, indicators, event, flow, voices],
  )
  const evidence = useMemo(() => {
    const shown = [...totals.plates, ...(impact ? [impact] : [])].map(one => one.evidence)
    return { rows: shown.flatMap(({ rows }) => rows), computed: shown.flatMap(({ computed }) => computed) }
  }, [totals, impact])
  return { years: span, voices, totals, parts, kinds, marks, impact, evidence }
}
