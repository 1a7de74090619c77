import { describe, expect, it } from 'vitest'
import { openQuestions } from '#selectors/openQuestions.ts'
import { statement } from './statement.ts'

const ids = (rows: Parameters<typeof openQuestions>[0]) => openQuestions(rows).map(({ largest, smallest }) => [largest.id, smallest.id])

describe('where sources conflict', () => {
  it('is where two figures of one quantity are further apart than their rounding', () => {
    expect(ids([statement({ id: 'a', value: 110, precision: 4 }), statement({ id: 'b', reporter: 'XB', value: 100, precision: 4 })])).toEqual([['a', 'b']])
  })

  it('is not where rounding alone may be the difference, nor where one only bounds the other', () => {
    expect(ids([statement({ id: 'a', value: 104, precision: 4 }), statement({ id: 'b', value: 100, precision: 4 })])).toEqual([])
    expect(ids([statement({ id: 'a', value: 400, bound: 'over' }), statement({ id: 'b', value: 100 })])).toEqual([])
  })

  it('is never between a forecast and what came of it, or between two units', () => {
    expect(ids([statement({ id: 'a', value: 400, status: 'forecast' }), statement({ id: 'b', value: 100 }), statement({ id: 'c', value: 9, unit: 'RUB' })])).toEqual([])
  })

  it('takes one side’s exports and the other’s imports for one quantity', () => {
    const rows = [statement({ id: 'sent', measure: 'trade.exports', value: 100 }), statement({ id: 'received', measure: 'trade.imports', area: 'XB', counterpart: 'XA', reporter: 'XB', value: 140 })]
    expect(ids(rows)).toEqual([['received', 'sent']])
  })

  it('tells of each quantity the latest period in which it is open, the newest first', () => {
    const pair = (year: string, fields = {}) => [statement({ id: `${year}-high`, period: year, value: 200, ...fields }), statement({ id: `${year}-low`, period: year, value: 100, ...fields })]
    const rows = [...pair('2019'), ...pair('2021'), statement({ id: '2023-only', period: '2023', value: 300 }), ...pair('2022', { measure: 'documents.count', unit: 'count' })]
    expect(ids(rows)).toEqual([['2022-high', '2022-low'], ['2021-high', '2021-low']])
  })
})
