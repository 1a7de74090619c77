import { Sparkline } from '#charts/Sparkline.tsx'
import type { YearValue } from '#domain/YearValue.ts'
import type { YearSpan } from '#domain/periods.ts'
import style from './YearRange.module.css'

const HEIGHT = 10
/** The pair's first voice counts this line. */
const ROLE = 'first'

interface YearPictureProps {
  covered: YearSpan
  years: YearSpan
  /** Events of each covered year, from the first on. */
  counts: readonly number[]
  turnover: readonly YearValue[]
}

/** What there is to choose from: a bar for the events of each year, over it the line of trade with its gaps. Each year stands over its place on the slider. */
export function YearPicture({ covered, years, counts, turnover }: YearPictureProps) {
  const most = Math.max(1, ...counts)
  return (
    <span className={style.picture} aria-hidden="true">
      <svg viewBox={`0 0 ${Math.max(1, covered.to - covered.from)} ${HEIGHT}`} preserveAspectRatio="none">
        {counts.map((count, index) => {
          const year = covered.from + index
          const height = (count / most) * HEIGHT
          const inside = year >= years.from && year <= years.to
          return <rect key={year} className={inside ? style.within : style.outside} x={index - 0.35} width={0.7} y={HEIGHT - height} height={height} />
        })}
        <path className={style.base} d={`M0 ${HEIGHT}H${covered.to - covered.from}`} />
        <path className={style.rail} d={`M${years.from - covered.from} ${HEIGHT}H${years.to - covered.from}`} />
      </svg>
      <Sparkline points={turnover} role={ROLE} years={covered} />
    </span>
  )
}
