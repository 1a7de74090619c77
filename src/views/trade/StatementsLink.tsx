import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useWords } from '#language/useWords.ts'
import { selecting, STATEMENTS_ANCHOR } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'

/** To all statements of the chosen flow in one year, on one axis. A year by itself is named in full to assistive technology. */
export function StatementsLink({ year, children }: { year: number; children?: ReactNode }) {
  const words = useWords('mirror')
  const { chosen, hrefWith } = useChoices()
  return (
    <Link to={`${hrefWith({ selected: selecting(chosen.selected, { year, statement: null }) })}#${STATEMENTS_ANCHOR}`} aria-label={children === undefined ? words.allOf(String(year)) : undefined}>
      {children ?? year}
    </Link>
  )
}
