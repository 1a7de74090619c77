import { percent } from './percent.ts'
import style from './ShareTreemap.module.css'
import { treemapLayout, type ShareNode } from './treemapLayout.ts'

interface ShareTreemapProps {
  name: string
  /** The whole, part by part. Values are not negative. */
  nodes: readonly ShareNode[]
  /** Hue of the side whose goods they are. */
  role: 'first' | 'second'
}

/** Sizes that the boxes are laid out for; the page stretches each to its own width. */
const SIZES = { wide: { width: 860, height: 400 }, narrow: { width: 340, height: 460 } }

/** A whole divided into boxes, parts inside parts. A picture of the list that stands beside it, which holds every value and link. */
export function ShareTreemap({ name, nodes, role }: ShareTreemapProps) {
  return (
    <div className={`${style.treemap} ${style[role]}`} role="img" aria-label={name}>
      {(['wide', 'narrow'] as const).map(look => {
        const { width, height } = SIZES[look]
        return (
          <svg key={look} className={style[look]} width="100%" height={height} aria-hidden="true">
            {treemapLayout(nodes, { x: 0, y: 0, width, height }).map(({ node, box, depth, text }) => (
              <g key={node.id}>
                <rect
                  className={node.hollow ? style.hollow : depth === 0 ? style.top : style.part} data-part={node.id}
                  x={percent(box.x / width)} y={percent(box.y / height)} width={percent(box.width / width)} height={percent(box.height / height)}
                />
                {text && <text className={style.text} x={percent(box.x / width)} dx="6" y={percent(box.y / height)} dy="14">{text}</text>}
              </g>
            ))}
          </svg>
        )
      })}
    </div>
  )
}
