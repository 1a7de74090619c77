import { describe as suite, expect, it } from 'vitest'
import { describe, largestFall, longestRise } from '#charts/describe.ts'
import { placedSeries } from '#charts/placedSeries.ts'
import { words } from '#language/en/charts.ts'
import { wording, yearSeries } from './yearSeries.ts'

const runsOf = (values: Record<number, number>) => placedSeries(yearSeries(values), { from: 1990, to: 2030 }).runs
const years = (change: ReturnType<typeof longestRise>) => change?.map(({ year }) => year)

suite('the description of a chart', () => {
  it('says what it is, ends, extremes, gaps and changes', () => {
    const series = yearSeries({ 2010: 2, 2011: 3, 2012: 4, 2013: 1, 2016: 5 })
    expect(describe([series], { title: 'Turnover', unit: 'billion dollars', wording, words })).toEqual([
      'Chart: Turnover. One series, 2010 to 2016, in billion dollars.',
      'Counted by one: from $2 bn in 2010 to $5 bn in 2016. Lowest $1 bn in 2013, highest $5 bn in 2016. No figure for 2014–2015. ' +
        'Longest unbroken rise: 2010 to 2012, from $2 bn to $4 bn. Largest fall from one year to the next: 2012 to 2013, from $4 bn to $1 bn.',
    ])
  })

  it('reads no rise and no fall across a gap', () => {
    expect(longestRise(runsOf({ 2010: 1, 2012: 2, 2014: 3 }))).toBeNull()
    expect(largestFall(runsOf({ 2010: 9, 2012: 1 }))).toBeNull()
  })

  it('finds the longest rise and the largest fall', () => {
    const runs = runsOf({ 2001: 5, 2002: 1, 2003: 2, 2004: 3, 2005: 4, 2006: 0, 2007: 1, 2008: 2 })
    expect(years(longestRise(runs))).toEqual([2002, 2005])
    expect(years(largestFall(runs))).toEqual([2001, 2002])
  })

  it('does not call a flat stretch a rise', () => {
    expect(longestRise(runsOf({ 2001: 1, 2002: 1, 2003: 1, 2004: 1 }))).toBeNull()
  })

  it('says so when a series has no figure', () => {
    expect(describe([yearSeries({ 2001: 1 }), yearSeries({}, { name: 'Silent' })], { title: 't', unit: 'u', wording, words }).at(-1)).toBe(
      'Silent: no figure in these years.',
    )
  })
})
