import { FlagLinks } from './FlagLinks.tsx'
import { FlagList } from './FlagList.tsx'
import { GapBand } from './GapBand.tsx'
import { layoutOf, type ChartLayout } from './layoutOf.ts'
import style from './OnePicture.module.css'
import { percent } from './percent.ts'
import { placeEndLabels } from './placeEndLabels.ts'
import { placeFlags } from './placeFlags.ts'
import { Poles } from './Poles.tsx'
import { StackBand, type YearStack } from './StackBand.tsx'
import { StillMarks } from './StillMarks.tsx'
import type { EventMark, Wording, YearSeries, YearSpan } from './YearSeries.ts'

export interface OnePictureProps {
  years: YearSpan
  /** Trade: the first side's count, the second side's, and others' records. */
  lines: readonly YearSeries[]
  wording: Wording
  /** Title of the value axis. */
  unit: string
  flags: readonly EventMark[]
  flagsName: string
  bands: readonly { readonly id: string; readonly name: string; readonly up: readonly [string, string?]; readonly down?: string; readonly stacks: readonly YearStack[] }[]
  /** How many sources speak of each year, drawn as darkness. */
  coverage: { readonly name: string; readonly counts: readonly { readonly year: number; readonly count: number }[] }
  /** Where a click on a year leads. */
  yearHref: (year: number) => string
}

/**
 * A relationship on one shared axis of years: trade as each side counts it with the band between, what happened, what was signed,
 * and how much evidence there is. Drawn on the server and in the browser alike; the table beside it carries the same numbers.
 */
export function OnePicture({ years, lines, wording, unit, flags, flagsName, bands, coverage, yearHref }: OnePictureProps) {
  const layout = layoutOf(lines, { years })
  if (!layout) return null
  const placed = placeFlags(flags, layout)
  const longest = layout.valueTicks.map(wording.tick).reduce((one, other) => (other.length > one.length ? other : one), '')
  const most = Math.max(1, ...coverage.counts.map(({ count }) => count))
  return (
    <div className={style.frame}>
      <div className={style.grid}>
        <p className={style.unit} aria-hidden="true">{unit}</p>
        {/* Widths of both margins stand first: a page that is drawn while it arrives must not widen them with each band. */}
        <div className={`${style.margin} ${style.names}`} aria-hidden="true">
          {[...bands, coverage].map(({ name }) => (
            <p key={name}>{name}</p>
          ))}
        </div>
        <div className={`${style.margin} ${style.keys}`} aria-hidden="true">
          {[...lines.map(({ label, name }) => label ?? name), ...bands.flatMap(({ up, down }) => [...up, down ?? ''])].map((text, place) => (
            <p key={place}>{text}</p>
          ))}
        </div>
        <svg className={`${style.room} ${style.wide}`} width="1" height={placed.room.wide} aria-hidden="true" />
        <svg className={`${style.room} ${style.narrow}`} width="1" height={placed.room.narrow} aria-hidden="true" />
        <span className={style.ticks} aria-hidden="true">{longest}</span>
        <div className={style.plot}>
          <svg className={style.canvas} width="100%" height="100%" aria-hidden="true">
            <ValueAxis layout={layout} wording={wording} />
            <Poles marks={placed.marks} />
            <GapBand layout={layout} />
            <StillMarks layout={layout} />
            <EndLabels layout={layout} />
          </svg>
          {placed.marks.length > 0 && <FlagLinks flags={placed} name={flagsName} />}
        </div>
        {bands.map(band => (
          <StackBand key={band.id} {...band} x={layout.x} yearHref={yearHref} />
        ))}
        <span className={style.bandName} aria-hidden="true">{coverage.name}</span>
        <svg className={style.coverage} width="100%" height="8" aria-hidden="true">
          {coverage.counts.map(({ year, count }) => (
            <rect key={year} x={percent(layout.x(year - 0.48))} width={percent(0.96 / (years.to - years.from + 1))} height="8" fillOpacity={count === 0 ? 0 : 0.12 + (0.88 * count) / most} />
          ))}
        </svg>
        <svg className={style.axis} width="100%" height="24" aria-hidden="true">
          {layout.yearTicks.map(({ year, narrow }) => (
            <text key={year} className={narrow ? style.tick : `${style.tick} ${style.wide}`} x={percent(layout.x(year))} y="18" textAnchor="middle">{year}</text>
          ))}
        </svg>
      </div>
      {placed.marks.length > 0 && <FlagList marks={placed.marks} name={flagsName} />}
    </div>
  )
}

function ValueAxis({ layout: { valueTicks, y }, wording }: { layout: ChartLayout; wording: Wording }) {
  return valueTicks.map(value => (
    <g key={value}>
      <line className={value === 0 ? style.baseline : style.gridline} x2="100%" y1={percent(y(value))} y2={percent(y(value))} />
      <text className={style.tick} x="-8" y={percent(y(value))} textAnchor="end" dominantBaseline="central">{wording.tick(value)}</text>
    </g>
  ))
}

function EndLabels({ layout }: { layout: ChartLayout }) {
  return placeEndLabels(layout).map(({ id, text, role, x, y, offset, anchor }) => (
    <text key={id} className={`${style.label} ${style.wide} ${style[role]}`} x={percent(x)} dx={offset.x} y={percent(y)} dy={offset.y} textAnchor={anchor} dominantBaseline="central">
      {text}
    </text>
  ))
}
