import type { TallyDrawing } from '#app/cards/Card.ts'
import { PALETTE, type Box } from './palette.ts'
import type { Typefaces } from './typefaces.ts'

const TEXT = 27
const ROW = 60
const MARK = 42
/** Between the names, the counts and the marks. */
const SPACE = 20

/** A row a verdict: its name, how many claims have it, and a mark for each. */
export function drawTally({ rows }: TallyDrawing, room: Box, { text, strong }: Typefaces): string {
  const names = Math.max(...rows.map(({ name }) => text.width(name, TEXT)))
  const counts = room.left + names + SPACE + strong.width('00', TEXT)
  const marks = counts + SPACE
  const most = Math.max(...rows.map(({ count }) => count))
  const step = Math.min(ROW, (room.bottom - room.top) / rows.length)
  const pitch = Math.min(MARK, step * 0.76, (room.right - marks) / most)
  return rows.map(({ name, count, weight }, row) => {
    const line = room.top + (row + 0.5) * step
    const squares = Array.from({ length: count }, (_, place) => `M${(marks + place * pitch).toFixed(1)} ${(line - pitch * 0.4).toFixed(1)}h${(pitch * 0.8).toFixed(1)}v${(pitch * 0.8).toFixed(1)}h-${(pitch * 0.8).toFixed(1)}z`)
    const look = weight === 'silent' ? `fill="none" stroke="${PALETTE.silent}" stroke-width="2"` : `fill="${PALETTE[weight]}"`
    return [
      text.line(name, { x: room.left, y: line + 9, size: TEXT, fill: PALETTE.ink }),
      strong.line(String(count), { x: counts, y: line + 9, size: TEXT, fill: weight === 'silent' ? PALETTE.soft : PALETTE[weight], anchor: 'end' }),
      `<path d="${squares.join('')}" ${look}/>`,
    ].join('')
  }).join('')
}
