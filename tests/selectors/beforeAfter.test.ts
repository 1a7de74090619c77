import { describe, expect, it } from 'vitest'
import type { Observation } from '#schema/observation.ts'
import { beforeAfter } from '#selectors/beforeAfter.ts'
import { eventWindow } from '#selectors/eventWindow.ts'
import { readingOf } from '#selectors/Reading.ts'
import { sameMonths } from '#selectors/sameMonths.ts'
import { worldReadings } from '#selectors/worldReadings.ts'
import { statement } from './statement.ts'

const year = (period: string, value: number, fields: Partial<Observation> = {}) => readingOf(statement({ id: `of-${period}`, period, value, compiler: 'customs', ...fields }))

describe('the window around an event', () => {
  it('is three years on each side, without the year of the event', () => {
    expect(eventWindow({ date: '2020-12-10' })).toEqual({ before: { from: 2017, to: 2019 }, own: { from: 2020, to: 2020 }, after: { from: 2021, to: 2023 } })
  })

  it('leaves out every year of an event that goes on over several', () => {
    expect(eventWindow({ date: '2020-09', endDate: '2021-02' }).after).toEqual({ from: 2022, to: 2024 })
  })
})

describe('before and after', () => {
  it('is the difference of two means, in dollars and as a share of the first', () => {
    const result = beforeAfter([year('2017', 100), year('2018', 200)], [year('2021', 300), year('2022', 300)], 'x')
    expect(result).toMatchObject({ kind: 'compared', before: { mean: { value: 150 } }, after: { mean: { value: 300 } }, difference: { value: 150 }, percent: { value: 100 } })
  })

  it('says what the rounding of the figures leaves open of means, difference and change', () => {
    const result = beforeAfter([year('2017', 100, { precision: 10 }), year('2018', 200, { precision: 20 })], [year('2021', 300, { precision: 5 }), year('2022', 300, { precision: 5 })], 'x')
    expect(result).toMatchObject({ before: { mean: { interval: { low: 135, high: 165 } } }, after: { mean: { interval: { low: 295, high: 305 } } }, difference: { interval: { low: 130, high: 170 } } })
    const change = result.kind === 'compared' ? result.percent?.interval : null
    expect(change?.low).toBeCloseTo(100 * (295 / 165 - 1), 9)
    expect(change?.high).toBeCloseTo(100 * (305 / 135 - 1), 9)
  })

  it('leaves a change open upwards where the mean before may be nothing', () => {
    const result = beforeAfter([year('2017', 10, { precision: 20 }), year('2018', 10, { precision: 20 })], [year('2021', 30, { precision: 0 }), year('2022', 30, { precision: 0 })], 'x')
    expect(result.kind === 'compared' && result.percent?.interval).toEqual({ low: 0, high: null })
  })

  it('names every statement that went in', () => {
    const result = beforeAfter([year('2017', 100), year('2018', 200)], [year('2021', 300), year('2022', 300)], 'x')
    expect(result.kind === 'compared' && result.difference.inputs.map(({ id }) => id)).toEqual(['of-2017', 'of-2018', 'of-2021', 'of-2022'])
  })

  it('is refused where one side has a single figure', () => {
    expect(beforeAfter([year('2018', 200)], [year('2021', 300), year('2022', 300)], 'x')).toMatchObject({ kind: 'refused', change: null })
  })

  it.each(['over', 'at-least', 'under', 'at-most', 'almost'] as const)('takes no "%s" into a mean, and names it', bound => {
    const result = beforeAfter([year('2018', 200), year('2019', 300, { bound })], [year('2021', 300), year('2022', 300)], 'x')
    expect(result).toMatchObject({ kind: 'refused', bounded: [{ period: '2019' }] })
  })

  it('takes an approximate figure as the figure that it is', () => {
    expect(beforeAfter([year('2018', 200), year('2019', 300, { bound: 'about' })], [year('2021', 300), year('2022', 300)], 'x').kind).toBe('compared')
  })

  it('is refused where the office that counts changes inside', () => {
    const result = beforeAfter([year('2017', 100), year('2018', 200)], [year('2021', 300, { compiler: 'statistics' }), year('2022', 300, { compiler: 'statistics' })], 'x')
    expect(result).toMatchObject({ kind: 'refused', change: { what: 'compiler', from: { ids: ['customs'], period: '2018' }, to: { ids: ['statistics'], period: '2021' } } })
  })

  it('is refused where whose statistics they are changes inside', () => {
    const result = beforeAfter([year('2017', 100), year('2018', 200)], [year('2021', 300, { reporter: 'XB' }), year('2022', 300, { reporter: 'XB' })], 'x')
    expect(result).toMatchObject({ kind: 'refused', change: { what: 'reporter' } })
  })

  it('is not refused for another publication of the same office', () => {
    const other = { citations: [{ source: 'gazette', locator: 'page 2' }] }
    expect(beforeAfter([year('2017', 100), year('2018', 200)], [year('2021', 300, other), year('2022', 300, other)], 'x').kind).toBe('compared')
  })

  it('names the years for which no office is named', () => {
    const { compiler: _, ...unnamed } = statement({ id: 'said', period: '2021', value: 300 })
    const result = beforeAfter([year('2017', 100), year('2018', 200)], [readingOf(unnamed), year('2022', 300)], 'x')
    expect(result).toMatchObject({ kind: 'compared', unnamed: ['2021'] })
  })

  it('has no percentage where a balance changes its sign', () => {
    expect(beforeAfter([year('2017', -100), year('2018', -200)], [year('2021', 300), year('2022', 300)], 'x')).toMatchObject({ difference: { value: 450 }, percent: null })
  })
})

describe('the same months', () => {
  const part = (period: string, fields: Partial<Observation> = {}) => statement({ id: `of-${period}`, period, ...fields })

  it('are set against each other where they are printed on both sides', () => {
    const [found] = sameMonths([part('2020-01/2020-11'), part('2021-01/2021-11'), part('2020-01/2020-06')], { date: '2020-12-10' })
    expect(found).toMatchObject({ months: 11, before: [{ period: '2020-01/2020-11' }], after: [{ period: '2021-01/2021-11' }] })
  })

  it('leave out a part of a year in which the event stands', () => {
    expect(sameMonths([part('2020-01/2020-11'), part('2021-01/2021-11')], { date: '2020-10' })).toEqual([])
  })

  it('leave out years beyond the window', () => {
    expect(sameMonths([part('2020-01/2020-06'), part('2024-01/2024-06')], { date: '2020-12-10' })).toEqual([])
  })
})

describe('trade with the world', () => {
  const world = (compiler: string, measure: string, period: string, value: number) => statement({ id: `${compiler}-${measure}-${period}`, compiler, measure, counterpart: 'WORLD', period, value })
  const rows = ['2017', '2018', '2021'].flatMap(period => [world('bank', 'trade.exports', period, 5), world('bank', 'trade.imports', period, 3), ...(period < '2020' ? [world('old', 'trade.exports', period, 7), world('old', 'trade.imports', period, 1)] : [])])
  const asked = { country: 'XA', sides: { first: 'XA', second: 'XB' }, like: 'old' }

  it('is read from one compiler, the one that covers most of the years', () => {
    expect(worldReadings(rows, { ...asked, flow: 'turnover', years: [2017, 2018, 2021] })).toMatchObject({ compiler: 'bank', readings: [{ value: 8 }, { value: 8 }, { value: 8 }] })
  })

  it('is read from the compiler of the figures it is held against where that one covers as much', () => {
    expect(worldReadings(rows, { ...asked, flow: 'turnover', years: [2017, 2018] })?.compiler).toBe('old')
  })

  it.each([['forth', 'XA', 5], ['back', 'XA', 3], ['balance', 'XA', 2]] as const)('measures %s of %s as its own side of it', (flow, country, value) => {
    expect(worldReadings(rows, { ...asked, country, flow, years: [2021] })?.readings[0]?.value).toBe(value)
  })

  it('leaves out a year of which only one flow is counted', () => {
    expect(worldReadings([world('bank', 'trade.exports', '2021', 5)], { ...asked, flow: 'turnover', years: [2021] })).toBeNull()
  })
})
