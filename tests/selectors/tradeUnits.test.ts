import { describe, expect, it } from 'vitest'
import { meaningfulDigit } from '#domain/interval.ts'
import { growthByYear } from '#selectors/growthByYear.ts'
import { inConstantDollars, pricesByYear } from '#selectors/inConstantDollars.ts'
import { indexedTo, usualIndexBase } from '#selectors/indexedTo.ts'
import { monthsByYear } from '#selectors/monthsByYear.ts'
import { outputOf, shareOfGdp } from '#selectors/shareOfGdp.ts'
import { shareOfWorldTrade } from '#selectors/shareOfWorldTrade.ts'
import { tradeByYear } from '#selectors/tradeByYear.ts'
import type { Observation } from '#schema/observation.ts'
import { statement } from './statement.ts'

const sides = { first: 'XA', second: 'XB' }
const voice = { id: 'first', reporter: 'XA' }
const line = (rows: readonly Observation[]) => tradeByYear(rows, { flow: 'turnover', voice, sides })
const year = (period: string, value: number, more: Partial<Observation> = {}) => statement({ id: period, period, value, precision: 0.5, compiler: 'customs', ...more })
const table = (measure: string, period: string, value: number, more: Partial<Observation> = {}) =>
  statement({ id: `${measure}-${period}-${more.compiler ?? ''}`, measure, area: 'XA', counterpart: null, reporter: null, period, value, precision: null, compiler: 'bank', ...more })

describe('the change on the year before', () => {
  const growth = (...rows: Observation[]) => growthByYear(line(rows), 'turnover-first')

  it('is worked out between neighbouring years, with what rounding leaves open', () => {
    const [change] = growth(year('2019', 26), year('2020', 30))
    expect(change?.computed).toMatchObject({ period: '2020', method: 'growth', unit: 'percent' })
    expect(change?.computed?.value).toBeCloseTo(15.38, 2)
    expect(change?.computed?.interval?.low).toBeCloseTo((29.5 / 26.5 - 1) * 100, 9)
    expect(change?.computed?.interval?.high).toBeCloseTo((30.5 / 25.5 - 1) * 100, 9)
  })

  it('is not worked out over a year that nothing states', () => {
    expect(growth(year('2018', 26), year('2020', 30))).toEqual([])
  })

  it('is not worked out where another office counts, and says so', () => {
    expect(growth(year('2019', 26), year('2020', 30, { compiler: 'statistics' }))[0]).toMatchObject({ computed: null, missing: 'changed' })
  })

  it('is not worked out where no office is named, unless one publication or body states both years', () => {
    const unnamed = { compiler: undefined }
    const elsewhere = { ...unnamed, citations: [{ source: 'gazette', locator: 'page 2' }] }
    expect(growth(year('2019', 26, unnamed), year('2020', 30, elsewhere))[0]).toMatchObject({ computed: null, missing: 'unnamed' })
    expect(growth(year('2019', 26, unnamed), year('2020', 30, unnamed))[0]?.computed).not.toBeNull()
    const body = { statedBy: { organisation: 'ministry' } }
    expect(growth(year('2019', 26, { ...unnamed, ...body }), year('2020', 30, { ...elsewhere, ...body }))[0]?.computed).not.toBeNull()
  })

  it('is not worked out from a bound', () => {
    expect(growth(year('2019', 26), year('2020', 30, { bound: 'over' }))[0]).toMatchObject({ computed: null, missing: 'bound' })
  })
})

describe('an index', () => {
  it('is 100 in its base year, and nowhere without one', () => {
    const figures = line([year('2019', 26), year('2020', 39)])
    expect(indexedTo(figures, 2019, 'x').map(({ computed }) => computed?.value)).toEqual([100, 150])
    expect(indexedTo(figures, 2019, 'x')[0]?.computed?.interval).toBeUndefined()
    expect(indexedTo(figures, 2010, 'x').map(({ missing }) => missing)).toEqual(['no-base', 'no-base'])
  })

  it('keeps “more than”, with an open end', () => {
    const [, bounded] = indexedTo(line([year('2019', 26), year('2020', 39, { bound: 'over' })]), 2019, 'x')
    expect(bounded?.computed).toMatchObject({ bound: 'over', interval: { low: 150, high: null } })
  })

  it('starts, unless asked, from the latest year that most lines state', () => {
    const other = tradeByYear([statement({ period: '2019', reporter: 'XB', area: 'XB', counterpart: 'XA' })], { flow: 'turnover', voice: { id: 'second', reporter: 'XB' }, sides })
    expect(usualIndexBase([line([year('2019', 26), year('2020', 39)]), other])).toBe(2019)
  })
})

describe('constant dollars', () => {
  const prices = pricesByYear([table('economy.cpi', '2000', 100), table('economy.cpi', '2020', 150)])

  it('take a year’s figure to the prices of the base year', () => {
    const [old] = inConstantDollars(line([year('2000', 40)]), 2020, prices, 'x')
    expect(old?.computed).toMatchObject({ value: 60, unit: 'USD', interval: { low: 59.25, high: 60.75 } })
    expect(old?.computed?.inputs.map(({ measure, period }) => `${measure} ${period}`)).toEqual(['trade.turnover 2000', 'economy.cpi 2020', 'economy.cpi 2000'])
  })

  it('have no figure for a year without prices', () => {
    expect(inConstantDollars(line([year('2021', 40)]), 2020, prices, 'x')[0]).toMatchObject({ computed: null, missing: 'no-prices' })
  })
})

describe('a share of output', () => {
  const output = outputOf([table('economy.gdp', '2019', 500), table('economy.gdp', '2020', 1000), table('economy.gdp', '2019', 900, { compiler: 'older' })], 'XA')

  it('is of one edition, the one that reaches furthest', () => {
    expect(shareOfGdp(line([year('2020', 50)]), output, 'x')[0]?.computed?.value).toBe(5)
  })

  it('is not worked out where editions are far apart', () => {
    expect(shareOfGdp(line([year('2019', 50)]), output, 'x')[0]).toMatchObject({ computed: null, missing: 'disputed-output' })
  })
})

describe('a share of trade with the world', () => {
  const world = (measure: string, value: number, compiler: string, period = '2020') => table(measure, period, value, { counterpart: 'WORLD', compiler })
  const asked = { flow: 'turnover' as const, country: 'XA', sides, line: 'x' }
  const both = [world('trade.exports', 300, 'bank'), world('trade.imports', 200, 'bank'), world('trade.exports', 300, 'bank', '2019')]

  it('takes the totals of whoever counted the flow', () => {
    const own = [world('trade.exports', 100, 'customs'), world('trade.imports', 100, 'customs')]
    expect(shareOfWorldTrade(line([year('2020', 50)]), [...both, ...own], asked)[0]?.computed?.value).toBe(25)
  })

  it('or else those of the database with the most years', () => {
    expect(shareOfWorldTrade(line([year('2020', 50)]), both, asked)[0]?.computed?.value).toBe(10)
  })

  it('is of one compiler’s totals along a whole line, of the one that gives them for most of its years', () => {
    const bank = ['2018', '2019', '2020'].flatMap(period => [world('trade.exports', 300, 'bank', period), world('trade.imports', 200, 'bank', period)])
    const own = ['2019', '2020'].flatMap(period => [world('trade.exports', 100, 'customs', period), world('trade.imports', 100, 'customs', period)])
    const shares = shareOfWorldTrade(line([year('2018', 50), year('2019', 50), year('2020', 50)]), [...own, ...bank], asked)
    expect(shares.map(({ computed }) => computed?.value)).toEqual([10, 10, 10])
    const later = shareOfWorldTrade(line([year('2018', 50), year('2019', 50), year('2020', 50)]), [...own, ...bank.slice(0, 2)], asked)
    expect(later.map(({ computed, missing }) => computed?.value ?? missing)).toEqual(['no-total', 25, 25])
  })

  it('is not worked out for a year without a total', () => {
    expect(shareOfWorldTrade(line([year('2019', 50)]), both, asked)[0]).toMatchObject({ computed: null, missing: 'no-total' })
  })
})

it('the same months of years are compared with one another and with no others', () => {
  const rows = [year('2019-01/2019-11', 20), year('2020-01/2020-11', 25), year('2020-01/2020-10', 22), year('2020', 30)]
  const figures = monthsByYear(rows, { flow: 'turnover', months: 11, voice, sides })
  expect(figures.map(({ stated }) => stated?.period)).toEqual(['2019-01/2019-11', '2020-01/2020-11'])
  expect(growthByYear(figures, 'x')[0]?.computed).toMatchObject({ value: 25, period: '2020-01/2020-11' })
})

it.each([[{ low: 11.3, high: 19.6 }, 0.5], [{ low: 5.81, high: 5.92 }, 0.05], [{ low: 1, high: null }, null]])('an interval of %o gives digits down to half of %o', (interval, half) => {
  expect(meaningfulDigit(interval)).toBe(half)
})
