import { flagHeight } from './FlagLinks.tsx'
import { percent } from './percent.ts'
import type { PlacedMark } from './placeFlags.ts'
import style from './YearFrame.module.css'

/** A hairline through the plot for each marked event, up to its flag: the name on a wide plot, a number on a narrow one. */
export function Poles({ marks }: { marks: readonly PlacedMark[] }) {
  return marks.map(({ mark, number, x, wide, narrow }) => {
    const at = percent(x)
    const look = `${style.pole}${mark.selected ? ` ${style.chosen}` : ''}`
    return (
      <g key={mark.id}>
        <line className={`${look} ${style.wide}`} x1={at} x2={at} y1={wide.row === null ? 0 : -flagHeight(wide.row) - 7} y2="100%" />
        <line className={`${look} ${style.narrow}`} x1={at} x2={at} y1={narrow.row === null ? 0 : -flagHeight(narrow.row) - 7} y2="100%" />
        {narrow.row !== null && (
          <text
            className={`${style.tick} ${style.narrow}`} x={at} dx={narrow.side === 'after' ? 3 : -3} y={-flagHeight(narrow.row)}
            dominantBaseline="central" textAnchor={narrow.side === 'after' ? 'start' : 'end'}
          >
            {number}
          </text>
        )}
      </g>
    )
  })
}
