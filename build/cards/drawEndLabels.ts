import type { LineDrawing } from '#app/cards/Card.ts'
import { spreadApart } from '#scale/spreadApart.ts'
import { PALETTE, type Box } from './palette.ts'
import type { Typefaces } from './typefaces.ts'

/** The largest at which all labels have room, with air between them, is taken; a card is seen at half its size, so that none is smaller than these. */
const SIZES = [22, 20, 18] as const
/** Of the size of the letters: from line to line, and between two labels. */
const LINE = 1.22
const AIR = 0.5

/** Who counted, with the latest figure, beside the end of each line and pushed apart where ends are near. */
export function drawEndLabels(lines: readonly LineDrawing[], plot: Box, right: number, faces: Typefaces): string {
  const left = plot.right + 26
  const height = plot.bottom - plot.top
  const setAt = (size: number) => lines.map(({ name, latest }) => {
    const [names, figures] = [faces.text.wrapped(name, size, right - left, 2), faces.strong.wrapped(latest, size, right - left, 2)]
    return { names, figures, extent: ((names.length + figures.length) * LINE + AIR) * size }
  })
  const size = SIZES.find(one => setAt(one).reduce((sum, { extent }) => sum + extent, 0) <= height) ?? SIZES.at(-1)!
  const labels = setAt(size)
  const ends = lines.map(({ end }) => plot.top + end[1] * height)
  const extents = labels.map(({ extent }) => extent)
  const downwards = labels.map((_, index) => index).sort((one, other) => ends[one]! - ends[other]!)
  const halfOf = (index: number | undefined) => (index === undefined ? 0 : extents[index]! / 2)
  const middles = spreadApart(ends, extents, plot.top + halfOf(downwards[0]), plot.bottom - halfOf(downwards.at(-1)))
  return labels.map(({ names, figures }, index) => {
    const { role, end } = lines[index]!
    const middle = middles[index]!
    const first = middle - ((names.length + figures.length) * LINE * size) / 2 + size * 0.91
    const from = [plot.left + end[0] * (plot.right - plot.left), ends[index]!] as const
    // What ended long ago is led to its name, by a thread that is no line of figures.
    const leader = end[0] < 0.9 ? `<path d="M${from[0] + 10} ${from[1]}L${plot.right} ${from[1]}L${left - 8} ${middle}" fill="none" stroke="${PALETTE.rule}" stroke-width="1.4" stroke-dasharray="1 7" stroke-linecap="round"/>` : ''
    return [
      leader,
      ...names.map((line, row) => faces.text.line(line, { x: left, y: first + row * LINE * size, size, fill: PALETTE[role] })),
      ...figures.map((line, row) => faces.strong.line(line, { x: left, y: first + (names.length + row) * LINE * size, size, fill: PALETTE.ink })),
    ].join('')
  }).join('')
}
