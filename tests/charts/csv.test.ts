import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf } from '#charts/csvOf.ts'
import { csvText } from '#charts/csvText.ts'
import { words } from '#language/en/charts.ts'
import { yearSeries } from './yearSeries.ts'

describe('csvText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|calc', '%0A', '＝1', '＋1', '－1', '＠A1'])('lets no spreadsheet run %j', text => {
    expect(csvText([[text]]).replace(/^\uFEFF"?/, '')[0]).toBe("'")
  })

  it('alters no number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => {
        expect(Number(csvText([[number]]).slice(1).trim())).toBe(number === 0 ? 0 : number)
      }),
    )
  })

  it('keeps quotes, commas and line breaks inside their cell', () => {
    expect(csvText([['a "b", c\nd', 2, null]])).toBe('\uFEFF"a ""b"", c\nd",2,\r\n')
  })
})

describe('csvOf', () => {
  it('holds every figure drawn, and none that is not', () => {
    const series = yearSeries({ 2009: 9, 2010: 1, 2011: 2 }, { rivals: [{ year: 2010, value: 3 }] })
    const rows = csvOf([series], { unit: 'USD', words, years: { from: 2010, to: 2011 } })
    expect(rows.slice(1).map(row => [row[1], row[2], row[3]])).toEqual([[2010, 'figure', 1], [2010, 'other statement', 3], [2011, 'figure', 2]])
  })
})
