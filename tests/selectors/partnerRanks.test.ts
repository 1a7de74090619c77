import { expect, it } from 'vitest'
import { partnerTrade, rankOf } from '#selectors/partnerRanks.ts'
import { statement } from './statement.ts'

const record = (area: string, counterpart: string, value: number) =>
  statement({ id: `${area}-${counterpart}`, measure: 'trade.imports', area, counterpart, reporter: area, compiler: 'base', value })
const pair = (partner: string, value: number) => [record('XA', partner, value), record(partner, 'XA', value)]
const asked = { country: 'XA', compiler: 'base', year: 2020, isPartner: (area: string) => area !== 'WORLD' }

it('ranks by both directions together, largest first, ties sharing the better place', () => {
  const partners = partnerTrade([...pair('XB', 10), ...pair('XC', 30), ...pair('XD', 10)], asked)
  expect(partners.map(({ partner, value }) => [partner, value])).toEqual([['XC', 60], ['XB', 20], ['XD', 20]])
  expect(rankOf(partners, 'XB', 2020, 'r')?.value).toBe(2)
  expect(rankOf(partners, 'XD', 2020, 'r')?.value).toBe(2)
})

it('takes no group for a partner, and no partner of whom one direction is missing', () => {
  expect(partnerTrade([...pair('WORLD', 99), record('XA', 'XE', 50)], asked)).toEqual([])
})

it('names its own records among those it was worked out from', () => {
  const partners = partnerTrade([...pair('XB', 10), ...pair('XC', 30)], asked)
  expect(rankOf(partners, 'XB', 2020, 'r')?.inputs.map(({ id }) => id)).toContain('XB-XA')
})
