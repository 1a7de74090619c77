import { useEffect } from 'react'
import { Link } from 'react-router'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { LEFT_KINDS, type Left, type LeftKind } from '#selectors/asOf/Left.ts'
import { useChoices } from '#url/useChoices.ts'
import style from './AsOf.module.css'

const isLater = (kind: LeftKind) => kind === 'laterSources' || kind === 'laterTexts'

/** Says that the page shows an earlier day, the way back to today, and what it had to leave out. */
export function AsOfStrip({ day, left }: { day: string; left: Left }) {
  const format = useFormat()
  const words = useWords('asOf')
  const { figures, documents, people, organisations, sourceCount } = useWords('records')
  const { hrefWith } = useChoices()
  useEffect(forgetToday, [])
  const wordOf: Record<LeftKind, (count: number) => string> = { ...words.left, figures, documents, people, bodies: organisations, sources: sourceCount }
  const counted = (kinds: readonly LeftKind[]) => format.list(kinds.flatMap(kind => (left[kind] ? wordOf[kind](left[kind]) : [])))
  const undated = counted(LEFT_KINDS.filter(kind => !isLater(kind)))
  const later = counted(LEFT_KINDS.filter(isLater))
  return (
    <div className={style.strip} role="status">
      <p>
        <strong>{words.asItStood(format.date(day))}</strong> {words.meaning} <Link to={hrefWith({ asOf: null })} preventScrollReset>{words.toToday}</Link>
      </p>
      {undated && <p className={style.left}>{words.undated(undated)}</p>}
      {later && <p className={style.left}>{words.later(later)}</p>}
    </div>
  )
}

/** What the written page told machines of itself is of today. */
function forgetToday() {
  for (const told of document.querySelectorAll('script[type="application/ld+json"]')) told.remove()
}
