import { isVague } from '#selectors/timeEntries.ts'
import { MARK } from './clustersOf.ts'
import { BAR, COUNT, TRACK, type LaneGeometry } from './laneGeometry.ts'
import { isCrowd, keyOf, type PlacedItem } from './PlacedItem.ts'
import { toneShares } from './toneShares.ts'
import style from './TimeAxis.module.css'

/** Prefix of the shapes that all marks of the page share. */
const SHAPE = 'axis-'

/** The same marks without script: each where it stands as a share of the width, grouped for a plot of `width` pixels. */
export function AxisStill({ lanes, width, geometry: { height, points, bars } }: { lanes: readonly (readonly PlacedItem[])[]; width: number; geometry: LaneGeometry }) {
  const percent = (x: number) => `${Math.round((x / width) * 10_000) / 100}%`
  return (
    <svg className={style.still} width="100%" height={lanes.length * height} aria-hidden="true">
      {lanes.map((items, lane) =>
        items.map(item => {
          const [mark] = item.marks
          if (item.track !== null) {
            return <rect key={keyOf(item)} className={item.marks.length > 1 ? style.soft : `${style[mark.tone]} ${isVague(mark) ? style.vague : ''}`} x={percent(item.left)} width={percent(item.right - item.left)} y={lane * height + bars + item.track * TRACK} height={BAR} />
          }
          const y = lane * height + points
          if (isCrowd(item)) return <Count key={keyOf(item)} item={item} x={percent(item.left)} y={y} />
          return <use key={keyOf(item)} href={`#${SHAPE}${isVague(mark) ? 'vague-' : ''}${mark.tone}`} x={percent(item.left)} y={y} />
        }),
      )}
    </svg>
  )
}

function Count({ item: { marks, left, right }, x, y }: { item: PlacedItem; x: string; y: number }) {
  const width = right - left
  return (
    <svg x={x} y={y} width="1" height="1" overflow="visible">
      <rect className={style.count} x="0.5" y={0.5 - COUNT / 2} width={width - 1} height={COUNT - 1} rx={COUNT / 2} />
      <text className={style.countText} x={width / 2} y="-1" textAnchor="middle" dominantBaseline="central">{marks.length}</text>
      {toneShares(marks).map(({ tone, from, to }) => (
        <rect key={tone} className={style[tone]} x={5 + Math.round(from * (width - 10) * 10) / 10} y="5" width={Math.round((to - from) * (width - 10) * 10) / 10} height="2" />
      ))}
    </svg>
  )
}

/** The shapes by tone, full and hollow; drawn once a page and referred to by every mark. */
export function AxisShapes() {
  const half = MARK / 2
  const square = <rect x="1" y={1 - half} width={MARK - 2} height={MARK - 2} />
  const shapes = { cooperative: square, neutral: square, document: square, strained: <path d={`M${half} ${-half - 0.5}L${MARK + 0.5} 0L${half} ${half + 0.5}L-0.5 0Z`} /> }
  return (
    <svg className={style.shapes} aria-hidden="true">
      <defs>
        {(['cooperative', 'neutral', 'document', 'strained'] as const).flatMap(tone => [
          <g key={tone} id={`${SHAPE}${tone}`} className={tone === 'neutral' ? `${style.neutral} ${style.hollow}` : style[tone]}>{shapes[tone]}</g>,
          <g key={`vague-${tone}`} id={`${SHAPE}vague-${tone}`} className={`${style[tone]} ${style.vague}`}>{shapes[tone]}</g>,
        ])}
      </defs>
    </svg>
  )
}
