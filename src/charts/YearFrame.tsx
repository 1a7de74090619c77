import type { ReactNode, Ref } from 'react'
import { FlagLinks } from './FlagLinks.tsx'
import { FlagList } from './FlagList.tsx'
import type { ChartLayout } from './layoutOf.ts'
import { Legend } from './Legend.tsx'
import { percent } from './percent.ts'
import { placeEndLabels } from './placeEndLabels.ts'
import type { PlacedMarks } from './placeFlags.ts'
import { Poles } from './Poles.tsx'
import style from './YearFrame.module.css'

export interface FrameRoom {
  readonly ticks: readonly string[]
  readonly labels: readonly string[]
}

const NO_ROOM: FrameRoom = { ticks: [], labels: [] }

interface YearFrameProps {
  layout: ChartLayout
  flags: PlacedMarks
  flagsName: string
  unit: string
  tick: (value: number) => string
  muted?: ReadonlySet<string>
  plotRef: Ref<HTMLDivElement>
  /** What the shaded part of the plot is. */
  shaded?: string
  /** Half as high, without names at the ends. */
  compact: boolean
  /** Ticks and names of another chart over the same years: their room is kept here too, so that the years of both stand under each other. */
  room?: FrameRoom | undefined
  /** What is drawn on the plot, inside its SVG. */
  drawing: ReactNode
  /** What lies over the plot and takes its pointer and keys. */
  children: ReactNode
}

/** Axes, grid, flags and names around a plot. Both drawings stand in this one frame, so nothing around them can move when one replaces the other. */
export function YearFrame({ layout, flags, flagsName, unit, tick, muted, plotRef, shaded, compact, room = NO_ROOM, drawing, children }: YearFrameProps) {
  const { yearTicks, valueTicks, baseline, series, x, y } = layout
  const labels = compact ? [] : placeEndLabels(layout, layout.ranks)
  const longest = [...valueTicks.map(tick), ...room.ticks].reduce((one, other) => (other.length > one.length ? other : one), '')
  return (
    <div className={style.frame}>
      {series.length > 1 && <Legend series={series} />}
      <div className={compact ? `${style.grid} ${style.compact}` : style.grid}>
        <div className={style.unit}>
          <span aria-hidden="true">{unit}</span>
          {shaded !== undefined && (
            <span className={style.shaded}>
              <svg width="16" height="10" aria-hidden="true"><rect width="16" height="10" /></svg>
              <span>{shaded}</span>
            </span>
          )}
        </div>
        <svg className={`${style.flagsRoom} ${style.wide}`} width="1" height={flags.room.wide} aria-hidden="true" />
        <svg className={`${style.flagsRoom} ${style.narrow}`} width="1" height={flags.room.narrow} aria-hidden="true" />
        <div className={style.ticksRoom} aria-hidden="true">{longest}</div>
        <div className={style.plot} ref={plotRef}>
          <svg className={style.canvas} width="100%" height="100%" aria-hidden="true">
            {valueTicks.map(value => (
              <g key={value}>
                {!layout.ranks && <line className={style.gridline} x2="100%" y1={percent(y(value))} y2={percent(y(value))} />}
                <text className={style.tick} x="-8" y={percent(y(value))} textAnchor="end" dominantBaseline="central">{tick(value)}</text>
              </g>
            ))}
            {yearTicks.map(({ year, narrow }) => (
              <text key={year} className={narrow ? style.tick : `${style.tick} ${style.wide}`} x={percent(x(year))} y="100%" dy="20" textAnchor="middle">{year}</text>
            ))}
            <Poles marks={flags.marks} />
            {baseline !== null && <line className={style.baseline} x2="100%" y1={percent(y(baseline))} y2={percent(y(baseline))} />}
            {labels.map(({ id, y: down, far }) => far && (
              <line key={id} className={`${style.leader} ${style.wide}`} x1={percent(far.x)} y1={percent(far.y)} x2="100%" y2={percent(down)} />
            ))}
            {drawing}
          </svg>
          {children}
          {/* Over both drawings, so that no line runs through a name. */}
          <svg className={style.canvas} width="100%" height="100%" aria-hidden="true">
            {labels.map(({ id, text, role, x: across, y: down, offset, anchor }) => (
              <text
                key={id} className={`${style.label} ${style.wide} ${muted?.has(id) ? style.mutedLabel : style[role]}`}
                x={percent(across)} dx={offset.x} y={percent(down)} dy={offset.y} textAnchor={anchor} dominantBaseline="central"
              >
                {text}
              </text>
            ))}
          </svg>
          {flags.marks.length > 0 && <FlagLinks flags={flags} name={flagsName} />}
        </div>
        <div className={`${style.labelsRoom} ${style.wide}`} aria-hidden="true">
          {labels.map(({ id, text, edge }) => edge && <span key={id}>{text}</span>)}
          {room.labels.map(text => <span key={text}>{text}</span>)}
        </div>
      </div>
      {flags.marks.length > 0 && <FlagList marks={flags.marks} name={flagsName} />}
    </div>
  )
}
