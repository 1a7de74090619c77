import type { Inventory, ReleaseFile } from '#domain/compiled.ts'
import { measureSpans } from '#domain/measureSpans.ts'
import type { Observation } from '#schema/observation.ts'
import type { Authored } from './Authored.ts'

/** The files of a pair that a reader can take away, and how far each measure reaches. `rows` are all observations, series included. */
export function compileInventory(authored: Authored, rows: readonly Observation[]): Inventory {
  return { files: [...ownFiles(authored, rows.length), ...authored.series.map(one => seriesFile(one, authored))], measures: measureSpans(rows).map(({ count, ...measure }) => ({ ...measure, figures: count })) }
}

function ownFiles(authored: Authored, figures: number): ReleaseFile[] {
  const { observations, events, agreements, people, organisations, sources, visaRules, formalTies, rollCalls, airRoutes, corrections } = authored
  const own = (path: string, records: number): ReleaseFile => ({ path, records })
  const credit = (id: string) => authored.sources.find(source => source.id === id)?.attribution
  const credited = (path: string, records: number, licence: string, source: string): ReleaseFile => {
    const attribution = credit(source)
    return { path, records, licence, ...(attribution && { attribution }) }
  }
  return [
    own('figures.csv', figures),
    own('observations.json', observations.length),
    own('events.json', events.length),
    own('agreements.json', agreements.length),
    own('people.json', people.length),
    own('organisations.json', organisations.length),
    own('sources.json', sources.length),
    ...(corrections.length > 0 ? [own('corrections.json', corrections.length)] : []),
    ...(visaRules.length > 0 ? [own('visa-rules.json', visaRules.length)] : []),
    ...(formalTies.length > 0 ? [own('formal-ties.json', formalTies.length)] : []),
    ...(rollCalls ? [credited('roll-calls.json', rollCalls.rows.length, rollCalls.licence, rollCalls.source)] : []),
    ...(airRoutes ? [credited('air-routes.json', airRoutes.routes.length, airRoutes.licence, airRoutes.source)] : []),
  ]
}

function seriesFile({ file, rows, licence, source }: Authored['series'][number], { sources, dyad }: Authored): ReleaseFile {
  const attribution = sources.find(({ id }) => id === source)?.attribution
  return { path: file.replace(`${dyad.id}/`, ''), records: rows.length, licence, ...(attribution && { attribution }) }
}
