import type { AxisLane } from './AxisModel.ts'
import { AxisStill } from './AxisStill.tsx'
import { AxisTicks } from './AxisTicks.tsx'
import { BESIDE, EDGE, INSIDE, type LaneGeometry } from './laneGeometry.ts'
import { layLane } from './layLane.ts'
import { lengthOf, type TimeWindow } from './TimeWindow.ts'
import style from './TimeAxis.module.css'

interface StillPlot {
  readonly width: number
  readonly look: string | undefined
  readonly geometry: LaneGeometry
}

/** Width of the widest plot that is drawn without script, in pixels. */
export const WIDE = 940
const STILLS: readonly StillPlot[] = [{ width: WIDE, look: style.wide, geometry: BESIDE }, { width: 600, look: style.narrow, geometry: BESIDE }]
/** In the column of another site, where no list stands in for the axis. */
const SLIM: StillPlot = { width: 230, look: style.slim, geometry: INSIDE }

interface StillPlotsProps {
  lanes: readonly AxisLane[]
  bounds: TimeWindow
  window: TimeWindow
  embedded: boolean
}

/** The plot of a page without script, once for each width: the style sheet shows the one that fits. */
export function StillPlots({ embedded, ...drawn }: StillPlotsProps) {
  return (embedded ? [...STILLS, SLIM] : STILLS).map(still => <Still key={still.width} {...drawn} {...still} />)
}

function Still({ lanes, bounds, window, width, look, geometry }: StillPlot & Omit<StillPlotsProps, 'embedded'>) {
  const perDay = (width - EDGE) / lengthOf(window)
  const offset = (window.from - bounds.from) * perDay
  const placed = lanes.map(({ marks }) =>
    layLane(marks, perDay, bounds.from).flatMap(item => (item.right > offset && item.left < offset + width - EDGE - 0.5 ? [{ ...item, left: item.left - offset, right: item.right - offset }] : [])),
  )
  return (
    <div className={look}>
      <AxisTicks window={window} width={width} height={lanes.length * geometry.height} geometry={geometry} />
      <AxisStill lanes={placed} width={width} geometry={geometry} />
    </div>
  )
}
