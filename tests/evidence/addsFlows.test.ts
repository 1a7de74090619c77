import { expect, it } from 'vitest'
import { addsFlows, isOfBothFlows } from '#evidence/addsFlows.ts'
import { statement } from '../selectors/statement.ts'

const exported = (period: string) => statement({ id: `x-${period}`, measure: 'trade.exports', period })
const imported = (period: string) => statement({ id: `m-${period}`, measure: 'trade.imports', period })
const both = (period: string) => [exported(period), imported(period)]

it('tells a change of two flows together from a change of one', () => {
  expect(addsFlows({ method: 'growth', inputs: [...both('2022'), ...both('2021')] })).toBe(true)
  expect(addsFlows({ method: 'growth', inputs: [exported('2022'), exported('2021')] })).toBe(false)
})

it('takes exports less imports of one year for a balance, and the difference of two years for one of levels', () => {
  expect(isOfBothFlows({ method: 'difference', inputs: both('2022') })).toBe(false)
  expect(addsFlows({ method: 'difference', inputs: [...both('2022'), ...both('2021')] })).toBe(true)
})

it('does not take both sides’ words on one flow for two flows', () => {
  expect(isOfBothFlows({ method: 'sum', inputs: [exported('2022'), { ...imported('2022'), area: 'XB', counterpart: 'XA' }] })).toBe(false)
  expect(isOfBothFlows({ method: 'sum', inputs: both('2022') })).toBe(true)
})
