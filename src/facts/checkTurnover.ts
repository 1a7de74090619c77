import { groupBy } from '#domain/groupBy.ts'
import { beyondRounding } from '#domain/rounding.ts'
import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'
import type { Statement } from './statementsOf.ts'

const MOST_APART = 0.1
const FLOWS = ['trade.exports', 'trade.imports', 'trade.turnover'] as const

/** One count of one trade: the same reporter, office, period and publication, read from one side. */
const countOf = ({ observation: one }: Statement) =>
  [one.area, one.counterpart, one.product, one.reporter, one.compiler, one.period, one.unit, one.coverage, one.status, one.scope, one.citations.map(({ source }) => source).sort().join(' ')].join('\0')

/** Where one publication states exports, imports and turnover, the first two make the third, within their rounding or a tenth, or one says that it stands apart. */
export function checkTurnover(_authored: Authored, statements: readonly Statement[]): Problem[] {
  const counts = groupBy(statements.filter(({ observation: { measure, value } }) => value !== null && (FLOWS as readonly string[]).includes(measure)), countOf)
  return [...counts.values()].flatMap((count): Problem[] => {
    const flows = FLOWS.map(measure => count.filter(({ observation }) => observation.measure === measure))
    const [exports, imports, turnover] = flows.map(([one]) => one)
    if (!exports || !imports || !turnover || flows.some(({ length }) => length > 1)) return []
    const three = [exports, imports, turnover].map(({ observation }) => observation)
    if (three.some(({ standsApart, bound }) => standsApart || (bound !== undefined && bound !== 'about'))) return []
    const sum = exports.observation.value! + imports.observation.value!
    const stated = turnover.observation.value!
    const apart = beyondRounding(sum, stated, three.map(({ precision }) => precision))
    if (apart <= stated * MOST_APART) return []
    return [{
      file: turnover.file, record: turnover.record, field: 'value', found: stated, severity: 'error',
      expected: `about ${sum}, the exports (${exports.record}) and imports (${imports.record}) of the same publication together, or "standsApart" and a note that says why`,
    }]
  })
}
