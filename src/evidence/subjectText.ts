import type { Core } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'

/** Measures of what comes to the area from the counterpart. */
const INCOMING = /(^|\.)(imports|arrivals)(\.|$)|^(investment|migration|companies)\./
/** Measures of the two together, which have no direction. */
const MUTUAL = /^(un\.(agreement|votes)|documents|roadmaps|settlement)\.|^trade\.turnover/

/** What a figure is about, in one line: measure, the two areas in the direction of the figure, product. */
export function subjectText(row: Pick<Observation, 'measure' | 'area' | 'counterpart' | 'product'>, core: Core): string {
  const name = core.measures.find(({ id }) => id === row.measure)?.name ?? row.measure
  const goods = row.product === null ? null : (core.products.find(({ id }) => id === row.product)?.name ?? row.product)
  return [name, areasText(row, core), goods].filter(Boolean).join(' · ')
}

/** Whether a figure is about the two alike, and neither one's. */
export const isMutual = (measure: string): boolean => MUTUAL.test(measure)

/** The one or two areas a figure is about, in the direction of what moves between them. */
export function areasText({ measure, area, counterpart }: Pick<Observation, 'measure' | 'area' | 'counterpart'>, core: Core): string {
  if (counterpart === null) return nameOf(area, core)
  const between = isMutual(measure) ? '–' : INCOMING.test(measure) ? '←' : '→'
  return `${nameOf(area, core)} ${between} ${nameOf(counterpart, core)}`
}

/** The two areas of what goes both ways. */
export const pairText = ({ area, counterpart }: Pick<Observation, 'area' | 'counterpart'>, core: Core): string => [area, counterpart].flatMap(id => id ?? []).map(id => nameOf(id, core)).join(' – ')

const nameOf = (id: string, core: Core) => core.countries.find(entry => entry.id === id)?.name ?? id
