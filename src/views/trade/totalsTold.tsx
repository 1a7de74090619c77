import { describe } from '#charts/describe.ts'
import { tableOf } from '#charts/tableOf.tsx'
import type { YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import { EvidenceLink } from '#evidence/EvidenceLink.tsx'
import type { Format } from '#language/Format.ts'
import type { ChartsWords } from '#language/en/charts.ts'
import type { TotalsWords } from '#language/en/totals.ts'
import type { TradeUnit } from '#url/choices.ts'
import { chartContext } from './chartContext.ts'
import { unitWording } from './unitWording.ts'

/** What is drawn, as words and table need to know it. */
export interface Drawn {
  readonly series: readonly YearSeries[]
  readonly years: YearSpan
  readonly unit: TradeUnit
  /** The unit in words. */
  readonly measured: string
  readonly title: string
}

/** A chart of totals in sentences and as a table. */
export function totalsTold({ series, years, unit, measured, title }: Drawn, core: Core, format: Format, words: { readonly charts: ChartsWords; readonly totals: TotalsWords }) {
  const wording = unitWording(unit, format)
  return {
    description: [...describe(series, { title, unit: measured, wording, words: words.charts, years }), ...chartContext(series, years, core, format, words.totals)],
    table: tableOf(series, {
      caption: title,
      wording,
      words: words.charts,
      years,
      cell: ({ href, text }) => (
        <EvidenceLink anchor={(href ?? '').slice(1)} computed={href?.startsWith('#c-') ?? false}>
          {text}
        </EvidenceLink>
      ),
    }),
  }
}
