import { Stated } from '#evidence/Stated.tsx'
import { useFormat } from '#language/useFormat.ts'
import type { Observation } from '#schema/observation.ts'

/** A stated count with its bound, without the unit: what is counted stands beside it. */
export function StatedCount({ of: row }: { of: Observation }) {
  const format = useFormat()
  if (row.value === null || row.range) return <Stated of={row} compact={false} />
  const number = format.number(row.value)
  return <Stated of={row}>{row.bound ? format.bounded(number, row.bound) : number}</Stated>
}
