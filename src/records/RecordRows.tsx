import type { ReactNode } from 'react'
import style from './Records.module.css'

/** A list of records, one a row, between hairlines. */
export function RecordRows({ children }: { children: ReactNode }) {
  return <ul className={style.list}>{children}</ul>
}
