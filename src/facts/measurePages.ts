import type { Observation } from '#schema/observation.ts'
import type { Measure } from '#schema/reference.ts'
import type { Topic } from '#schema/vocabulary.ts'

/** Views that show the figures of a topic, the nearest first. */
const PAGES = [['trade', 'trade'], ['products', 'products'], ['partners', 'partners'], ['world', 'products']] as const

/** The page under the pair where figures of a measure stand. Measures without figures have none. */
export function measurePages(measures: readonly Measure[], observations: Readonly<Record<Topic, readonly Observation[]>>): Map<string, string> {
  const pages = new Map<string, string>()
  const within = (topic: Topic) => new Set(observations[topic].map(({ measure }) => measure))
  for (const [topic, page] of PAGES) for (const measure of within(topic)) if (!pages.has(measure)) pages.set(measure, page)
  const indicators = within('indicators')
  for (const { id, sector } of measures) if (!pages.has(id) && indicators.has(id)) pages.set(id, sector === null ? 'data' : `sectors/${sector}`)
  return pages
}
