/** Side of a square and the step from one to the next, in pixels. */
const SQUARE = 6
export const PITCH = 7.5

export interface Stack {
  /** Squares a row. */
  readonly columns: number
  /** Squares already standing below these. */
  readonly under: number
  readonly count: number
  readonly direction: 'up' | 'down'
  readonly shape?: 'square' | 'diamond'
}

/** Rows that a number of squares takes. */
export const rowsFor = (count: number, columns: number) => Math.ceil(count / columns)

/** One path for a stack of marks centred on x = 0, standing on y = 0 or hanging from it: one element however many there are. */
export function stackPath({ columns, under, count, direction, shape = 'square' }: Stack): string {
  return Array.from({ length: count }, (_, index) => {
    const place = under + index
    const x = ((place % columns) - (columns - 1) / 2) * PITCH
    const row = Math.floor(place / columns)
    const y = direction === 'up' ? -(row + 0.5) * PITCH : (row + 0.5) * PITCH
    const half = SQUARE / 2
    return shape === 'square'
      ? `M${round(x - half)} ${round(y - half)}h${SQUARE}v${SQUARE}h-${SQUARE}z`
      : `M${round(x)} ${round(y - half - 0.7)}l${half + 0.7} ${half + 0.7}l-${half + 0.7} ${half + 0.7}l-${half + 0.7}-${half + 0.7}z`
  }).join('')
}

const round = (value: number) => Math.round(value * 100) / 100
