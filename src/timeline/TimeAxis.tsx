import type { TimeEntry } from '#selectors/timeEntries.ts'
import { useId, useMemo, useRef, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import { useEmbedded } from '#ui/EmbeddedContext.ts'
import { useAwake } from '#ui/useAwake.ts'
import { AxisCanvas } from './AxisCanvas.tsx'
import type { AxisLane } from './AxisModel.ts'
import { AxisShapes } from './AxisStill.tsx'
import { AxisTicks } from './AxisTicks.tsx'
import { AxisTip } from './AxisTip.tsx'
import { ItemRing } from './ItemRing.tsx'
import { itemUnder } from './itemUnder.ts'
import { BESIDE, EDGE, INSIDE, laneGeometry } from './laneGeometry.ts'
import { LaneNames } from './LaneNames.tsx'
import { layLane } from './layLane.ts'
import type { PlacedItem } from './PlacedItem.ts'
import { StillPlots, WIDE } from './StillPlots.tsx'
import { lengthOf, type TimeWindow } from './TimeWindow.ts'
import { useAxisKeys } from './useAxisKeys.ts'
import { useItemText } from './useItemText.ts'
import { useTimeGestures } from './useTimeGestures.ts'
import { useWidth } from './useWidth.ts'
import { windowAround } from './windowAround.ts'
import style from './TimeAxis.module.css'

interface TimeAxisProps {
  name: string
  lanes: readonly AxisLane[]
  bounds: TimeWindow
  window: TimeWindow
  /** Key of the mark whose panel is open. */
  selected: string | null
  onMove: (window: TimeWindow) => void
  onSettle: (window: TimeWindow, how: 'step' | 'replace') => void
  /** One mark, or several of one day that no zoom can part. */
  onOpen: (marks: readonly TimeEntry[]) => void
}

/** Titles stand beside marks in windows up to so many days. */
const TITLED = 366 * 6

/** Time from left to right, lanes under each other. One tab stop; the list on the page holds the same records. */
export function TimeAxis({ name, lanes, bounds, window, selected, onMove, onSettle, onOpen }: TimeAxisProps) {
  const words = useWords('timeline')
  const axis = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const pad = useRef<HTMLDivElement>(null)
  const keysId = useId()
  const embedded = useEmbedded()
  const whole = useWidth(axis)
  const measured = useWidth(plot)
  const width = measured ?? WIDE
  const geometry = whole ? laneGeometry(whole) : BESIDE
  const { height } = geometry
  // Where script draws the page, its width is known before anything is painted: until then there is nothing to lay out.
  const awake = useAwake()
  const measuring = measured === undefined && awake
  const isStill = measured === null || measured === undefined
  // Rounded, or the last digit of a moving window would lay everything out anew.
  const perDay = Number(((width - EDGE) / lengthOf(window)).toPrecision(9))
  const placed = useMemo(() => (measuring ? [] : lanes.map(({ marks }) => layLane(marks, perDay, bounds.from))), [measuring, lanes, perDay, bounds.from])
  const offset = (window.from - bounds.from) * perDay
  const [hovered, setHovered] = useState<{ lane: number; item: PlacedItem } | null>(null)

  const open = ({ marks }: PlacedItem) => {
    const nearer = marks.length > 1 ? windowAround(marks, bounds) : null
    if (nearer && lengthOf(nearer) < lengthOf(window)) onSettle(nearer, 'step')
    else onOpen(marks)
  }
  const { active, byKeys, onKeyDown, take, leave } = useAxisKeys({ placed, perDay, bounds, window, open, onSettle })
  const { handlers, justDragged } = useTimeGestures(pad, { window, bounds, perDay, onMove, onSettle })
  const under = (event: { clientX: number; clientY: number; currentTarget: HTMLElement }) => {
    const box = event.currentTarget.getBoundingClientRect()
    return itemUnder(placed, event.clientX - box.left + offset, event.clientY - box.top, geometry)
  }
  const textOf = useItemText()
  const shown = hovered ?? (byKeys ? active : null)

  return (
    <div className={style.axis} ref={axis} data-timeline>
      {isStill && embedded && <LaneNames lanes={lanes} geometry={INSIDE} look={style.slim} />}
      <LaneNames lanes={lanes} geometry={geometry} />
      <div className={style.plot} ref={plot}>
        <AxisShapes />
        {measuring ? null : isStill
          ? <StillPlots lanes={lanes} bounds={bounds} window={window} embedded={embedded} />
          : (
            <>
              <AxisTicks window={window} width={width} height={lanes.length * height} geometry={geometry} />
              <AxisCanvas lanes={placed} offset={offset} width={width} geometry={geometry} titled={lengthOf(window) <= TITLED} />
            </>
          )}
        <div
          ref={pad}
          className={`${style.pad} needs-script no-print`}
          role="application"
          aria-roledescription={words.axis}
          aria-label={name}
          aria-describedby={keysId}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onBlur={leave}
          {...handlers}
          onPointerMove={event => {
            handlers.onPointerMove(event)
            const found = event.buttons === 0 ? under(event) : null
            if (found?.item !== hovered?.item) setHovered(found)
          }}
          onPointerLeave={() => setHovered(null)}
          onClick={event => {
            const found = justDragged() ? null : under(event)
            if (!found) return
            take(found)
            open(found.item)
          }}
        >
          {placed.map((items, lane) => {
            const chosen = selected === null ? undefined : items.find(({ marks }) => marks.some(({ key }) => key === selected))
            return chosen && <ItemRing key={lane} lane={lane} item={chosen} offset={offset} width={width} geometry={geometry} look="selected" />
          })}
          {active && byKeys && <ItemRing lane={active.lane} item={active.item} offset={offset} width={width} geometry={geometry} look="active" />}
          {shown && <AxisTip lane={shown.lane} item={shown.item} offset={offset} width={width} geometry={geometry} />}
        </div>
      </div>
      <p className="unseen" id={keysId}>{words.keys}</p>
      <p className="unseen" role="status">{byKeys && active ? [textOf(active.item).date, textOf(active.item).title, lanes[active.lane]?.name].join('. ') : ''}</p>
    </div>
  )
}
