import type { BandDrawing } from '#app/cards/Card.ts'
import { PITCH, rowsFor, stackPath } from '#charts/stackPath.ts'
import { PALETTE, type Box } from './palette.ts'
import type { Typefaces } from './typefaces.ts'

const COLUMNS = [1, 2, 3, 4, 5, 6]
const KEY = 20
const KEY_LINE = 26

/** Marks a year, as large as their room allows, with what they are at the right. */
export function drawBand({ full, hollow, below, stacks }: BandDrawing, room: Box, keysRight: number, faces: Typefaces): string {
  const slice = (room.right - room.left) / Math.max(stacks.length, 1)
  const height = room.bottom - room.top
  const most = (columns: number) => ({
    up: Math.max(1, ...stacks.map(stack => rowsFor(stack.full + stack.hollow, columns))),
    down: below === null ? 0 : Math.max(1, ...stacks.map(stack => rowsFor(stack.below, columns))),
  })
  const sizes = COLUMNS.map(columns => {
    const { up, down } = most(columns)
    return { columns, up, pitch: Math.min((slice * 0.94) / columns, height / (up + down + 0.6)) }
  })
  const { columns, up, pitch } = sizes.reduce((best, one) => (one.pitch > best.pitch ? one : best))
  const line = room.top + (up + 0.3) * pitch
  const scale = (pitch / PITCH).toFixed(3)
  const marks = stacks.map(stack => {
    const paths = [
      stack.full > 0 && `<path d="${stackPath({ columns, under: 0, count: stack.full, direction: 'up' })}" fill="${PALETTE.coop}"/>`,
      stack.hollow > 0 && `<path d="${stackPath({ columns, under: stack.full, count: stack.hollow, direction: 'up' })}" fill="${PALETTE.paper}" stroke="${PALETTE.rule}" stroke-width=".9"/>`,
      stack.below > 0 && `<path d="${stackPath({ columns, under: 0, count: stack.below, direction: 'down', shape: 'diamond' })}" fill="${PALETTE.strain}"/>`,
    ]
    return `<g transform="translate(${(room.left + stack.at * (room.right - room.left)).toFixed(1)} ${line.toFixed(1)}) scale(${scale})">${paths.filter(Boolean).join('')}</g>`
  })
  const keys = [[full, PALETTE.coop], [hollow, PALETTE.soft], ...(below === null ? [] : [[below, PALETTE.strain] as const])] as const
  const left = room.right + 26
  const told = keys.flatMap(([text, fill]) => faces.text.wrapped(text, KEY, keysRight - left, 2).map(part => ({ part, fill })))
  const top = Math.min(line - ((told.length - (below === null ? 0 : 1)) * KEY_LINE) / 2, room.bottom - told.length * KEY_LINE) + KEY - 2
  return [
    `<path d="M${room.left} ${line.toFixed(1)}H${room.right}" stroke="${PALETTE.rule}" stroke-width="1.5"/>`,
    ...marks,
    ...told.map(({ part, fill }, row) => faces.text.line(part, { x: left, y: top + row * KEY_LINE, size: KEY, fill })),
  ].join('')
}
