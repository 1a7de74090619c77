import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { STATEMENTS_ANCHOR, yearSelection } from '#url/mirrorSelection.ts'
import { useChoices } from '#url/useChoices.ts'

/** To all statements of the chosen flow in one year, on one axis. */
export function StatementsLink({ year, children }: { year: number; children: ReactNode }) {
  const { hrefWith } = useChoices()
  return <Link to={`${hrefWith({ selected: yearSelection(year) })}#${STATEMENTS_ANCHOR}`}>{children}</Link>
}
