import { dayNumber } from '#domain/dayNumber.ts'
import { daysOf } from '#domain/periods.ts'
import type { Claim, Trial } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { figuresOfOtherPeriods } from './figuresFor.ts'
import type { Figure } from './levels.ts'
import type { Reading } from './readings.ts'
import { fitOfFigure, trialOf } from './trialOf.ts'

/** How many alternatives are offered. */
const FEW = 3

/** What the same words would be right for in another period, the nearest first, the newest where none is told: alternatives to offer, never evidence. */
export function besideOf(claim: Claim, readings: readonly Reading[], evidence: Evidence): Trial[] {
  const beside: Trial[] = []
  for (const reading of readings) {
    for (const figure of nearestFirst(figuresOfOtherPeriods(evidence, reading, claim), claim.period)) {
      if (beside.length === FEW) return beside
      if (fitOfFigure(claim, reading, figure) === 'fits' && figure.rows.every(evidence.isOthers)) beside.push(trialOf(claim, reading, figure))
    }
  }
  return beside
}

/** In order of the distance between the middles of periods: what fits is looked for from the near end, and mostly found there. */
function nearestFirst(figures: readonly Figure[], period: string | null): Figure[] {
  const asked = period === null ? null : middleOf(period)
  const apart = (middle: number) => (asked === null ? -middle : Math.abs(middle - asked))
  return figures.map(figure => ({ figure, apart: apart(middleOf(figure.rows[0]!.period)) })).sort((a, b) => a.apart - b.apart).map(({ figure }) => figure)
}

/** Figures of one flow share a few dozen periods. */
const middles = new Map<string, number>()

function middleOf(period: string): number {
  const known = middles.get(period)
  if (known !== undefined) return known
  const { from, to } = daysOf(period)
  const middle = (dayNumber(from) + dayNumber(to)) / 2
  middles.set(period, middle)
  return middle
}
