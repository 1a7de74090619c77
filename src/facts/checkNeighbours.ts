import { groupBy } from '#domain/groupBy.ts'
import { comparePeriods, wholeYear } from '#domain/periods.ts'
import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'
import type { Statement } from './statementsOf.ts'

/** A slip of a thousand or a wrong unit is far beyond this; honest jumps from year to year are within it. */
const TIMES = 20
const SIZES = ['money', 'mass', 'volume', 'energy', 'length']

const lineOf = ({ observation: one }: Statement) => [one.measure, one.area, one.counterpart, one.product, one.reporter, one.compiler, one.unit, one.scope].join('\0')

/**
 * A year's figure more than twenty times above, or below a twentieth of, the years before and after in the same line is a slip, or says that it stands apart.
 * Rows about third partners or single products jump honestly from nearly nothing, so of the series only the two countries' lines with each other and with the world are judged.
 */
export function checkNeighbours({ dyad, reference }: Authored, statements: readonly Statement[]): Problem[] {
  const sizes = new Set(reference.measures.filter(({ dimension }) => SIZES.includes(dimension)).map(({ id }) => id))
  const areas: readonly (string | null)[] = [dyad.first, dyad.second, 'WORLD', null]
  const lines = groupBy(
    statements.filter(({ observation: one, inSeries }) =>
      sizes.has(one.measure) && one.value !== null && one.value > 0 && wholeYear(one.period) !== null && (!inSeries || (one.product === null && areas.includes(one.area) && areas.includes(one.counterpart)))),
    lineOf,
  )
  return [...lines.values()].flatMap(line => {
    const inOrder = line.toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period))
    return inOrder.flatMap(({ file, record, observation: one }): Problem[] => {
      const others = inOrder.map(({ observation }) => observation)
      const before = others.findLast(other => comparePeriods(other.period, one.period) < 0)
      const after = others.find(other => comparePeriods(other.period, one.period) > 0)
      if (one.standsApart || !before || !after) return []
      const factors = [before, after].map(other => one.value! / other.value!)
      if (!factors.every(factor => factor > TIMES) && !factors.every(factor => factor < 1 / TIMES)) return []
      return [{
        file, record, field: 'value', found: one.value, severity: 'error',
        expected: `a value within ${TIMES} times of ${before.value} (${before.period}) or ${after.value} (${after.period}), or "standsApart" and a note that says why`,
      }]
    })
  })
}
