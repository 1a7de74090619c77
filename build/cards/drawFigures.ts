import type { FiguresDrawing } from '#app/cards/Card.ts'
import { PALETTE, type Box } from './palette.ts'
import type { Typefaces } from './typefaces.ts'

const MOST_HEIGHT = 96
const FIGURE = 52
const WORDS = 23
const LINE = 28
const MOST_LINES = 2

/** Single figures, each with what it counts and who counted. */
export function drawFigures({ rows }: FiguresDrawing, room: Box, { title, text, strong }: Typefaces): string {
  const step = Math.min(MOST_HEIGHT, (room.bottom - room.top) / rows.length)
  const widest = Math.max(...rows.map(({ figure }) => title.width(figure, FIGURE)))
  const size = FIGURE * Math.min(1, ((room.right - room.left) * 0.5) / widest)
  const left = room.left + Math.max(300, (widest * size) / FIGURE + 40)
  return rows.map(({ figure, what, who, role }, row) => {
    const middle = room.top + (row + 0.5) * step
    // A period at its end tells one figure from the next: it is never what a long name is cut for.
    const whats = text.wrapped(what, WORDS, room.right - left, MOST_LINES)
    const first = middle - 6 - (whats.length - 1) * (LINE / 2)
    return [
      title.line(figure, { x: room.left - 1, y: middle + size * 0.34, size, fill: PALETTE.ink }),
      ...whats.map((line, index) => text.line(line, { x: left, y: first + index * LINE, size: WORDS, fill: PALETTE.soft })),
      strong.line(who, { x: left, y: first + whats.length * LINE, size: WORDS, fill: PALETTE[role] }),
    ].join('')
  }).join('')
}
