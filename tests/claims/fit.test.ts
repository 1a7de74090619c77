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

describe('a figure rounded to its first digit', () => {
  const round = { ...claim, value: 3e9, precision: 0.5e9 }

  it('is not close to what is more than a twentieth away, and not denied by what it may be rounded from', () => {
    expect(fitOf(round, stated(3.1e9))).toBe('fits')
    expect(fitOf(round, stated(3.4e9))).toBe('apart')
    expect(fitOf(round, stated(3.6e9))).toBe('off')
    expect(fitOf({ ...claim, value: 3.4e9, precision: 0.05e9 }, { value: 3e9, low: 2.5e9, high: 3.5e9, bound: null })).toBe('open')
    expect(fitOf({ ...claim, value: 3.4e9, precision: 0.05e9, bound: 'about' }, { value: 3e9, low: 2.95e9, high: 3.05e9, bound: null })).toBe('off')
  })

  it('has no verdict by that alone', () => {
    const [one] = judged('Russia exported goods worth $3 billion to Azerbaijan in 2023.')
    expect([one?.verdict, one?.arithmetic.reason]).toEqual(['no-evidence', 'too-coarse'])
    expect(one?.arithmetic.trials.map(({ value, fit }) => [value, fit])).toContainEqual([3.16e9, 'apart'])
  })

  it('is one side’s where the other side’s count is that far away', () => {
    const [one] = judged('Trade between Azerbaijan and Russia was $3 billion in 2021.')
    expect(one?.verdict).toBe('one-side')
    expect(one?.arithmetic.trials.map(({ value, fit }) => [value, fit])).toContainEqual([3.4e9, 'apart'])
  })
})

describe('what a figure covers', () => {
  it('is never wider than what bears it out', () => {
    const { low, high } = coversOf({ ...claim, value: 3e9, precision: 0.5e9 })!
    for (const value of [low!, high!]) expect(fitOf({ ...claim, value: 3e9, precision: 0.5e9 }, stated(value))).toBe('fits')
    expect(fitOf({ ...claim, value: 3e9, precision: 0.5e9 }, stated(high! * 1.01))).not.toBe('fits')
  })

  it.each(['about', 'almost', 'at-most', null] as const)('with %s is exactly what it is judged by, and no more', bound => {
    for (const [value, precision, unit] of [[2.07e9, 0.5e6, 'USD'], [3e9, 0.5e9, 'USD'], [12.35, 0.005, 'percent'], [123_456, 0.5, 't'], [-12.5, 0.05, 'percent']] as const) {
      const one = { value, precision, unit, bound, direction: null }
      const { low, high } = coversOf(one)!
      const beyond = Math.abs(value) * 1e-6
      for (const end of [low!, high!]) expect(fitOf(one, stated(end)), `${value} ${end}`).toBe('fits')
      for (const end of [low! - beyond, high! + beyond]) expect(fitOf(one, stated(end)), `${value} ${end}`).not.toBe('fits')
    }
  })

  it('has the digits that sums on paper have', () => {
    expect(coversOf({ value: 2.07e9, precision: 0.5e6, bound: null, unit: 'USD' })).toEqual({ low: 2_069_500_000, high: 2_070_500_000 })
    expect(coversOf({ value: 12.35, precision: 0.005, bound: null, unit: 'percent' })).toEqual({ low: 12.345, high: 12.355 })
    expect(coversOf({ value: 3.3e9, precision: 0.5e9, bound: null, unit: 'USD' })).toEqual({ low: 3_135_000_000, high: 3_465_000_000 })
  })

  it('of a fall lies below it', () => {
    expect(coversOf({ value: -10, precision: 0.5, bound: 'over', unit: 'percent' })).toEqual({ low: null, high: -10 })
    expect(coversOf({ value: -20, precision: 0.5, bound: 'under', unit: 'percent' })).toEqual({ low: -20, high: 0 })
  })
})
