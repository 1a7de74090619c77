import type { QuarterTones } from '#selectors/eventsPerQuarter.ts'
import type { Tone } from '#schema/vocabulary.ts'

const ABOVE = 56
const BELOW = 26
const YEAR_ROW = 16
/** Heights of the strip in pixels; `line` is where the bars stand. */
export const STRIP = { height: ABOVE + BELOW + YEAR_ROW + 4, line: ABOVE }

type Paths = Readonly<Record<Tone, string>>

/** The strip's bars as one path a tone, in quarters from the first and in pixels down. One event is as high in each. */
export function quarterBars(quarters: readonly QuarterTones[], from: number): Paths & { readonly yearOnly: Paths } {
  const dated = quarters.filter(({ quarter }) => quarter !== null)
  const ofYear = quarters.filter(({ quarter }) => quarter === null)
  const most = (counts: readonly number[]) => Math.max(1, ...counts)
  const unit = Math.min(ABOVE / most(dated.map(({ cooperative, neutral }) => cooperative + neutral)), BELOW / most(dated.map(({ strained }) => strained)), 8)
  const yearUnit = Math.min(YEAR_ROW / most(ofYear.map(({ cooperative, neutral, strained }) => cooperative + neutral + strained)), 8)
  const bar = (x: number, base: number, height: number, width: number) => (height > 0 ? `M${x} ${round(base)}v${round(-height)}h${width}v${round(height)}z` : '')
  const path = (tone: Tone, base: (slot: QuarterTones) => number) =>
    dated.map(slot => bar((slot.year - from) * 4 + (slot.quarter ?? 0) + 0.1, base(slot), slot[tone] * unit, 0.8)).join('')
  const bottom = STRIP.height - 1
  const hollow = (tone: Tone, base: (slot: QuarterTones) => number) =>
    ofYear.map(slot => bar((slot.year - from) * 4 + 0.3, bottom - base(slot) * yearUnit, slot[tone] * yearUnit, 3.4)).join('')
  return {
    cooperative: path('cooperative', () => ABOVE),
    neutral: path('neutral', ({ cooperative }) => ABOVE - cooperative * unit),
    strained: path('strained', ({ strained }) => ABOVE + 1 + strained * unit),
    yearOnly: {
      cooperative: hollow('cooperative', () => 0),
      neutral: hollow('neutral', ({ cooperative }) => cooperative),
      strained: hollow('strained', ({ cooperative, neutral }) => cooperative + neutral),
    },
  }
}

const round = (value: number) => Math.round(value * 100) / 100
