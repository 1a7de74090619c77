import type { Core } from '#domain/compiled.ts'
import type { Flow } from '#domain/flow.ts'
import type { Observation } from '#schema/observation.ts'
import { statementsBehind } from '#selectors/statementsBehind.ts'
import { tradeByYear } from '#selectors/tradeByYear.ts'

/** Years for which a voice has stated more than one figure of the flow. */
export function conflictsModel({ dyad }: Core, rows: readonly Observation[], { flow, voices }: { flow: Flow; voices: readonly string[] }) {
  const conflicts = dyad.voices
    .filter(({ id }) => voices.includes(id))
    .flatMap(voice => tradeByYear(rows, { flow, voice, sides: dyad }).filter(({ rivals }) => rivals.length > 0).map(figure => ({ voice, figure })))
  return {
    conflicts,
    evidence: {
      rows: conflicts.flatMap(({ figure }) => [...statementsBehind(figure), ...figure.rivals]),
      computed: conflicts.flatMap(({ figure }) => figure.computed ?? []),
    },
  }
}
export type ConflictsModel = ReturnType<typeof conflictsModel>
