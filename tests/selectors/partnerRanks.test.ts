import { expect, it } from 'vitest'
import { partnersByYear, rankOf, tradeWith } from '#selectors/partnerRanks.ts'
import { shareOf, worldTotal } from '#selectors/partnerShare.ts'
import { statement } from './statement.ts'

const record = (area: string, counterpart: string, value: number, measure = 'trade.imports') =>
  statement({ id: `${measure}-${area}-${counterpart}`, measure, area, counterpart, reporter: area, compiler: 'base', value })
/** Twenty small partners, so that a list is long enough for turnover. */
const others = Array.from({ length: 20 }, (_, index) => `Y${String.fromCharCode(65 + index)}`)
const both = (partner: string, value: number) => [record('XA', partner, value), record(partner, 'XA', value)]
const asked = { country: 'XA', compiler: 'base', isPartner: (area: string) => area !== 'WORLD' }
const crowd = others.flatMap(id => both(id, 1))

it('ranks by both directions together, largest first, ties sharing the better place', () => {
  const partners = partnersByYear([...both('XB', 10), ...both('XC', 30), ...both('XD', 10), ...crowd], { ...asked, measure: 'turnover' }).get(2020) ?? []
  expect(partners.slice(0, 3).map(({ partner, value }) => [partner, value])).toEqual([['XC', 60], ['XB', 20], ['XD', 20]])
  expect(rankOf(partners, 'XB', 2020, 'r')?.value).toBe(2)
  expect(rankOf(partners, 'XD', 2020, 'r')?.value).toBe(2)
})

it('takes no group for a partner, and by turnover none of whom one direction is missing', () => {
  const partners = partnersByYear([...both('WORLD', 99), record('XA', 'XE', 50), ...crowd], { ...asked, measure: 'turnover' }).get(2020) ?? []
  expect(partners.map(({ partner }) => partner)).toEqual(others)
})

it('makes no turnover out of two lists that stop at the largest few', () => {
  const few = ['XB', 'XC', 'XD', 'XE', 'XF'].flatMap(id => both(id, 5))
  expect(partnersByYear(few, { ...asked, measure: 'turnover' }).size).toBe(0)
  expect(partnersByYear(few, { ...asked, measure: 'imports' }).get(2020)).toHaveLength(5)
})

it('lets what partners record as imports stand for exports only where the country’s own record is missing', () => {
  const mirrored = [record('XB', 'XA', 7), record('XC', 'XA', 5), record('XD', 'XA', 3)]
  expect(partnersByYear(mirrored, { ...asked, measure: 'exports' }).get(2020)?.map(({ value }) => value)).toEqual([7, 5, 3])
  const own = [record('XA', 'XB', 1, 'trade.exports'), record('XA', 'XC', 2, 'trade.exports'), record('XA', 'XD', 4, 'trade.exports')]
  expect(partnersByYear([...mirrored, ...own], { ...asked, measure: 'exports' }).get(2020)?.map(({ partner }) => partner)).toEqual(['XD', 'XC', 'XB'])
})

it('does not take a record without a value for a trade of nothing', () => {
  const rows = [record('XA', 'XB', 4), record('XA', 'XC', 3), record('XA', 'XD', 2), { ...record('XA', 'XE', 0), value: null, missing: 'no-data' as const }]
  expect(partnersByYear(rows, { ...asked, measure: 'imports' }).get(2020)?.map(({ partner }) => partner)).toEqual(['XB', 'XC', 'XD'])
})

it('names its own records among those it was worked out from', () => {
  const partners = partnersByYear([...both('XB', 10), ...both('XC', 30), ...crowd], { ...asked, measure: 'turnover' }).get(2020) ?? []
  expect(rankOf(partners, 'XB', 2020, 'r')?.inputs.map(({ id }) => id)).toContain('trade.imports-XB-XA')
})

it('gives one record as it is stated, and only two as a sum', () => {
  const one = { partner: 'XB', value: 4, rows: [record('XA', 'XB', 4)] }
  expect(tradeWith(one, 2020, 't')).toMatchObject({ kind: 'stated', observation: { value: 4 } })
  expect(tradeWith({ ...one, value: 9, rows: [record('XA', 'XB', 4), record('XB', 'XA', 5)] }, 2020, 't')).toMatchObject({ kind: 'computed', computed: { value: 9, method: 'sum' } })
})

it('takes a share only of the same compiler’s own total', () => {
  const one = { partner: 'XB', value: 5, rows: [record('XA', 'XB', 5)] }
  const total = worldTotal([record('XA', 'WORLD', 20), { ...record('XA', 'WORLD', 90), compiler: 'other' }], { country: 'XA', compiler: 'base', measure: 'imports', year: 2020 })
  expect(shareOf(one, total ?? [], 2020, 's').value).toBe(25)
  expect(worldTotal([record('XA', 'WORLD', 20)], { country: 'XA', compiler: 'base', measure: 'turnover', year: 2020 })).toBeNull()
})

it('says which places rounding leaves open, and names the records that are too near to tell', () => {
  const row = (partner: string, value: number, precision: number) => ({ partner, value, rows: [{ ...record('XA', partner, value), precision }] })
  const partners = [row('XC', 30, 0.5), row('XD', 11, 0.5), row('XB', 10, 1), row('XE', 9, 0.5), row('XF', 2, 0.5)]
  const rank = rankOf(partners, 'XB', 2020, 'r')
  expect(rank).toMatchObject({ value: 3, interval: { low: 2, high: 4 } })
  expect(rank?.inputs.map(({ counterpart }) => counterpart)).toEqual(['XC', 'XD', 'XB', 'XE'])
  expect(rankOf(partners, 'XC', 2020, 'r')).not.toHaveProperty('interval')
})

it('ranks no “more than” and takes no share of one', () => {
  const bound = { ...record('XA', 'XE', 50), bound: 'over' as const }
  const rows = [record('XA', 'XB', 4), record('XA', 'XC', 3), record('XA', 'XD', 2), bound]
  expect(partnersByYear(rows, { ...asked, measure: 'imports' }).get(2020)?.map(({ partner }) => partner)).toEqual(['XB', 'XC', 'XD'])
  expect(worldTotal([{ ...record('XA', 'WORLD', 20), bound: 'over' }], { country: 'XA', compiler: 'base', measure: 'imports', year: 2020 })).toBeNull()
})

it('says what rounding leaves open of a sum and of a share', () => {
  const rows = [{ ...record('XA', 'XB', 4), precision: 0.5 }, { ...record('XB', 'XA', 6), precision: 1 }]
  expect(tradeWith({ partner: 'XB', value: 10, rows }, 2020, 't')).toMatchObject({ computed: { interval: { low: 8.5, high: 11.5 } } })
  const share = shareOf({ partner: 'XB', value: 10, rows }, [{ ...record('XA', 'WORLD', 20), precision: 3 }], 2020, 's')
  expect(share.interval?.low).toBeCloseTo((100 * 8.5) / 23, 9)
  expect(share.interval?.high).toBeCloseTo((100 * 11.5) / 17, 9)
})
