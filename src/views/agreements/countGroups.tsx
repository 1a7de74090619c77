import type { DrawnFigure } from '#charts/drawnFigures.ts'
import type { AxisGroup } from '#charts/StatementAxis.tsx'
import type { Core } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import { comparePeriods, yearsOf } from '#domain/periods.ts'
import { extentOf } from '#domain/rounding.ts'
import { Scope } from '#evidence/Scope.tsx'
import { scopeText } from '#evidence/translatedIn.ts'
import { speakersOf } from '#evidence/whoCounted.ts'
import type { AgreementsWords } from '#language/en/agreements.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import { StatedCount } from './StatedCount.tsx'

/** Counts by what they count, the scope counted first standing first, each from the earliest to the latest. */
export function countGroups(rows: readonly Observation[], core: Core, format: Format, words: AgreementsWords): AxisGroup[] {
  const inTime = [...rows].sort((a, b) => comparePeriods(a.period, b.period))
  return [...groupBy(inTime, ({ scope }) => scope ?? '')].map(([scope, counts], index) => ({
    id: `scope-${index}`,
    name: scope ? <Scope of={scope} /> : words.scopeNotStated,
    statements: counts.map(row => ({
      id: row.id,
      value: row.value ?? 0,
      ...(extentOf(row) ?? { low: null, high: null }),
      role: 'fourth' as const,
      taken: true,
      label: format.period(row.period),
      text: <StatedCount of={row} />,
      note: speakersOf(row, core).names.join(', '),
    })),
  }))
}

/** The same counts as figures to take away. */
export function countFigures(rows: readonly Observation[], core: Core, words: AgreementsWords): DrawnFigure[] {
  return rows.flatMap(row => {
    const interval = extentOf(row)
    if (row.value === null || !interval) return []
    return [{ series: row.scope === undefined ? words.scopeNotStated : scopeText(row.scope, core).text, kind: 'line' as const, unit: row.unit, point: { year: yearsOf(row.period).to, value: row.value, interval, href: `#o-${row.id}` } }]
  })
}
