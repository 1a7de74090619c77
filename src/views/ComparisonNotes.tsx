import { Fragment } from 'react'
import { Stated } from '#evidence/Stated.tsx'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { BeforeAfter } from '#selectors/beforeAfter.ts'
import style from './BeforeAfter.module.css'

/** A row with what has to be known of a comparison: bounds that are in no mean, periods whose sources name no counting office. */
export function ComparisonNotes({ result }: { result: BeforeAfter }) {
  const format = useFormat()
  const words = useWords('impact')
  const unnamed = result.kind === 'compared' ? result.unnamed : []
  if (result.bounded.length + unnamed.length === 0) return null
  return (
    <tr className={style.notes}>
      <td colSpan={4}>
        {result.bounded.length > 0 && (
          <>
            {words.bounded}{' '}
            {result.bounded.map(({ period, rows }, index) => (
              <Fragment key={period}>
                {index > 0 && '; '}
                {format.shortPeriod(period)}: {rows.map(row => <Stated key={row.id} of={row} />)}
              </Fragment>
            ))}
            .{' '}
          </>
        )}
        {unnamed.length > 0 && words.unnamed(unnamed.map(period => format.shortPeriod(period)).join(', '))}
      </td>
    </tr>
  )
}
