import type { AxisGroup } from '#charts/StatementAxis.tsx'
import type { Core, SourceEntry } from '#domain/compiled.ts'
import { extentOf } from '#domain/rounding.ts'
import { Stated } from '#evidence/Stated.tsx'
import { countersOf } from '#evidence/whoCounted.ts'
import type { MirrorWords } from '#language/en/mirror.ts'
import type { Observation } from '#schema/observation.ts'
import { StatedBy } from './StatedBy.tsx'
import type { StatementsModel } from './statementsModel.ts'

/** The statements as the axis draws them: grouped by who counted, each with who states it and whose line takes it by which rule. */
export function axisGroups({ groups, taken }: StatementsModel, core: Core, words: MirrorWords, sources: ReadonlyMap<string, SourceEntry>): AxisGroup[] {
  const { first, second, voices } = core.dyad
  const takers = (row: Observation) => taken.filter(({ statement }) => statement === row)
  return groups.map((group, index) => ({
    id: String(index),
    name: (group[0] && countersOf(group[0], core).join(', ')) || words.notSaid,
    statements: group.map(row => ({
      id: row.id,
      value: row.value ?? 0,
      ...(extentOf(row) ?? { low: null, high: null }),
      role: row.reporter === first ? ('first' as const) : row.reporter === second ? ('second' as const) : ('fourth' as const),
      taken: takers(row).length > 0,
      label: <StatedBy of={row} sources={sources} />,
      text: <Stated of={row} />,
      note: takers(row)
        .map(({ voice, rule }) => [words.line(voices.find(({ id }) => id === voice)?.name ?? voice), rule && words.rules[rule]].filter(Boolean).join(': '))
        .join('. '),
    })),
  }))
}
