import type { YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { Format } from '#language/Format.ts'
import type { TotalsWords } from '#language/en/totals.ts'
import type { Observation } from '#schema/observation.ts'
import type { Derived } from '#selectors/derived.ts'
import { printedBeside } from '#selectors/printedBeside.ts'
import type { Choices, TradeUnit } from '#url/choices.ts'
import { evidenceOf, type TradeLine } from '#views/tradeSeries.ts'
import { baseYears, type BaseYears } from './baseYears.ts'
import { deriveLine } from './deriveLine.ts'
import { derivedSeries } from './derivedSeries.ts'
import { unitShown } from './unitOffer.ts'

/** One chart of totals: all voices, or those that speak of one country where the unit is a share of its output or trade. */
export interface Plate {
  readonly country: string | null
  readonly series: readonly YearSeries[]
  /** Of a share of trade with the world: whose total it is, a line each. */
  readonly wholes: readonly { readonly line: string; readonly compiler: string }[]
  readonly evidence: { readonly rows: readonly Observation[]; readonly computed: readonly Computed[] }
}

export interface TotalsModel {
  readonly unit: TradeUnit
  readonly base: BaseYears
  /** In dollars, before any other unit. */
  readonly lines: readonly TradeLine[]
  readonly plates: readonly Plate[]
}

interface Rows {
  /** The flow in dollars, a line a voice. */
  readonly lines: readonly TradeLine[]
  readonly trade: readonly Observation[]
  /** Output, prices, trade with the world. */
  readonly context: readonly Observation[]
}

/** The chosen flow in the chosen unit, for the years on screen. Figures outside them may still be a base or the year before. */
export function totalsModel(core: Core, { lines, trade, context }: Rows, chosen: Pick<Choices, 'flow' | 'unit' | 'base'> & { readonly years: YearSpan }, format: Format, words: Pick<TotalsWords, 'missing'>): TotalsModel {
  const { flow, years } = chosen
  const unit = unitShown(chosen)
  const base = baseYears(unit, chosen.base, lines, context)
  const within = ({ year }: { year: number }) => year >= years.from && year <= years.to
  if (unit === 'usd') {
    const shown = lines.map(line => ({ figures: line.figures.filter(within), parts: line.parts }))
    return { unit, base, lines, plates: [{ country: null, series: lines.map(line => line.series), wholes: [], evidence: evidenceOf(shown) }] }
  }
  const kind = unit === 'change' ? 'growth' : unit === 'world' ? 'share' : null
  const plateOf = (country: string | null, of: readonly TradeLine[]): Plate => {
    const drawn = of.map(({ voice, figures, series }) => {
      const derived = deriveLine(figures, { unit, flow, voice: voice.id, base: base.used, country, sides: core.dyad, context }).filter(within)
      const printed = (kind ? printedBeside(trade, { kind, flow, voice, sides: core.dyad }) : []).filter(one => within(one) && (country === null || one.row.area === country))
      return { derived, printed, series: derivedSeries(series, core, format, { id: country ? `${country}-${voice.id}` : voice.id, derived, printed, missing: words.missing, thin: unit !== 'change' }) }
    })
    return {
      country,
      series: drawn.map(({ series }) => series),
      wholes: unit === 'world' ? drawn.flatMap(({ derived, series }) => wholeBehind(derived).map(id => ({ line: series.name, compiler: core.organisations.find(one => one.id === id)?.name ?? id }))) : [],
      evidence: { rows: drawn.flatMap(({ printed }) => printed.map(({ row }) => row)), computed: drawn.flatMap(({ derived }) => derived.flatMap(({ computed }) => computed ?? [])) },
    }
  }
  if (unit !== 'gdp' && unit !== 'world') return { unit, base, lines, plates: [plateOf(null, lines)] }
  const plates = [core.dyad.first, core.dyad.second].map(country => plateOf(country, lines.filter(line => speaksOf(line, country, trade))))
  const spoken = plates.filter(({ series }) => series.length > 0)
  return { unit, base, lines, plates: spoken.length > 0 ? spoken : [plateOf(null, [])] }
}

/** Who counted the whole that a line is a share of: one compiler along the line. */
function wholeBehind(derived: readonly Derived[]): string[] {
  return derived.flatMap(({ computed }) => computed?.inputs.at(-1)?.compiler ?? []).slice(0, 1)
}

/** A side speaks of its own economy; a database of each side whose records it holds. */
function speaksOf({ voice, figures }: TradeLine, country: string, trade: readonly Observation[]): boolean {
  if (voice.reporter) return voice.reporter === country
  return figures.length > 0 && trade.some(row => row.reporter === country && voice.compilers?.includes(row.compiler ?? ''))
}
