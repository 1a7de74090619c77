import type { Core } from '#domain/compiled.ts'
import { FLOWS } from '#domain/flow.ts'
import { comparePeriods, isMonthsOf } from '#domain/periods.ts'
import type { Format } from '#language/Format.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import type { Observation } from '#schema/observation.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { observationsWithin } from '#selectors/filters.ts'
import { flowOf, isSaidBy } from '#selectors/tradeStatements.ts'
import type { Choices } from '#url/choices.ts'
import { tradeSelection } from '#url/tradeSelection.ts'
import { flowName } from '#views/flowName.ts'
import { evidenceOf, tradeLines } from '#views/tradeSeries.ts'
import { sameMonthsModel } from './sameMonthsModel.ts'

/** Whose count is drawn unless the reader says otherwise: both sides and the first database. */
export const usualVoices = (core: Core) => core.dyad.voices.slice(0, 3).map(({ id }) => id)

/** All that the trade page shows of totals, for the chosen flow, years and voices. */
export function tradeViewModel(core: Core, rows: readonly Observation[], chosen: Pick<Choices, 'flow' | 'years' | 'by' | 'selected'>, format: Format, vocabulary: Pick<VocabularyWords, 'flows'>) {
  const covered = yearsCovered(core)
  const years = { from: chosen.years?.from ?? covered.from, to: chosen.years?.to ?? covered.to }
  const voices = chosen.by.length > 0 ? chosen.by : usualVoices(core)
  const within = observationsWithin(rows, chosen)
  const lines = tradeLines(within, core, format, { flow: chosen.flow, voices })
  const evidence = evidenceOf(lines)
  const parts = within
    .filter(row => row.value !== null && flowOf(row, core.dyad) === chosen.flow && isMonthsOf(row.period))
    .sort((a, b) => comparePeriods(b.period, a.period))
  const sameMonths = sameMonthsModel(core, rows, { flow: chosen.flow, months: tradeSelection(chosen.selected).months, years })
  return {
    years,
    voices,
    lines,
    parts: [...new Set(parts.map(({ period }) => period))].map(period => ({
      period,
      statements: core.dyad.voices.slice(0, 2).map(voice => parts.filter(row => row.period === period && isSaidBy(row, voice))),
      unattributed: parts.filter(row => row.period === period && row.reporter === null),
    })),
    sameMonths,
    conflicts: lines.flatMap(({ voice, figures }) => figures.filter(({ rivals }) => rivals.length > 0).map(figure => ({ voice, figure }))),
    evidence: {
      rows: [...evidence.rows, ...parts, ...sameMonths.evidence.rows],
      computed: [...evidence.computed, ...sameMonths.evidence.computed],
    },
    flows: FLOWS.map(flow => ({ value: flow, name: flowName(flow, core, vocabulary) })),
  }
}
