import type { SourceEntry } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import { wholeYear, yearsOf } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'

/** One statement a year that a line passes through, and what else the same hand says of that year. */
export interface MeasureYear {
  readonly year: number
  readonly stated: Observation
  readonly rivals: readonly Observation[]
}

/** What one who counts says of one quantity. */
export interface MeasureLine {
  readonly id: string
  readonly years: readonly MeasureYear[]
  /** Of a month, a day or some months of one year: beside the line, never on it. */
  readonly parts: readonly Observation[]
  /** Of several years together: no year can claim them. */
  readonly spans: readonly Observation[]
}

/** One quantity: what is counted, of whom, in which unit; a line for each who counts it. */
export interface MeasureSubject {
  readonly id: string
  readonly measure: string
  readonly area: string
  readonly counterpart: string | null
  readonly scope: string | undefined
  readonly unit: string
  readonly lines: readonly MeasureLine[]
}

type Sources = ReadonlyMap<string, Pick<SourceEntry, 'kind'>>

/** Figures by quantity, in order of first appearance. Forecasts and empty places make no line. */
export function measureSubjects(rows: readonly Observation[], sources: Sources): MeasureSubject[] {
  const known = rows.filter(row => row.value !== null && row.status !== 'forecast' && row.product === null)
  return [...groupBy(known, ({ measure, area, counterpart, scope, unit }) => [measure, area, counterpart, scope, unit].join('|'))].map(([id, group]) => {
    const [{ measure, area, counterpart, scope, unit }] = group as [Observation]
    const lines = [...groupBy(group, row => handOf(row, sources))].map(([hand, statements]) => lineOf(hand, statements))
    return { id, measure, area, counterpart, scope, unit, lines: lines.toSorted((a, b) => lengthOf(b) - lengthOf(a)) }
  })
}

/** Who counts. Two editions of a database are two hands: they are never joined into one line. */
function handOf({ compiler, reporter, citations }: Observation, sources: Sources): string {
  const edition = citations.find(({ source }) => sources.get(source)?.kind === 'database')?.source ?? ''
  return [compiler ?? reporter ?? '', edition].join('|')
}

function lineOf(id: string, statements: readonly Observation[]): MeasureLine {
  const whole = groupBy(statements.filter(({ period }) => wholeYear(period) !== null), ({ period }) => wholeYear(period) ?? 0)
  const years = [...whole].map(([year, of]): MeasureYear => {
    const [stated, ...rivals] = of.toSorted(byPreference) as [Observation, ...Observation[]]
    return { year, stated, rivals }
  })
  const less = statements.filter(({ period }) => wholeYear(period) === null)
  const inOneYear = ({ period }: Observation) => yearsOf(period).from === yearsOf(period).to
  return { id, years: years.toSorted((a, b) => a.year - b.year), parts: less.filter(inOneYear), spans: less.filter(row => !inOneYear(row)) }
}

const lengthOf = ({ years, parts, spans }: MeasureLine) => years.length + (parts.length + spans.length) / 1000

/** Every statement that a quantity rests on. */
export function statementsOf({ lines }: MeasureSubject): Observation[] {
  return lines.flatMap(({ years, parts, spans }) => [...years.flatMap(({ stated, rivals }) => [stated, ...rivals]), ...parts, ...spans])
}

/** The years in which anything of the quantity is stated, in order. */
export function statedYears({ lines }: MeasureSubject): number[] {
  const years = lines.flatMap(line => [...line.years.map(({ year }) => year), ...line.parts.map(({ period }) => yearsOf(period).from)])
  return [...new Set(years)].sort((a, b) => a - b)
}

/** Whether there is enough to draw: figures in three years at least. */
export const isLine = (subject: MeasureSubject): boolean => statedYears(subject).length > 2

/** The years between the first and the last stated one that nothing is stated for, neighbours joined. */
export function missingYears(years: readonly number[]): { readonly from: number; readonly to: number }[] {
  return years.slice(1).flatMap((year, index) => {
    const before = years[index] ?? year
    return year - before > 1 ? [{ from: before + 1, to: year - 1 }] : []
  })
}
