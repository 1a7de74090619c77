import { useWords } from '#language/useWords.ts'
import { CountedLinks, type CountedLinksProps } from './CountedLinks.tsx'
import style from './CountedPart.module.css'

/** Names shown at once: a head of state is named beside a hundred bodies. */
const SHOWN = 12

/** Names as links under a small heading, each with how many events name it; the rest unfolds. */
export function CountedPart({ title, kind, entries }: { title: string } & Pick<CountedLinksProps, 'kind' | 'entries'>) {
  const records = useWords('records')
  if (entries.length === 0) return null
  return (
    <>
      <h3 className={style.heading}>{title}</h3>
      <CountedLinks kind={kind} entries={entries.slice(0, SHOWN)} counted={records.events} />
      {entries.length > SHOWN && (
        <details>
          <summary>{records.showAll(entries.length)}</summary>
          <CountedLinks kind={kind} entries={entries.slice(SHOWN)} counted={records.events} />
        </details>
      )}
    </>
  )
}
