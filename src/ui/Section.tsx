import type { ReactNode } from 'react'
import style from './Section.module.css'

interface SectionProps {
  title: string
  /** A line under the heading. */
  note?: ReactNode
  /** Anchor of the section, for links that point inside the page. */
  id?: string
  children: ReactNode
}

/** A titled part of a page, between hairlines. */
export function Section({ title, note, id, children }: SectionProps) {
  return (
    <section className={style.section} id={id}>
      <h2>{title}</h2>
      {note && <p className={style.note}>{note}</p>}
      {children}
    </section>
  )
}
