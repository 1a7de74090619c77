import { describe, expect, it } from 'vitest'
import { tradeByYear } from '#selectors/tradeByYear.ts'
import { statement } from './statement.ts'

const asked = { flow: 'turnover' as const, voice: { id: 'first', reporter: 'XA', exceptCompilers: ['base'] }, sides: { first: 'XA', second: 'XB' } }

describe('a voice’s yearly figures', () => {
  it('leave a gap for a year that nothing states', () => {
    const figures = tradeByYear([statement({ period: '2018' }), statement({ id: 'two', period: '2020' })], asked)
    expect(figures.map(({ year }) => year)).toEqual([2018, 2020])
  })

  it('do not pass part of a year off as the year', () => {
    expect(tradeByYear([statement({ period: '2020-01/2020-11' })], asked)).toEqual([])
  })

  it('pass through the office that counts before an official, and keep the other as a rival', () => {
    const said = statement({ id: 'said', statedBy: { role: 'minister' }, precision: 0.01 })
    const counted = statement({ id: 'counted', compiler: 'customs' })
    const [figure] = tradeByYear([said, counted], asked)
    expect(figure?.stated?.id).toBe('counted')
    expect(figure?.rivals.map(({ id }) => id)).toEqual(['said'])
  })

  it('prefer the more precisely stated of two equals', () => {
    const [figure] = tradeByYear([statement({ id: 'rounded', precision: 50 }), statement({ id: 'exact', precision: 0.5 })], asked)
    expect(figure?.stated?.id).toBe('exact')
  })

  it('leave out other reporters, other currencies, products and forecasts', () => {
    const strangers = [
      statement({ reporter: 'XB' }), statement({ unit: 'RUB' }), statement({ product: '0702' }), statement({ status: 'forecast' }), statement({ compiler: 'base' }),
    ]
    expect(tradeByYear(strangers, asked)).toEqual([])
  })

  it('are added up from both flows only when one hand gives both', () => {
    const forth = statement({ id: 'forth', measure: 'trade.exports', value: 30, compiler: 'customs' })
    const back = statement({ id: 'back', measure: 'trade.imports', value: 70, compiler: 'customs' })
    expect(tradeByYear([forth, back], asked)[0]).toMatchObject({ value: 100, stated: null, computed: { method: 'sum' } })
    expect(tradeByYear([forth, { ...back, compiler: 'another' }], asked)).toEqual([])
  })
})
