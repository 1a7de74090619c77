import type { Core } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'

/** What a figure is about, in one line: measure, the two areas in the direction of the figure, product. */
export function subjectText({ measure, area, counterpart, product }: Observation, core: Core): string {
  const country = (id: string) => core.countries.find(entry => entry.id === id)?.name ?? id
  const name = core.measures.find(({ id }) => id === measure)?.name ?? measure
  const incoming = /(^|\.)imports(\.|$)/.test(measure)
  const areas = counterpart === null ? country(area) : incoming ? `${country(area)} ← ${country(counterpart)}` : `${country(area)} → ${country(counterpart)}`
  const goods = product === null ? null : (core.products.find(({ id }) => id === product)?.name ?? product)
  return [name, areas, goods].filter(Boolean).join(' · ')
}
