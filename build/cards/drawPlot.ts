import type { LineDrawing, PlotDrawing, Spot } from '#app/cards/Card.ts'
import { drawEndLabels } from './drawEndLabels.ts'
import { PALETTE, type Box } from './palette.ts'
import type { Typefaces } from './typefaces.ts'

type Role = LineDrawing['role']

/** As the pages draw them, thicker: a card is seen at half its size. */
const STROKES: Record<Role, string> = {
  first: 'stroke-width="4"', second: 'stroke-width="4" stroke-dasharray="12 8"', third: 'stroke-width="2.5"', fourth: 'stroke-width="3" stroke-dasharray="3 7" stroke-linecap="round"',
}
/** Counted by another hand than the year before. */
const THIN = 'stroke-width="2.2" stroke-dasharray="2 7" stroke-linecap="round"'
const MARKS: Record<Role, string> = {
  first: 'M-6 0a6 6 0 1 1 12 0a6 6 0 1 1-12 0z', second: 'M-5.5-5.5h11v11h-11z', third: 'M-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z', fourth: 'M0-7 7 0 0 7-7 0z',
}
const ARROW = { up: 'M0-8V-28M-5.5-21.5 0-28 5.5-21.5', down: 'M0 8V28M-5.5 21.5 0 28 5.5 21.5' }
/** A closed interval lower than this is hidden under its mark. */
const LEAST = 8

/** Lines, their gaps, bounds and other statements, and at the right who counted, with the latest figure. */
export function drawPlot({ ticks, baseline, lines, between }: PlotDrawing, plot: Box, labelsRight: number, faces: Typefaces): string {
  const x = (fraction: number) => plot.left + fraction * (plot.right - plot.left)
  const y = (fraction: number) => plot.top + fraction * (plot.bottom - plot.top)
  const corner = ([across, down]: Spot) => `${x(across).toFixed(1)} ${y(down).toFixed(1)}`
  const at = (spot: Spot) => `transform="translate(${corner(spot)})"`
  const grid = ticks.map(({ at: down, text }) => {
    const firm = down === baseline
    return `<path d="M${plot.left} ${y(down)}H${plot.right}" stroke="${firm ? PALETTE.rule : PALETTE.hairline}" stroke-width="${firm ? 2 : 1.5}"/>${faces.text.line(text, { x: plot.left - 12, y: y(down) + 7, size: 20, fill: PALETTE.soft, anchor: 'end' })}`
  })
  const band = between.map(outline => `<path d="M${outline.map(corner).join('L')}z" fill="${PALETTE.second}" fill-opacity=".15"/>`)
  const drawn = lines.map(({ role, stretches, figures, apart, inexact }) => {
    const tone = PALETTE[role]
    const whiskers = inexact.map(({ at: spot, low, high }) => {
      const [across, down] = spot
      const end = (to: number) => (Math.abs(y(to) - y(down)) < LEAST ? '' : `<path d="M${x(across)} ${y(down)}V${y(to)}M${x(across) - 6} ${y(to)}h12" fill="none" stroke="${tone}" stroke-width="2.2"/>`)
      const arrow = (way: 'up' | 'down') => `<path d="${ARROW[way]}" ${at(spot)} fill="none" stroke="${tone}" stroke-width="2.2"/>`
      return (high === null ? arrow('up') : end(high)) + (low === null ? arrow('down') : end(low))
    })
    const paths = stretches.map(({ spots, thin }) => `<path d="M${spots.map(corner).join('L')}" fill="none" stroke="${tone}" ${thin ? THIN : STROKES[role]} stroke-linejoin="round"/>`)
    const hollow = apart.map(spot => `<path d="${MARKS[role]}" ${at(spot)} fill="${PALETTE.paper}" stroke="${tone}" stroke-width="2.5"/>`)
    const full = figures.map(spot => `<path d="${MARKS[role]}" ${at(spot)} fill="${tone}" stroke="${PALETTE.paper}" stroke-width="${role === 'third' ? 0 : 1.2}"/>`)
    return [...whiskers, ...paths, ...hollow, ...full].join('')
  })
  // The first line is drawn last: nothing covers what the pair's first side counts.
  return [...grid, ...band, ...drawn.reverse(), drawEndLabels(lines, plot, labelsRight, faces)].join('')
}
