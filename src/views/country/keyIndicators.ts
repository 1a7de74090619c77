import type { MeasureSubject, MeasureYear } from '#selectors/measureLines.ts'

/** What is asked first of a country, in this order. */
const KEY = ['economy.gdp', 'economy.population', 'economy.exchange-rate', 'economy.fdi-inflows', 'economy.trade-gdp-ratio', 'tourism.arrivals.total']

export interface KeyIndicator {
  readonly subject: MeasureSubject
  /** The line of the hand that reaches furthest; its years in order. */
  readonly years: readonly MeasureYear[]
  readonly latest: MeasureYear
}

/** The latest figure of each measure asked for first, with the line that it ends. */
export function keyIndicators(subjects: readonly MeasureSubject[]): KeyIndicator[] {
  return KEY.flatMap(measure => {
    const subject = subjects.find(one => one.measure === measure)
    if (!subject) return []
    const [line] = subject.lines.toSorted((a, b) => (b.years.at(-1)?.year ?? 0) - (a.years.at(-1)?.year ?? 0))
    const latest = line?.years.at(-1)
    return line && latest ? [{ subject, years: line.years, latest }] : []
  })
}
