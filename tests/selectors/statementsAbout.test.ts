import { describe, expect, it } from 'vitest'
import { byCounter, spreadOf, statementsOfYear, takenBy } from '#selectors/statementsAbout.ts'
import { statement } from './statement.ts'

const sides = { first: 'XA', second: 'XB' }

describe('all statements of one quantity', () => {
  it('are those of the flow and the whole year, from either side and from nobody', () => {
    const rows = [
      statement({ id: 'ours', measure: 'trade.exports' }),
      statement({ id: 'theirs', measure: 'trade.imports', area: 'XB', counterpart: 'XA', reporter: 'XB' }),
      statement({ id: 'nobody', measure: 'trade.exports', reporter: null }),
      statement({ id: 'back', measure: 'trade.imports' }),
      statement({ id: 'part', measure: 'trade.exports', period: '2020-01/2020-11' }),
      statement({ id: 'missing', measure: 'trade.exports', value: null, missing: 'no-data' }),
    ]
    expect(statementsOfYear(rows, { flow: 'forth', year: 2020, sides }).map(({ id }) => id)).toEqual(['ours', 'theirs', 'nobody'])
  })

  it('are grouped by who counted: the first side, the second, the rest; offices before the unnamed', () => {
    const rows = [statement({ id: 'nobody', reporter: null }), statement({ id: 'theirs', reporter: 'XB' }), statement({ id: 'said' }), statement({ id: 'office', compiler: 'customs' }), statement({ id: 'more', value: 200 })]
    expect(byCounter(rows, sides).map(group => group.map(({ id }) => id))).toEqual([['office'], ['more', 'said'], ['theirs'], ['nobody']])
  })

  it('spread from the largest to the smallest figure, without bounds', () => {
    const spread = spreadOf([statement({ id: 'a', value: 100 }), statement({ id: 'b', value: 300 }), statement({ id: 'c', value: 900, bound: 'over' })])
    expect(spread?.difference.value).toBe(200)
    expect(spread?.difference.inputs.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(spread?.percent.value).toBe(100)
  })

  it('spread as widely as both are rounded, but never below nothing', () => {
    expect(spreadOf([statement({ id: 'a', value: 100, precision: 5 }), statement({ id: 'b', value: 300, precision: 1 })])?.difference.interval).toEqual({ low: 194, high: 206 })
    expect(spreadOf([statement({ id: 'a', value: 100, precision: 5 }), statement({ id: 'b', value: 104, precision: 1 })])?.difference.interval).toEqual({ low: 0, high: 10 })
  })

  it.each(['rank', 'percent'])('have no spread in %s: fourth less third is no first', unit => {
    expect(spreadOf([statement({ id: 'a', unit, value: 3 }), statement({ id: 'b', unit, value: 4 })])).toBeNull()
  })

  it('have no spread when only one is a figure', () => {
    expect(spreadOf([statement({}), statement({ id: 'c', value: 900, bound: 'over' })])).toBeNull()
  })
})

describe('what a line takes', () => {
  const voices = [{ id: 'first', reporter: 'XA' }, { id: 'second', reporter: 'XB' }]
  const rule = (...rows: Parameters<typeof takenBy>[0]) => takenBy(rows, voices)[0]

  it.each([
    ['standing', { compiler: 'customs' }, { statedBy: { role: 'minister' } }],
    ['precision', { precision: 0.5 }, { precision: 50 }],
    ['exact', {}, { bound: 'over' }],
    ['revision', { status: 'revised' }, {}],
    ['order', {}, {}],
  ] as const)('is told with its rule: %s', (name, better, worse) => {
    expect(rule(statement({ id: 'b', ...worse }), statement({ id: 'a', ...better }))).toMatchObject({ statement: { id: 'a' }, rule: name })
  })

  it('needs no rule without a rival, and is never a forecast', () => {
    expect(rule(statement({}), statement({ id: 'f', status: 'forecast' }))).toMatchObject({ statement: { id: 'one' }, rule: null })
  })
})
