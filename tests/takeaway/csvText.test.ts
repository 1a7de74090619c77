import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '#takeaway/csvText.ts'

describe('csvText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|calc', '%0A', '＝1', '＋1', '－1', '＠A1'])('lets no spreadsheet run %j', text => {
    expect(csvText([[text]]).replace(/^\uFEFF"?/, '')[0]).toBe("'")
  })

  it('leaves a unit as it is', () => {
    expect(csvText([['%', '-']])).toBe('\uFEFF%,-\r\n')
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
