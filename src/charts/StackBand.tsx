import { percent } from './percent.ts'
import style from './OnePicture.module.css'
import { PITCH, rowsFor, stackPath } from './stackPath.ts'

/** What happened in one year: full and hollow marks stand on the line, diamonds hang from it. */
export interface YearStack {
  readonly year: number
  readonly full: number
  readonly hollow: number
  readonly below: number
}

interface StackBandProps {
  name: string
  /** What full and hollow marks are. */
  up: readonly [string, string?]
  /** What hangs below the line, if anything does. */
  down?: string
  stacks: readonly YearStack[]
  x: (year: number) => number
  yearHref: (year: number) => string
}

const COLUMNS = { wide: 3, narrow: 1 }

/** A band of small marks on the shared axis of years: one mark a record, three abreast on a wide page, one on a narrow one. */
export function StackBand(props: StackBandProps) {
  const { name, up, down } = props
  return (
    <>
      <span className={style.bandName} aria-hidden="true">{name}</span>
      <div className={style.band}>
        <Drawing {...props} width="wide" />
        <Drawing {...props} width="narrow" />
      </div>
      <ul className={style.key} aria-hidden="true">
        <li className={style.keyFull}>{up[0]}</li>
        {up[1] && <li className={style.keyHollow}>{up[1]}</li>}
        {down && <li className={style.keyBelow}>{down}</li>}
      </ul>
    </>
  )
}

function Drawing({ stacks, x, yearHref, down, width }: StackBandProps & { width: keyof typeof COLUMNS }) {
  const columns = COLUMNS[width]
  const above = Math.max(1, ...stacks.map(({ full, hollow }) => rowsFor(full + hollow, columns))) * PITCH + 4
  const below = down ? Math.max(1, ...stacks.map(stack => rowsFor(stack.below, columns))) * PITCH + 4 : 1
  const slice = 100 / stacks.length
  return (
    <svg className={`${style.stacks} ${style[width]}`} width="100%" height={above + below} aria-hidden="true">
      <line className={style.baseline} x2="100%" y1={above} y2={above} />
      {stacks.map(({ year, full, hollow, below: hanging }) => (
        <a key={year} href={yearHref(year)} tabIndex={-1}>
          <rect className={style.hit} x={percent(x(year) - slice / 200)} width={`${slice}%`} height="100%" />
          <svg x={percent(x(year))} y={above} className={style.place}>
            {full > 0 && <path className={style.full} d={stackPath({ columns, under: 0, count: full, direction: 'up' })} />}
            {hollow > 0 && <path className={style.hollow} d={stackPath({ columns, under: full, count: hollow, direction: 'up' })} />}
            {hanging > 0 && <path className={style.hanging} d={stackPath({ columns, under: 0, count: hanging, direction: 'down', shape: 'diamond' })} />}
          </svg>
        </a>
      ))}
    </svg>
  )
}
