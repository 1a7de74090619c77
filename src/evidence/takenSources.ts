import type { SourceEntry } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import type { TakenSource } from '#takeaway/TakenFigure.ts'

/** Where these figures are printed, each place once. */
export function takenSources(rows: readonly Observation[], sources: ReadonlyMap<string, SourceEntry>): TakenSource[] {
  const places = new Map<string, TakenSource>()
  for (const { citations } of rows) {
    for (const { source, locator, printed } of citations) {
      const entry = sources.get(source)
      if (!entry) continue
      const { id, kind, publisher, title, date, url, language, licence, attribution } = entry
      places.set([source, locator, printed].join('\n'), {
        id, kind, publisher, title, date, url, language, locator, ...(printed !== undefined && { printed }), ...(licence !== undefined && { licence }), ...(attribution !== undefined && { attribution }),
      })
    }
  }
  return [...places.values()]
}
