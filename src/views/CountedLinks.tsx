import { NameLink } from '#records/NameLinks.tsx'
import style from './MostNamed.module.css'

export interface CountedLinksProps {
  kind: 'people' | 'organisations' | 'sectors'
  /** Ids with how many records of one kind name each, in the order given. */
  entries: readonly (readonly [id: string, count: number])[]
  /** "3 events". */
  counted: (count: number) => string
}

/** Names as links, each with how often it occurs. */
export function CountedLinks({ kind, entries, counted }: CountedLinksProps) {
  return (
    <ul className={style.named}>
      {entries.map(([id, count]) => (
        <li key={id}>
          <NameLink kind={kind} id={id} /> <span className={style.count}>{counted(count)}</span>
        </li>
      ))}
    </ul>
  )
}
