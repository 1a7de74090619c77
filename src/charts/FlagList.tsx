import { Link } from 'react-router'
import { useWords } from '#language/useWords.ts'
import type { PlacedMark } from './placeFlags.ts'
import type { EventMark } from './YearSeries.ts'
import style from './YearFrame.module.css'

/** More than these fold into one line that opens. */
const SHORT = 7

export const flagId = ({ id }: EventMark) => `flag-${id}`

/** The marked events under the plot, by the numbers on a narrow one's flags. A short list that a wide plot names in full is left out there; a long one opens. */
export function FlagList({ marks, name }: { marks: readonly PlacedMark[]; name: string }) {
  const words = useWords('charts')
  const list = (
    <ol className={style.flagList} aria-label={name}>
      {marks.map(({ mark, number }) => (
        <li key={mark.id} id={flagId(mark)}>
          <b aria-hidden="true">{number}</b>{' '}
          <Link to={mark.href} aria-current={mark.selected || undefined}>
            {mark.title}
          </Link>
        </li>
      ))}
    </ol>
  )
  if (marks.length <= SHORT) return marks.every(({ named }) => named) ? <div className={style.narrow}>{list}</div> : list
  return (
    <details className={style.flagMore}>
      <summary>{words.allMarked(marks.length)}</summary>
      {list}
    </details>
  )
}
