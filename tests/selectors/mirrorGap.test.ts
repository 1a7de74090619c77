import { describe, expect, it } from 'vitest'
import type { Flow } from '#domain/flow.ts'
import type { Observation } from '#schema/observation.ts'
import { freightFit, FREIGHT_OF_MEAN } from '#selectors/freight.ts'
import { mirrorGap } from '#selectors/mirrorGap.ts'
import type { YearFigure } from '#selectors/tradeByYear.ts'
import { statement } from './statement.ts'

const figure = (fields: Partial<Observation>): YearFigure => {
  const stated = statement(fields)
  return { year: 2020, value: stated.value ?? 0, stated, computed: null, rivals: [] }
}

/** A gap between a first side's and a second side's figure, each rounded to a whole number unless told. */
const gapOf = (first: Partial<Observation>, second: Partial<Observation>, flow: Flow = 'forth') =>
  mirrorGap(figure({ id: 'ours', ...first }), figure({ id: 'theirs', reporter: 'XB', ...second }), flow)

describe('the gap between two reports', () => {
  it('is the importer’s less the exporter’s, whichever side that is, and its part of their mean', () => {
    expect(gapOf({ value: 100 }, { value: 125 })?.difference.value).toBe(25)
    expect(gapOf({ value: 100 }, { value: 125 }, 'back')?.difference.value).toBe(-25)
    expect(gapOf({ value: 100 }, { value: 125 })?.percent.value).toBeCloseTo(22.22, 2)
  })

  it('keeps the importer’s statement first among what went in', () => {
    expect(gapOf({}, {}, 'back')?.difference.inputs.map(({ id }) => id)).toEqual(['ours', 'theirs'])
    expect(gapOf({}, {}, 'forth')?.difference.inputs.map(({ id }) => id)).toEqual(['theirs', 'ours'])
  })

  it('of a turnover is the second side’s less the first’s', () => {
    expect(gapOf({ value: 100 }, { value: 90 }, 'turnover')?.difference.value).toBe(-10)
  })

  it('is as wide as both are rounded', () => {
    expect(gapOf({ value: 100, precision: 5 }, { value: 125, precision: 0.5 })?.difference.interval).toEqual({ low: 19.5, high: 30.5 })
  })

  it('in percent is as wide as the furthest and the nearest that the two can be', () => {
    const percent = gapOf({ value: 100, precision: 5 }, { value: 125, precision: 0.5 })?.percent
    expect(percent?.interval?.low).toBeCloseTo((100 * (124.5 - 105)) / ((124.5 + 105) / 2), 9)
    expect(percent?.interval?.high).toBeCloseTo((100 * (125.5 - 95)) / ((125.5 + 95) / 2), 9)
  })

  it('has no interval between two figures whose rounding is not known', () => {
    expect(gapOf({ value: 100, precision: null }, { value: 125, precision: null })?.difference).not.toHaveProperty('interval')
  })

  it('lies within rounding when that may be the whole of it', () => {
    expect(gapOf({ value: 100, precision: 5 }, { value: 105, precision: 0.5 })?.withinRounding).toBe(true)
    expect(gapOf({ value: 100, precision: 4 }, { value: 105, precision: 0.5 })?.withinRounding).toBe(false)
  })

  it('takes the width of a printed range', () => {
    expect(gapOf({ value: 100, range: [90, 120] }, { value: 125, precision: 0 })?.difference.interval).toEqual({ low: 5, high: 35 })
  })

  it('is not worked out from a bound, nor from a sum that rests on one', () => {
    expect(gapOf({}, { bound: 'over' })).toBeNull()
    expect(gapOf({ bound: 'almost' }, {})).toBeNull()
    expect(gapOf({}, { bound: 'about' })).not.toBeNull()
    const inputs = [statement({ id: 'a', bound: 'over' }), statement({ id: 'b' })]
    const sum: YearFigure = { year: 2020, value: 200, stated: null, rivals: [], computed: { id: 's', value: 200, unit: 'USD', period: '2020', method: 'sum', inputs } }
    expect(mirrorGap(sum, figure({}), 'turnover')).toBeNull()
  })

  it('of a sum adds up the rounding of what went in', () => {
    const inputs = [statement({ id: 'a', precision: 2 }), statement({ id: 'b', precision: 3 })]
    const sum: YearFigure = { year: 2020, value: 200, stated: null, rivals: [], computed: { id: 's', value: 200, unit: 'USD', period: '2020', method: 'sum', inputs } }
    expect(mirrorGap(sum, figure({ value: 200, precision: 0 }), 'turnover')?.difference.interval).toEqual({ low: -5, high: 5 })
  })
})

describe('freight and insurance', () => {
  it('of 6 to 20 % on top are 5.8 to 18.2 % of the mean', () => {
    expect(FREIGHT_OF_MEAN[0]).toBeCloseTo(5.825, 3)
    expect(FREIGHT_OF_MEAN[1]).toBeCloseTo(18.182, 3)
  })

  it.each([
    [110, 'within'],
    [120, 'within'],
    [102, 'smaller'],
    [140, 'larger'],
    [90, 'opposite'],
  ])('against an exporter’s 100, an importer’s %i is %s', (value, fit) => {
    expect(freightFit(gapOf({ value: 100, precision: 0 }, { value, precision: 0 })!)).toBe(fit)
  })

  it('give a rounded figure the benefit of the doubt', () => {
    expect(freightFit(gapOf({ value: 100, precision: 0 }, { value: 102, precision: 5 })!)).toBe('within')
  })
})
