import { describe, expect, it } from 'vitest'
import { coversOf, fitOf } from '#claims/fit.ts'
import { judged } from './claimTexts.ts'

const claim = { value: 10e9, precision: 5e9, bound: null, unit: 'USD', direction: null } as const
const stated = (value: number) => ({ value, low: value, high: value, bound: null })

describe('a figure with a bound', () => {
  it('is as true far from the bound as near it', () => {
    expect(fitOf({ ...claim, bound: 'under' }, stated(3e9))).toBe('fits')
    expect(fitOf({ ...claim, bound: 'over' }, stated(31e9))).toBe('fits')
    expect(fitOf({ ...claim, bound: 'under' }, stated(12e9))).toBe('off')
    expect(fitOf({ ...claim, bound: 'over' }, stated(8e9))).toBe('off')
    expect(fitOf({ ...claim, bound: 'over', value: 1e9 }, { ...stated(3e9), bound: 'over' })).toBe('fits')
    expect(fitOf({ ...claim, bound: 'under' }, { ...stated(3e9), bound: 'almost' })).toBe('fits')
  })

  it('reaches up to it where a text says "up to"', () => {
    expect(fitOf({ ...claim, bound: 'at-most' }, stated(9e9))).toBe('fits')
    expect(fitOf({ ...claim, bound: 'at-most' }, stated(3e9))).toBe('off')
  })

  it.each([
    ['In 2021, trade turnover between Azerbaijan and Russia was less than $10 billion.', 'en'],
    ['In 2021, trade turnover between Azerbaijan and Russia did not exceed $10 billion.', 'en'],
    ['In 2021, trade turnover between Azerbaijan and Russia exceeded $1 billion.', 'en'],
    ['В 2021 году товарооборот Азербайджана и России не превысил 10 млрд долларов.', 'ru'],
    ['2021-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 10 milyard dollardan az olub.', 'az'],
  ] as const)('is borne out in a text: %s', (text, language) => {
    expect(judged(text, { date: '2022-06-01', language }).map(({ verdict }) => verdict)).toEqual(['supported'])
  })
})

describe('what a figure covers', () => {
  it('is never wider than what bears it out', () => {
    const { low, high } = coversOf({ ...claim, value: 3e9, precision: 0.5e9 })!
    for (const value of [low!, high!]) expect(fitOf({ ...claim, value: 3e9, precision: 0.5e9 }, stated(value))).toBe('fits')
    expect(fitOf({ ...claim, value: 3e9, precision: 0.5e9 }, stated(high! * 1.01))).not.toBe('fits')
  })

  it('of a fall lies below it', () => {
    expect(coversOf({ value: -10, precision: 0.5, bound: 'over', unit: 'percent' })).toEqual({ low: null, high: -10 })
    expect(coversOf({ value: -20, precision: 0.5, bound: 'under', unit: 'percent' })).toEqual({ low: -20, high: 0 })
  })
})
