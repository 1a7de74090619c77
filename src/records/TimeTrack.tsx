import { fractionOf, type Interval } from '#scale/linear.ts'
import { yearMoment } from '#scale/yearMoment.ts'
import { yearStep, yearTicks } from '#scale/yearTicks.ts'
import style from './TimeTrack.module.css'

const percent = (fraction: number) => `${Math.round(fraction * 10_000) / 100}%`

interface TimeTrackProps {
  /** The years drawn, as year and fraction. */
  domain: Interval
  /** A stated span; a side that is not stated is drawn fading to the end of the axis. */
  span?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined
  /** Days, months or years on which something is attested: a day is a dot, a vaguer date a dash over all it may mean. */
  dates: readonly string[]
  hollow?: boolean
}

const HEIGHT = 18
const MIDDLE = HEIGHT / 2

/** One row of time: a span and dates. Decorative beside the words that say the same. */
export function TimeTrack({ domain, span, dates, hollow = false }: TimeTrackProps) {
  const x = (moment: number) => percent(fractionOf(moment, domain))
  const width = (from: number, to: number) => percent(Math.max(0, fractionOf(to, domain) - fractionOf(from, domain)))
  const [from, to] = [span?.from ? yearMoment(span.from) : domain[0], span?.to ? yearMoment(span.to) : domain[1]]
  return (
    <svg className={style.track} width="100%" height={HEIGHT} aria-hidden="true">
      <line className={style.line} x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {(span?.from || span?.to) && <rect className={span.from && span.to ? style.span : style.open} x={x(from)} width={width(from, to)} y={MIDDLE - 5} height="10" />}
      {[...new Set(dates)].map(date =>
        date.length === 4
          ? <rect key={date} className={style.year} x={x(Number(date))} width={width(Number(date), Number(date) + 1)} y={MIDDLE - 1.5} height="3" />
          : <circle key={date} className={hollow ? style.hollow : style.dot} cx={x(yearMoment(date))} cy={MIDDLE} r="3.5" />,
      )}
    </svg>
  )
}

/** The years under rows of time. */
export function TimeAxis({ domain }: { domain: Interval }) {
  const [from, to] = domain
  return (
    <svg className={style.track} width="100%" height="16" aria-hidden="true">
      {yearTicks(from, to - 1, yearStep(to - from, 300)).map(year => (
        <text key={year} className={style.tick} x={percent(fractionOf(year + 0.5, domain))} y="12" textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  )
}
