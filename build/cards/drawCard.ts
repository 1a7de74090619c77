import type { Card, YearDrawing } from '#app/cards/Card.ts'
import { drawBand } from './drawBand.ts'
import { drawFigures } from './drawFigures.ts'
import { drawPlot } from './drawPlot.ts'
import { drawTally } from './drawTally.ts'
import { CARD, PALETTE, type Box } from './palette.ts'
import type { Typefaces } from './typefaces.ts'

const LEFT = CARD.margin
const RIGHT = CARD.width - CARD.margin
/** Of titles, the largest at which they fit; then as many lines as they may have. */
const SIZES = [[62, 1], [52, 2], [44, 2], [38, 3]] as const
const LEAD = 25
const LEAD_LINE = 33
/** Room at the right for who counted and what the marks are. */
const LABELS = 330
const FOOT_LINE = 560
/** Side of the mark of the atlas where nothing else is drawn. */
const MARK = 330

/** A whole card as SVG, of outlines and shapes alone. */
export function drawCard(card: Card, faces: Typefaces): string {
  const { title, text } = faces
  const bare = card.drawing === null
  const width = RIGHT - LEFT - (bare ? MARK : 0)
  const [size, most] = SIZES.find(([one, lines]) => title.wrapped(card.title, one, width, 9).length <= lines) ?? SIZES[3]
  const titleLines = title.balanced(card.title, size, width, most)
  const leadLines = text.balanced(card.lead, LEAD, width, bare ? 4 : 2)
  const top = 58 + (bare ? 90 : 0)
  const firstBaseline = top + 26 + size
  const leadBaseline = firstBaseline + (titleLines.length - 1) * size * 1.14 + 46
  const below = leadBaseline + (leadLines.length - 1) * LEAD_LINE + 26
  const room: Box = { left: LEFT, top: below, right: RIGHT, bottom: FOOT_LINE - 22 }
  const parts = [
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PALETTE.paper}"/>`,
    faces.strong.line(card.eyebrow, { x: LEFT, y: top + 10, size: 23, fill: PALETTE.soft }),
    ...titleLines.map((line, row) => title.line(line, { x: LEFT - 2, y: firstBaseline + row * size * 1.14, size, fill: PALETTE.ink })),
    ...leadLines.map((line, row) => text.line(line, { x: LEFT, y: leadBaseline + row * LEAD_LINE, size: LEAD, fill: PALETTE.soft })),
    card.drawing?.kind === 'years' ? drawYears(card.drawing, room, faces) : '',
    card.drawing?.kind === 'tally' ? drawTally(card.drawing, { ...room, top: below + 10 }, faces) : '',
    card.drawing?.kind === 'figures' ? drawFigures(card.drawing, { ...room, top: below + 10 }, faces) : '',
    bare ? mark(RIGHT - MARK + 40, 130, 9) : '',
    foot(card.foot, faces),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">${parts.join('')}</svg>`
}

/** Lines above, marks below, one axis of years under both. */
function drawYears({ ticks, plot, bands }: YearDrawing, room: Box, faces: Typefaces): string {
  const axis = room.bottom
  const inner = { left: room.left + (plot ? Math.max(...plot.ticks.map(({ text }) => faces.text.width(text, 20))) + 12 : 8), right: room.right - LABELS, bottom: axis - 34 }
  const height = inner.bottom - room.top
  // Beside a plot the bands are a strip; alone they share all the room.
  const strip = plot ? Math.min(84, height * 0.24) : (height - 24 * (bands.length - 1)) / Math.max(bands.length, 1)
  const bandsTop = inner.bottom - bands.length * strip - Math.max(bands.length - 1, 0) * (plot ? 12 : 24)
  return [
    plot ? drawPlot(plot, { left: inner.left, top: room.top + 12, right: inner.right, bottom: bands.length > 0 ? bandsTop - 18 : inner.bottom }, room.right, faces) : '',
    ...bands.map((band, index) => {
      const top = bandsTop + index * (strip + (plot ? 12 : 24))
      return drawBand(band, { left: inner.left, top, right: inner.right, bottom: top + strip }, room.right, faces)
    }),
    plot?.hollow ? hollowKey(plot.hollow, { x: inner.right + 26, y: axis - 2 }, faces) : '',
    ...ticks.map(({ at, text }) => faces.text.line(text, { x: inner.left + at * (inner.right - inner.left), y: axis - 2, size: 20, fill: PALETTE.soft, anchor: 'middle' })),
  ].join('')
}

/** What hollow marks are, beside the years. */
const hollowKey = (text: string, { x, y }: { x: number; y: number }, faces: Typefaces) =>
  `<circle cx="${x + 6}" cy="${y - 7}" r="5.5" fill="none" stroke="${PALETTE.soft}" stroke-width="2"/>${faces.text.line(text, { x: x + 21, y, size: 20, fill: PALETTE.soft })}`

/** Whose it is, and how far its figures reach. */
function foot(text: string, faces: Typefaces): string {
  const line = FOOT_LINE + 42
  return [
    `<path d="M${LEFT} ${FOOT_LINE}H${RIGHT}" stroke="${PALETTE.hairline}" stroke-width="2"/>`,
    mark(LEFT, line - 27, 1.06),
    faces.title.line('Dyad Atlas', { x: LEFT + 46, y: line, size: 30, fill: PALETTE.ink }),
    faces.text.line(text, { x: RIGHT, y: line - 2, size: 20, fill: PALETTE.soft, anchor: 'end' }),
  ].join('')
}

/** The mark of the atlas: two sides and what ties them. */
const mark = (x: number, y: number, scale: number) =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M8 23 24 9" stroke="${PALETTE.soft}" stroke-width="1.5"/><circle cx="8" cy="23" r="6" fill="${PALETTE.first}"/><rect x="18.75" y="3.75" width="10.5" height="10.5" fill="${PALETTE.second}"/></g>`
