import type { Inventory, ReleaseFile } from '#domain/inventory.ts'
import { measureSpans } from '#domain/measureSpans.ts'
import type { Observation } from '#schema/observation.ts'

/** The files of a pair that a reader can take away, and how far each measure reaches. `rows` are all observations, series included. */
export function compileInventory(files: readonly ReleaseFile[], rows: readonly Observation[]): Inventory {
  return { files, measures: measureSpans(rows).map(({ count, ...measure }) => ({ ...measure, figures: count })) }
}
