import { percent } from './percent.ts'
import type { PlacedMark } from './placeFlags.ts'
import style from './YearFrame.module.css'

/** With more marks than this, only named and selected ones run through the plot: the others are ticks at its top. */
const FEW = 7
const TICK = 8

/** A hairline through the plot for each marked event, up to its name on a wide plot; what is known by its year only, or lasts, is a band over that time. */
export function Poles({ marks }: { marks: readonly PlacedMark[] }) {
  return marks.map(({ mark, x, span, named }) => {
    const at = percent(x)
    const chosen = mark.selected ? ` ${style.chosen}` : ''
    const down = span ? 0 : marks.length <= FEW || mark.selected ? '100%' : TICK
    return (
      <g key={mark.id}>
        {span && <rect className={`${style.span}${chosen}`} x={percent(span.from)} width={percent(span.to - span.from)} height="100%" />}
        {named && <line className={`${style.pole}${chosen} ${style.wide}`} x1={at} x2={at} y1={-named.up - 7} y2={span ? 0 : '100%'} />}
        <line className={`${style.pole}${chosen}${named ? ` ${style.narrow}` : ''}`} x1={at} x2={at} y1="-2" y2={down} />
      </g>
    )
  })
}
