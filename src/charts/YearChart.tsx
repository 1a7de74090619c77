import { useDeferredValue, useId, useRef, type ReactNode } from 'react'
import { useWords } from '#language/useWords.ts'
import { ActiveRing } from './ActiveRing.tsx'
import { GapBand, type SeriesPair } from './GapBand.tsx'
import type { ChartLayout } from './layoutOf.ts'
import style from './YearChart.module.css'
import { placeFlags } from './placeFlags.ts'
import { Readout } from './Readout.tsx'
import { announcementOf, readoutOf } from './readoutOf.ts'
import { RangeShade } from './RangeShade.tsx'
import { StillMarks } from './StillMarks.tsx'
import { useChartCursor } from './useChartCursor.ts'
import { useLiveDrawing } from './useLiveDrawing.ts'
import { useYearDrag } from './useYearDrag.ts'
import { YearFrame, type FrameRoom } from './YearFrame.tsx'
import type { EventMark, Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

interface YearChartProps {
  layout: ChartLayout | null
  name: string
  unit: string
  wording: Wording
  marks?: readonly EventMark[]
  /** Shade what lies between two series: the first two, or each pair of ids. */
  band?: boolean | readonly SeriesPair[]
  muted?: ReadonlySet<string>
  onOpen?: ((point: YearPoint, series: YearSeries) => void) | undefined
  onRange?: ((span: YearSpan) => void) | undefined
  live?: boolean
  /** A drawing of the caller's own in place of lines; it has no live counterpart. */
  drawing?: ReactNode
  /** What the shaded part of the plot is. */
  shaded?: string
  /** Half as high, without names at the ends. */
  compact?: boolean
  /** What another chart draws over the same years: read out with the year's figures. Every figure has its own text. */
  beside?: readonly YearSeries[] | undefined
  room?: FrameRoom | undefined
}

const NO_MARKS: readonly EventMark[] = []
const NOTHING: readonly YearSeries[] = []

/** A laid-out chart over years with its pointer, keys and readout. `YearLines` and `RankBump` lay it out. */
export function YearChart({ layout, name, unit, wording, marks = NO_MARKS, band = false, muted, onOpen, onRange, live: wanted = true, drawing, shaded, compact = false, beside = NOTHING, room }: YearChartProps) {
  const words = useWords('charts')
  const plot = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const { active, byKeys, handlers } = useChartCursor(layout, onOpen, drawing !== undefined)
  const { range, drag } = useYearDrag(layout?.yearDomain ?? null, onRange)
  const { bring, live } = useLiveDrawing(plot, wanted && drawing === undefined)
  // Recharts takes longer than a frame. Until it has drawn what was just chosen, the still drawing, which has the same points, stands in its place.
  const late = useDeferredValue(live ? layout : null)
  const behind = late !== layout
  if (!layout) return <p className={style.empty}>{words.empty}</p>
  return (
    <div className={style.chart}>
      <YearFrame
        layout={layout}
        flags={placeFlags(marks, layout)}
        flagsName={words.marks}
        unit={unit}
        tick={wording.tick}
        {...(muted && { muted })}
        plotRef={plot}
        compact={compact}
        room={room}
        {...(shaded !== undefined && { shaded })}
        drawing={
          <>
            {band && <GapBand layout={layout} pairs={band === true ? undefined : band} />}
            {drawing}
            {behind && drawing === undefined && <StillMarks layout={layout} {...(muted && { muted })} />}
          </>
        }
      >
        <div
          className={`${style.pad} needs-script no-print`}
          role="application"
          aria-roledescription={words.chart}
          aria-label={name}
          aria-describedby={keysId}
          tabIndex={0}
          onPointerEnter={bring}
          onFocus={bring}
          {...handlers}
          onPointerDown={event => {
            handlers.onPointerDown(event)
            drag.begin(event)
          }}
          onPointerMove={event => {
            handlers.onPointerMove(event)
            drag.move(event)
          }}
          onClick={event => {
            if (!drag.justEnded()) handlers.onClick(event)
          }}
          onPointerUp={drag.end}
          onPointerCancel={drag.cancel}
        >
          {live && late && (
            <div className={behind ? style.behind : undefined}>
              <live.Live layout={late} wording={wording} muted={muted} tooltip={!byKeys} {...live.size} />
            </div>
          )}
          {range && <RangeShade layout={layout} range={range} />}
          {active && <ActiveRing layout={layout} point={active.point} />}
        </div>
      </YearFrame>
      <Readout
        year={active ? String(active.point.year) : null}
        figures={active ? readoutOf(layout.series, active, wording, words, beside) : []}
        lines={layout.series.length + beside.length}
        hint={compact ? '' : words.hint}
        announced={active && byKeys ? announcementOf(active, wording, words) : ''}
      />
      <p className="unseen" id={keysId}>{words.keys}</p>
    </div>
  )
}
