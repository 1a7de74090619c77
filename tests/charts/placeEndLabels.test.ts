import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '#charts/layoutOf.ts'
import { placeEndLabels, type EndLabel } from '#charts/placeEndLabels.ts'
import type { YearSeries } from '#charts/YearSeries.ts'

/** Room that a line of 13 px type takes, and the mean letter of the typeface at weight 500: measured, a little less than the layout reckons with. */
const LINE = 16
const LETTER = 6.6

function boxOf({ x, y, offset, anchor, text }: EndLabel, width: number, height: number) {
  const left = x * width + offset.x - (anchor === 'middle' ? (text.length * LETTER) / 2 : 0)
  const middle = y * height + offset.y
  return { left, right: left + text.length * LETTER, top: middle - LINE / 2, bottom: middle + LINE / 2 }
}

function overlaps(labels: readonly EndLabel[], width: number, height: number): string[] {
  const boxes = labels.map(label => boxOf(label, width, height))
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other, step) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom ? [`${labels[index]?.text} / ${labels[index + 1 + step]?.text}`] : [],
    ),
  )
}

const series: fc.Arbitrary<YearSeries[]> = fc
  .array(
    fc.record({
      letters: fc.integer({ min: 3, max: 34 }),
      points: fc.uniqueArray(fc.record({ year: fc.integer({ min: 1992, max: 2025 }), value: fc.integer({ min: 0, max: 5_000 }) }), { selector: ({ year }) => year, minLength: 1, maxLength: 30 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(list => list.map(({ letters, points }, index) => ({ id: `s${index}`, name: `${index}${'x'.repeat(letters)}`, role: 'third', points })))

/** Width of the plot where names stand at the ends, and its heights on narrow and wide pages. */
const SIZES = [500, 640, 800, 1040].flatMap(width => [240, 260, 320, 400].map(height => ({ width, height })))

describe('names at the ends of lines', () => {
  it('never overlap, at any width and height of the plot', () => {
    fc.assert(
      fc.property(series, list => {
        const layout = layoutOf(list, { years: { from: 1992, to: 2025 } })
        if (!layout) return
        const labels = placeEndLabels(layout)
        expect(labels.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
        for (const { width, height } of SIZES) expect(overlaps(labels, width, height)).toEqual([])
        // Over the plot stand the flags.
        expect(labels.filter(({ y, offset }) => y * 240 + offset.y < LINE / 2).map(({ text }) => text)).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })
})
