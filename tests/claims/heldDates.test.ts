import { describe, expect, it } from 'vitest'
import { daysApart, mayBeSame } from '#claims/heldDates.ts'

describe('dates of records', () => {
  it('lie as many days apart as the calendar says, over the end of a month', () => {
    expect(daysApart('2023-02-27', '2023-03-08')).toBe(9)
    expect(daysApart('2024-01-01', '2023-12-31')).toBe(1)
    expect(daysApart('2022-11-18', '2022-11-18')).toBe(0)
  })

  it('may be the same day as far as both are known', () => {
    expect(mayBeSame('2022-11', '2022-11-18')).toBe(true)
    expect(mayBeSame('2022-11-19', '2022-11-17', '2022-11-18')).toBe(false)
  })
})
