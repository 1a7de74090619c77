import { expect, it } from 'vitest'
import type { ProductEntry } from '#domain/compiled.ts'
import { itemised } from '#selectors/itemised.ts'
import { productTree } from '#selectors/productTree.ts'
import { statement } from './statement.ts'

const entry = (id: string, parent: string | null): ProductEntry => ({ id, name: id, aliases: [], parent, sector: null, section: 'II' })
const catalogue = [entry('07', null), entry('0702', '07'), entry('0703', '07'), entry('08', null)]
const asked = { way: 'forth' as const, year: 2020, sides: { first: 'XA', second: 'XB' }, catalogue }
const value = (product: string | null, amount: number, fields = {}) => statement({ id: `v-${product}`, measure: 'trade.exports', compiler: 'base', product, value: amount, ...fields })

it('takes from the whole what does not overlap', () => {
  const [one] = itemised([value('07', 30), value('0702', 20), value('08', 10)], [value(null, 100)], asked)
  expect(one?.rest.value).toBe(60)
  expect(one?.rest.inputs.map(({ product }) => product)).toEqual([null, '07', '08'])
  expect(one?.coverage.value).toBe(40)
  expect(one?.shares.get('0702')?.value).toBe(20)
})

it('counts a product once that two publications print, and the better printed of two totals', () => {
  const again = value('07', 31, { id: 'again', precision: 50 })
  const [one] = itemised([again, value('07', 30), value('08', 10)], [value(null, 110, { id: 'rough', precision: 50 }), value(null, 100)], asked)
  expect(one?.parts.map(({ product }) => product)).toEqual(['07', '08'])
  expect(one?.rest.value).toBe(60)
})

it('takes no part of a product for the product', () => {
  const [one] = itemised([value('07', 30, { scope: 'by rail' }), value('08', 10)], [value(null, 100)], asked)
  expect(one?.rest.value).toBe(90)
})

it.each([
  ['another compiler’s', { compiler: 'other' }],
  ['another reporter’s', { reporter: 'XB' }],
  ['another year’s', { period: '2019' }],
  ['a bounded', { bound: 'over' as const }],
])('never sets %s total against the parts', (_, fields) => {
  expect(itemised([value('07', 30)], [value(null, 100, fields)], asked)).toEqual([])
})

it('does not speak where no compiler is named, nor where the parts make more than the whole', () => {
  const { compiler: _, ...unnamed } = value(null, 100)
  const { compiler: __, ...part } = value('07', 30)
  expect(itemised([part], [unnamed], asked)).toEqual([])
  expect(itemised([value('07', 130)], [value(null, 100)], asked)).toEqual([])
})

it('divides down to the digits asked for, and keeps what the parts leave', () => {
  const [one] = itemised([value('07', 30), value('0702', 20), value('0703', 4), value('08', 10)], [value(null, 100)], asked)
  const chapters = productTree(one!, catalogue, 2)
  expect(chapters.map(({ id, value: amount }) => [id, amount])).toEqual([['II', 40], ['rest', 60]])
  const [section] = productTree(one!, catalogue, 4)
  expect(section?.children[0]?.children.map(({ id, value: amount }) => [id, amount])).toEqual([['0702', 20], ['0703', 4], ['07-rest', 6]])
})

it('leaves a whole undivided where its parts make more', () => {
  const [one] = itemised([value('07', 30), value('0702', 20), value('0703', 14)], [value(null, 100)], asked)
  expect(productTree(one!, catalogue, 4)[0]?.children[0]).toMatchObject({ id: '07', value: 30, children: [] })
})
