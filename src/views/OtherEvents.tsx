import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EventList } from '#records/EventList.tsx'
import { ToneMark } from '#records/ToneMark.tsx'
import { useViewHref } from '#url/useViewHref.ts'
import { Link } from 'react-router'
import type { BeforeAfterModel } from './beforeAfterModel.ts'
import style from './BeforeAfter.module.css'

/** What else happened in the years that are compared: counts by tone, the nearest in time, and where all of them are. */
export function OtherEvents({ others: { years, count, tones: counts, nearest } }: { others: BeforeAfterModel['others'] }) {
  const format = useFormat()
  const words = useWords('impact')
  const { tones } = useWords('vocabulary')
  const hrefOf = useViewHref()
  if (count === 0) return null
  return (
    <div className={style.part}>
      <h3>{words.others}</h3>
      <ul className={style.tones}>
        {counts.map(({ tone, count: of }) => (
          <li key={tone}>
            <ToneMark tone={tone} /> {tones[tone]}: {of}
          </li>
        ))}
      </ul>
      <details className={style.known}>
        <summary>{words.nearest(nearest.length, count, format.yearRange(years.from, years.to))}</summary>
        <EventList events={nearest} />
      </details>
      <p>
        <Link to={hrefOf('timeline', { years, sectors: [] })}>{words.onTimeline}</Link>
      </p>
    </div>
  )
}
