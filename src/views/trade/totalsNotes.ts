import type { YearPoint, YearSeries } from '#charts/YearSeries.ts'
import type { SourceEntry } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Format } from '#language/Format.ts'
import type { TotalsWords } from '#language/en/totals.ts'
import type { YearSpan } from '#domain/periods.ts'
import { tradeSelection } from '#url/tradeSelection.ts'
import type { Plate, TotalsModel } from './totalsModel.ts'

interface Noted {
  readonly model: TotalsModel
  readonly plate: Plate
  readonly years: YearSpan
  readonly selected: string | null
  readonly unitAsked: TotalsModel['unit']
  /** Statements of parts of years of the flow. */
  readonly parts: number
  readonly sources: ReadonlyMap<string, SourceEntry>
}

/** The small print of a chart of totals, a sentence a matter: only what concerns what is drawn. */
export function totalsNotes({ model, plate, years, selected, unitAsked, parts, sources }: Noted, words: TotalsWords, format: Format): string[] {
  const { unit, base } = model
  const within = ({ year }: { year: number }) => year >= years.from && year <= years.to
  const has = (test: (series: YearSeries) => boolean) => plate.series.some(test)
  const months = unit === 'usd' ? tradeSelection(selected).months : null
  const hollow = unit === 'change' ? 'growth' : unit === 'world' ? 'share' : 'figures'
  const absences = plate.series.flatMap(({ name, absent = [] }) => absent.filter(within).map(({ year, why }) => ({ name, year, why })))
  const thin = plate.series.map(({ name, points }) => ({ name, years: points.filter(point => point.breakBefore !== undefined && within(point)).map(({ year }) => year) }))
  return [
    unitAsked !== unit && words.notOffered(words.units[unitAsked]),
    base.refused !== null && base.used !== null && words.noSuchBase(String(base.refused), String(base.used)),
    unit === 'gdp' && words.edition(editionOf(plate, sources, format)),
    plate.wholes.length > 0 && words.wholes(plate.wholes.map(({ line, compiler }) => `${line} – ${compiler}`).join('; ')),
    has(({ rivals = [] }) => rivals.some(within)) && words.hollow[hollow],
    has(({ points }) => points.some(point => within(point) && isWide(point))) && words.bars,
    thin.some(one => one.years.length > 0) && words.breaks(listOf(thin, format)),
    ...[...groupBy(absences, ({ why }) => why)].map(([why, of]) =>
      words.noFigure(why, listOf([...groupBy(of, ({ name }) => name)].map(([name, found]) => ({ name, years: found.map(({ year }) => year) })), format)),
    ),
    months !== null ? words.partsShown(format.firstMonths(months)) : unit === 'usd' && parts > 0 && words.partsBelow(parts),
  ].filter(note => note !== false)
}

/** Whether a figure's interval is wide enough for its bar to be seen. */
function isWide({ value, interval }: YearPoint): boolean {
  return interval !== undefined && (interval.low === null || interval.high === null || interval.high - interval.low > 0.03 * Math.abs(value))
}

/** "counted by one side 2012, 2014–2016; counted by the other 2015". */
function listOf(lines: readonly { name: string; years: readonly number[] }[], format: Format): string {
  return lines.filter(({ years }) => years.length > 0).map(({ name, years }) => `${name} ${runsOf(years).map(([from, to]) => format.yearRange(from, to)).join(', ')}`).join('; ')
}

function runsOf(years: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last && year - last[1] === 1) last[1] = year
    else runs.push([year, year])
  }
  return runs
}

/** The edition that output is taken from: publisher, title and date. */
function editionOf({ evidence }: Plate, sources: ReadonlyMap<string, SourceEntry>, format: Format): string {
  const output = evidence.computed.flatMap(({ inputs }) => inputs.filter(({ measure }) => measure === 'economy.gdp'))
  const cited = [...new Set(output.flatMap(({ citations }) => citations.map(({ source }) => source)))].flatMap(id => sources.get(id) ?? [])
  return cited.map(({ publisher, title, date }) => [publisher, title, date && format.date(date)].filter(Boolean).join(', ')).join('; ')
}
