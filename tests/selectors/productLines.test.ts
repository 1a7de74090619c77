import { describe, expect, it } from 'vitest'
import { latestOfLine, productLines } from '#selectors/productLines.ts'
import { productShares } from '#selectors/productShares.ts'
import { unitValues } from '#selectors/unitValues.ts'
import { statement } from './statement.ts'

const sides = { first: 'XA', second: 'XB' }
const row = (id: string, fields = {}) => statement({ id, product: '0702', measure: 'trade.exports', ...fields })
const lineOf = (rows: ReturnType<typeof row>[], id: string) => productLines(rows, sides).find(line => line.id === id)

describe('the lines of a product', () => {
  it('keeps two reporters of one flow apart', () => {
    const rows = [row('ours', { value: 10 }), row('theirs', { measure: 'trade.imports', area: 'XB', counterpart: 'XA', reporter: 'XB', value: 12 })]
    expect(productLines(rows, sides).map(({ id }) => id)).toEqual(['forth-value-first', 'forth-value-second'])
  })

  it('gives a compiler whose reporter nobody names a line of its own', () => {
    expect(lineOf([row('base', { reporter: null, compiler: 'base' })], 'forth-value-base')?.counted).toBe('base')
    expect(lineOf([row('press', { reporter: null })], 'forth-value-unnamed')?.counted).toBe('unnamed')
  })

  it('does not pass part of a year off as the year', () => {
    const line = lineOf([row('half', { period: '2021-01/2021-06', value: 9 }), row('year', { period: '2020', value: 5 })], 'forth-value-first')
    expect(line?.points.map(({ year, whole }) => [year, whole])).toEqual([[2020, true], [2021, false]])
    expect(latestOfLine(line!)?.period).toBe('2020')
  })

  it('stands other statements of a year beside the preferred one', () => {
    const line = lineOf([row('rounded', { precision: 50 }), row('exact', { precision: 0.5 })], 'forth-value-first')
    expect(line?.points.map(({ shown }) => shown.kind === 'stated' && shown.observation.id)).toEqual(['exact'])
    expect(line?.rivals.map(({ shown }) => shown.kind === 'stated' && shown.observation.id)).toEqual(['rounded'])
  })
})

describe('what a source counts of a product', () => {
  it('has a line of its own, and never stands for all of the product', () => {
    const lines = productLines([row('all', { value: 90, period: '2019' }), row('rail', { value: 5, period: '2020', scope: 'by rail' })], sides)
    expect(lines.map(({ id, scope, points }) => [id, scope, points.length])).toEqual([['forth-value-first', undefined, 1], ['forth-value-first-by-rail', 'by rail', 1]])
  })
})

describe('a price that is worked out', () => {
  const amount = row('t', { measure: 'trade.exports.quantity', unit: 't', value: 3000, precision: 50 })

  it('keeps what the rounding of both leaves open', () => {
    const [price] = unitValues([row('usd', { value: 2e6, precision: 5e4 }), amount])
    expect(price?.perTonne.value).toBeCloseTo(666.67, 2)
    expect(price?.perTonne.interval?.low).toBeCloseTo(1.95e6 / 3050)
    expect(price?.perTonne.interval?.high).toBeCloseTo(2.05e6 / 2950)
  })

  it('is made of one publication’s value and amount alone', () => {
    expect(unitValues([row('usd', { value: 2e6, citations: [{ source: 'other', locator: 'p. 1' }] }), amount])).toEqual([])
  })
})

describe('a share that is worked out', () => {
  const part = row('part', { value: 30 })
  const whole = row('whole', { counterpart: 'WORLD', value: 120 })

  it('is of the part and the whole that one source states', () => {
    expect(productShares([part, whole]).map(({ share }) => share.value)).toEqual([25])
    expect(productShares([part, { ...whole, citations: [{ source: 'other', locator: 'p. 1' }] }])).toEqual([])
  })

  it('keeps what the rounding of both leaves open', () => {
    const [one] = productShares([{ ...part, precision: 5 }, { ...whole, precision: 5 }])
    expect(one?.share.interval?.low).toBeCloseTo((100 * 25) / 125)
    expect(one?.share.interval?.high).toBeCloseTo((100 * 35) / 115)
  })

  it('by amount of one flow does not give way to one by value of the other', () => {
    const imported = { measure: 'trade.imports.quantity', unit: 't' }
    const shares = productShares([part, whole, row('in', { ...imported, value: 1 }), row('in-all', { ...imported, value: 4, counterpart: 'WORLD' })])
    expect(shares.map(({ share }) => share.value)).toEqual([25, 25])
  })

  it('gives way to a printed one', () => {
    expect(productShares([part, whole, row('printed', { measure: 'trade.exports.product-share', unit: 'percent', value: 26 })])).toEqual([])
  })

  it('is not made of a bound, nor of a part larger than its whole', () => {
    expect(productShares([{ ...part, bound: 'over' }, whole])).toEqual([])
    expect(productShares([{ ...part, value: 130 }, whole])).toEqual([])
  })

  it('is by value where both value and amount are stated', () => {
    const amounts = [row('t', { measure: 'trade.exports.quantity', unit: 't', value: 1 }), row('tw', { measure: 'trade.exports.quantity', unit: 't', value: 2, counterpart: 'WORLD' })]
    expect(productShares([part, whole, ...amounts]).map(({ share }) => share.value)).toEqual([25])
    expect(productShares(amounts).map(({ share }) => share.value)).toEqual([50])
  })
})
