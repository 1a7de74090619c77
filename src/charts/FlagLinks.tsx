import { Link } from 'react-router'
import { FLAG_ROW, type PlacedMark } from './placeFlags.ts'
import { percent } from './percent.ts'
import style from './YearFrame.module.css'

/** Pixels from the plot's top up to the middle of a row of flags. */
export function flagHeight(row: number): number {
  return row * FLAG_ROW + FLAG_ROW / 2 + 2
}

/** The names of the marked events above a wide plot, each a link. */
export function FlagLinks({ marks, name }: { marks: readonly PlacedMark[]; name: string }) {
  return (
    <svg className={`${style.flags} ${style.wide}`} width="100%" height="100%" role="group" aria-label={name}>
      {marks.map(({ mark, text, x, wide: { row, side } }) =>
        row === null ? null : (
          <Link key={mark.id} to={mark.href} className={mark.selected ? style.chosen : undefined} aria-current={mark.selected || undefined} aria-label={mark.title}>
            <text className={style.flag} x={percent(x)} dx={side === 'after' ? 5 : -5} y={-flagHeight(row)} dominantBaseline="central" textAnchor={side === 'after' ? 'start' : 'end'}>
              {text}
            </text>
          </Link>
        ),
      )}
    </svg>
  )
}

/** The same events under a narrow plot, by the numbers on its flags; under a wide one only those for whose names there was no room. */
export function FlagList({ marks, name }: { marks: readonly PlacedMark[]; name: string }) {
  return (
    <ol className={marks.every(({ wide }) => wide.row !== null) ? `${style.flagList} ${style.narrow}` : style.flagList} aria-label={name}>
      {marks.map(({ mark, number, wide }) => (
        <li key={mark.id} className={wide.row === null ? undefined : style.narrow}>
          <b className={style.narrow} aria-hidden="true">{number}</b>{' '}
          <Link to={mark.href} aria-current={mark.selected || undefined}>
            {mark.title}
          </Link>
        </li>
      ))}
    </ol>
  )
}
