import { isVague, type TimeEntry } from '#selectors/timeEntries.ts'
import { MARK } from './clustersOf.ts'
import { BAR, COUNT, EDGE, TRACK, type LaneGeometry } from './laneGeometry.ts'
import { isCrowd, type PlacedItem } from './PlacedItem.ts'
import { toneShares } from './toneShares.ts'

/** Colours and face of the moment, as the page's tokens have them. */
export interface AxisLook extends Readonly<Record<TimeEntry['tone'] | 'paper' | 'ink' | 'soft' | 'rule', string>> {
  readonly font: string
}

interface Picture {
  readonly lanes: readonly (readonly PlacedItem[])[]
  /** Pixels from the origin to the left edge. */
  readonly offset: number
  readonly width: number
  readonly geometry: LaneGeometry
  readonly look: AxisLook
  /** Titles are written beside marks that have the room. */
  readonly titled: boolean
}

/** Room that a title needs to be worth writing, and the most it takes, in pixels. */
const TITLE = { least: 120, most: 280 }

/** Draws what a window shows of the lanes. Places come from `layLane`, so nothing covers anything. */
export function drawLanes(context: CanvasRenderingContext2D, { lanes, offset, width, geometry, look, titled }: Picture): void {
  context.textBaseline = 'middle'
  // A face is dear to set: counts have one, and titles, with another, are written after them all.
  context.font = `500 11px ${look.font}`
  context.textAlign = 'center'
  const titles: (() => void)[] = []
  lanes.forEach((items, lane) => {
    const top = lane * geometry.height
    let next = Infinity
    // From the right, so that a title knows how much room it has.
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index]!
      const x = item.left - offset
      const isShown = x < width - EDGE - 0.5 && item.right > offset
      if (item.track !== null) {
        if (isShown) drawBar(context, item, x, top + geometry.bars + item.track * TRACK, width - EDGE, look)
        continue
      }
      if (isShown) {
        const middle = top + geometry.points
        if (isCrowd(item)) drawCount(context, item, x, middle, look)
        else {
          drawMark(context, item.marks[0], x, middle, look)
          const room = Math.min(next - x - MARK - 14, width - x - MARK - 5, TITLE.most)
          if (titled && room >= TITLE.least) titles.push(() => drawTitle(context, item.marks[0].title.text, x + MARK + 5, middle, room))
        }
      }
      next = x
    }
  })
  if (titles.length === 0) return
  context.font = `400 12px ${look.font}`
  context.textAlign = 'left'
  context.fillStyle = look.soft
  for (const draw of titles) draw()
}

function drawMark(context: CanvasRenderingContext2D, mark: TimeEntry, x: number, middle: number, look: AxisLook) {
  const { tone } = mark
  const vague = isVague(mark)
  const half = MARK / 2
  context.beginPath()
  if (tone === 'strained') {
    context.moveTo(x + half, middle - half - 0.5)
    context.lineTo(x + MARK + 0.5, middle)
    context.lineTo(x + half, middle + half + 0.5)
    context.lineTo(x - 0.5, middle)
    context.closePath()
  } else context.rect(x + 1, middle - half + 1, MARK - 2, MARK - 2)
  if (vague || tone === 'neutral') {
    context.strokeStyle = look[tone]
    context.lineWidth = vague ? 1.25 : 2
    context.stroke()
  } else {
    context.fillStyle = look[tone]
    context.fill()
  }
}

function drawCount(context: CanvasRenderingContext2D, { marks, left, right }: PlacedItem, x: number, middle: number, look: AxisLook) {
  const width = right - left
  context.beginPath()
  context.roundRect(x + 0.5, middle - COUNT / 2 + 0.5, width - 1, COUNT - 1, COUNT / 2)
  context.fillStyle = look.paper
  context.fill()
  context.strokeStyle = look.rule
  context.lineWidth = 1
  context.stroke()
  context.fillStyle = look.ink
  context.fillText(String(marks.length), x + width / 2, middle - 1)
  for (const { tone, from, to } of toneShares(marks)) {
    context.fillStyle = look[tone]
    context.fillRect(x + 5 + from * (width - 10), middle + 5, (to - from) * (width - 10), 2)
  }
}

function drawBar(context: CanvasRenderingContext2D, { marks, left, right }: PlacedItem, x: number, top: number, width: number, look: AxisLook) {
  const from = Math.max(x, -10)
  const length = Math.min(x + right - left, width) - from
  const [first] = marks
  if (marks.length > 1) {
    context.fillStyle = look.soft
    context.fillRect(from, top, length, BAR)
  } else if (isVague(first)) {
    context.strokeStyle = look[first.tone]
    context.lineWidth = 1
    context.strokeRect(from + 0.5, top + 0.5, length - 1, BAR - 1)
  } else {
    context.fillStyle = look[first.tone]
    context.fillRect(from, top, length, BAR)
  }
}

function drawTitle(context: CanvasRenderingContext2D, title: string, x: number, middle: number, room: number) {
  let text = title
  // Cut by an estimate first: measuring is dear.
  const most = Math.floor(room / 5)
  if (text.length > most) text = `${text.slice(0, most)}…`
  while (context.measureText(text).width > room && text.length > 4) text = `${text.replace(/…$/, '').slice(0, -3).trimEnd()}…`
  context.fillText(text, x, middle)
}
