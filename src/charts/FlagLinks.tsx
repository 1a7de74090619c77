import { Link } from 'react-router'
import { percent } from './percent.ts'
import type { PlacedMarks } from './placeFlags.ts'
import { CountFlags } from './CountFlags.tsx'
import style from './YearFrame.module.css'

/** Above the plot: on a wide one the names of the marked events, each a link, and counts of those without a name; on a narrow one numbers. */
export function FlagLinks({ flags: { marks, groups }, name }: { flags: PlacedMarks; name: string }) {
  return (
    <>
      <svg className={`${style.flags} ${style.wide}`} width="100%" height="100%" role="group" aria-label={name}>
        {marks.map(({ mark, text, x, named }) =>
          named === null ? null : (
            <Link key={mark.id} to={mark.href} className={mark.selected ? style.chosen : undefined} aria-current={mark.selected || undefined} aria-label={mark.title}>
              <text className={style.flag} x={percent(x)} dx={named.side === 'after' ? 5 : -5} y={-named.up} dominantBaseline="central" textAnchor={named.side === 'after' ? 'start' : 'end'}>
                {text}
              </text>
            </Link>
          ),
        )}
        <CountFlags groups={groups.wide} textOf={({ marks: own }) => String(own.length)} />
      </svg>
      <svg className={`${style.flags} ${style.narrow}`} width="100%" height="100%" role="group" aria-label={name}>
        <CountFlags groups={groups.narrow} textOf={({ marks: own }) => [...new Set([own[0]?.number, own.at(-1)?.number])].join('–')} />
      </svg>
    </>
  )
}
