import type { ChartsWords } from '#language/en/charts.ts'
import { placedSeries, yearsOf, type PlacedSeries } from './placedSeries.ts'
import { textOf } from './readoutOf.ts'
import type { Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

interface DescriptionChoices {
  title: string
  unit: string
  wording: Pick<Wording, 'value'>
  words: ChartsWords
  years?: YearSpan | undefined
}

/**
 * The chart in sentences: what it is; first and last, extremes and gaps of each line; its longest rise and largest fall.
 * Only whole years count, and no change is read across a gap. What it means is left to sourced sentences.
 */
export function describe(series: readonly YearSeries[], { title, unit, wording, words, years }: DescriptionChoices): string[] {
  const span = years ?? yearsOf(series)
  if (!span) return [words.empty]
  const whatItIs = words.whatItIs(title, series.length, String(span.from), String(span.to), unit)
  return [whatItIs, ...series.map(one => sentencesOf(placedSeries(one, span), wording, words).join(' '))]
}

function sentencesOf({ series: { name }, runs }: PlacedSeries, wording: Pick<Wording, 'value'>, words: ChartsWords): string[] {
  const points = runs.flat()
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return [words.noData(name)]
  const read = (point: YearPoint) => textOf(point, wording)
  const year = (point: YearPoint) => String(point.year)
  if (first === last) return [words.single(name, year(first), read(first))]
  const low = points.reduce((one, other) => (other.value < one.value ? other : one))
  const high = points.reduce((one, other) => (other.value > one.value ? other : one))
  const rise = longestRise(runs)
  const fall = largestFall(runs)
  const missing = gapsBetween(runs)
  return [
    words.ends(name, year(first), read(first), year(last), read(last)),
    words.extremes(year(low), read(low), year(high), read(high)),
    ...(missing.length ? [words.gaps(missing.join(', '))] : []),
    ...(rise ? [words.longestRise(year(rise[0]), year(rise[1]), read(rise[0]), read(rise[1]))] : []),
    ...(fall ? [words.largestFall(year(fall[0]), year(fall[1]), read(fall[0]), read(fall[1]))] : []),
  ]
}

type Change = readonly [from: YearPoint, to: YearPoint]

/** The longest stretch of years each above the last, at least three of them; of equal ones the later. */
export function longestRise(runs: PlacedSeries['runs']): Change | null {
  let longest: Change | null = null
  for (const run of runs) {
    let start = run[0]
    run.forEach((point, index) => {
      const before = run[index - 1]
      if (!start || (before && point.value <= before.value)) start = point
      if (point.year - start.year >= Math.max(2, longest ? longest[1].year - longest[0].year : 0)) longest = [start, point]
    })
  }
  return longest
}

/** The largest loss between two neighbouring years; of equal ones the earlier. */
export function largestFall(runs: PlacedSeries['runs']): Change | null {
  const falls = runs.flatMap(run => run.slice(1).map((to, index): Change => [run[index] ?? to, to])).filter(([from, to]) => to.value < from.value)
  return falls.reduce<Change | null>((worst, fall) => (!worst || fall[0].value - fall[1].value > worst[0].value - worst[1].value ? fall : worst), null)
}

/** The years between the runs: "2003" or "2003–2005". */
function gapsBetween(runs: PlacedSeries['runs']): string[] {
  return runs.slice(1).map((run, index) => {
    const from = (runs[index]?.at(-1)?.year ?? 0) + 1
    const to = (run[0]?.year ?? 0) - 1
    return from === to ? String(from) : `${from}–${to}`
  })
}
