import { describe, expect, it } from 'vitest'
import { comparePeriods, daysOf, isMonthsOf, isWithin, wholeYear, yearsOf } from '#domain/periods.ts'

describe('periods', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2021-Q3', '2021-07-01', '2021-09-30'],
    ['2021-Q4/2022-Q1', '2021-10-01', '2022-03-31'],
    ['2021-01/2021-11', '2021-01-01', '2021-11-30'],
    ['1995/2022', '1995-01-01', '2022-12-31'],
    ['2021-11-25', '2021-11-25', '2021-11-25'],
  ])('%s goes from %s to %s', (period, from, to) => expect(daysOf(period)).toEqual({ from, to }))

  it.each(['2020', '2020-01/2020-12', '2020-Q1/2020-Q4', '2020-01-01/2020-12-31'])('takes %s for the whole year 2020', period => expect(wholeYear(period)).toBe(2020))
  it.each(['2020-01/2020-11', '2020/2021', '2020-Q4', '2020-12-31'])('does not pass %s off as a year', period => expect(wholeYear(period)).toBeNull())

  it.each([
    ['2021-01/2021-11', { year: 2021, months: 11 }],
    ['2021-Q1', { year: 2021, months: 3 }],
    ['2021-01', { year: 2021, months: 1 }],
    ['2021-01/2021-12', null],
    ['2021-02/2021-11', null],
    ['2021-01-01/2021-11-25', null],
    ['2020-01/2021-11', null],
  ])('counts the months of %s from January', (period, months) => expect(isMonthsOf(period)).toEqual(months))

  it('takes a period only wholly inside the years', () => {
    expect(isWithin('2010/2012', { from: 2010, to: 2012 })).toBe(true)
    expect(isWithin('2010/2012', { from: 2011, to: 2012 })).toBe(false)
    expect(isWithin('2010/2012', { from: null, to: 2011 })).toBe(false)
    expect(isWithin('2010-Q2', { from: 2010, to: null })).toBe(true)
  })

  it('tells the years a period touches', () => expect(yearsOf('2021-11/2022-02')).toEqual({ from: 2021, to: 2022 }))

  it('orders by first day, then by last', () => {
    expect(['2021', '2020-Q4', '2021-01', '2020'].sort(comparePeriods)).toEqual(['2020', '2020-Q4', '2021-01', '2021'])
  })
})
