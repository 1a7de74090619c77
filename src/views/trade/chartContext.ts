import { largestFall } from '#charts/describe.ts'
import { placedSeries } from '#charts/placedSeries.ts'
import type { YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { Format } from '#language/Format.ts'
import type { TotalsWords } from '#language/en/totals.ts'
import { eventsOfYears } from '#selectors/eventsOfYears.ts'

/** A year is told by this many events. */
const MOST = 2

/** What is on record for the years of the highest figures and of the largest falls: the last level of a chart's description. Titles in another language are left to the timeline. */
export function chartContext(series: readonly YearSeries[], years: YearSpan, core: Core, format: Format, words: TotalsWords): string[] {
  const told = series.flatMap(one => {
    const { runs } = placedSeries(one, years)
    const points = runs.flat()
    const high = points.reduce<(typeof points)[number] | null>((best, point) => (!best || point.value > best.value ? point : best), null)
    return [high?.year, largestFall(runs)?.[1].year].flatMap(year => year ?? [])
  })
  const events = core.events.filter(({ title }) => title.lang === undefined)
  const sentences = eventsOfYears(events, told, { sector: 'trade', most: MOST }).map(({ year, events: found }) =>
    words.context(String(year), found.map(({ title, date }) => `${title.text} (${format.date(date)})`).join('; ')),
  )
  return sentences.length > 0 ? [`${sentences.join(' ')} ${words.contextNote}`] : []
}
