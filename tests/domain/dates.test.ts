import { describe, expect, it } from 'vitest'
import { compareDates, firstDayOf, isRealDate, isSurelyBefore, lastDayOf } from '#domain/dates.ts'

describe('dates as precise as their source', () => {
  it.each([
    ['1992', '1992-01-01', '1992-12-31'],
    ['1992-02', '1992-02-01', '1992-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['1992-04-04', '1992-04-04', '1992-04-04'],
  ])('%s may mean any day from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last])
  })

  it('puts the vaguer of two dates with one first day before the other', () => {
    expect(['1992-01-01', '1993', '1992-01', '1992', '1991-12-31'].sort(compareDates)).toEqual(['1991-12-31', '1992', '1992-01', '1992-01-01', '1993'])
  })

  it('does not call a year before a month within it', () => {
    expect(isSurelyBefore('1992', '1992-04')).toBe(false)
    expect(isSurelyBefore('1992-04', '1992')).toBe(false)
    expect(isSurelyBefore('1992-04', '1992-05')).toBe(true)
  })

  it.each(['1993-02-29', '1992-04-31'])('knows that there is no %s', date => expect(isRealDate(date)).toBe(false))
  it.each(['1992-02-29', '1992-04', '1992'])('knows that there is a %s', date => expect(isRealDate(date)).toBe(true))
})
