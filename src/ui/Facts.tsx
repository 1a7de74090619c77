import type { ReactNode } from 'react'
import style from './Facts.module.css'

/** What is known of a record, term by term. Rows without a value are left out by the caller: unknown is said, not blank. */
export function Facts({ rows }: { rows: readonly { term: string; value: ReactNode }[] }) {
  return (
    <dl className={style.facts}>
      {rows.map(({ term, value }) => (
        <div key={term} className={style.row}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
