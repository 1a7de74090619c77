import { Fragment } from 'react'
import { Link } from 'react-router'
import type { EventEntry } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import { useWords } from '#language/useWords.ts'
import { useViewHref } from '#url/useViewHref.ts'
import style from './OverviewView.module.css'

/** Kinds offered: those that most often are about traded goods. */
const MOST = 4

/** To the curve of trade with one kind of event marked on it: from there one click on a mark says what trade did around it. */
export function OnCurve({ events }: { events: readonly EventEntry[] }) {
  const words = useWords('overview')
  const { eventKinds } = useWords('vocabulary')
  const hrefOf = useViewHref()
  const kinds = [...groupBy(events.filter(({ products }) => products?.length), ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST)
  if (kinds.length === 0) return null
  return (
    <p className={style.onCurve}>
      {words.onCurve}{' '}
      {kinds.map(([kind], index) => (
        <Fragment key={kind}>
          {index > 0 && ' · '}
          <Link to={hrefOf('trade', { ev: [kind] })}>{eventKinds[kind].many}</Link>
        </Fragment>
      ))}
    </p>
  )
}
