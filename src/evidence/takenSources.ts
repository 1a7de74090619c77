import type { SourceEntry } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import type { TakenSource } from '#takeaway/TakenFigure.ts'
import { takenSource } from '#takeaway/takenSource.ts'

/** Where these figures are printed, each place once. */
export function takenSources(rows: readonly Observation[], sources: ReadonlyMap<string, SourceEntry>): TakenSource[] {
  const places = new Map<string, TakenSource>()
  for (const { citations } of rows) {
    for (const { source, locator, printed } of citations) {
      const entry = sources.get(source)
      if (entry) places.set([source, locator, printed].join('\n'), takenSource(entry, { locator, printed }))
    }
  }
  return [...places.values()]
}
