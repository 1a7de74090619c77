import type { LaneGeometry } from './laneGeometry.ts'
import type { PlacedItem } from './PlacedItem.ts'
import { useItemText } from './useItemText.ts'
import style from './TimeAxis.module.css'

const WIDEST = 300

/** What a mark is, beside it, while it is pointed at or walked to. The status line says it to those who do not see it. */
export function AxisTip({ lane, item, offset, width, geometry }: { lane: number; item: PlacedItem; offset: number; width: number; geometry: LaneGeometry }) {
  const { title, date } = useItemText()(item)
  const middle = Math.min(Math.max((item.left + item.right) / 2 - offset, 0), width)
  const left = Math.min(Math.max(middle - WIDEST / 2, 0), Math.max(width - WIDEST, 0))
  const top = (lane + 1) * geometry.height + 2
  // Placed from script: an attribute would be blocked by the strict policy if it were ever written into a page.
  const place = (tip: HTMLElement | null) => void (tip && Object.assign(tip.style, { left: `${left}px`, top: `${top}px`, maxWidth: `${WIDEST}px` }))
  return (
    <div className={style.tip} ref={place} aria-hidden="true">
      <span className={style.tipDate}>{date}</span> {title}
    </div>
  )
}
