import { describe, expect, it } from 'vitest'
import type { ProductEntry } from '#domain/compiled.ts'
import { apartFrom, holderAmong, isInside } from '#selectors/productExtent.ts'

const product = (id: string, parent: string | null = null, covers?: readonly string[]): ProductEntry => ({ id, name: id, aliases: [], parent, sector: null, ...(covers && { covers }) })
const catalogue = [
  product('07'), product('0702', '07'), product('08'), product('0809', '08'), product('cherries', '0809', ['080921', '080929']), product('exotic', '08'),
  product('produce', null, ['07', '08']), product('plants', null, ['07', '08', '09']), product('fuels', null, ['27']), product('27'), product('mixed', null, ['08', '10']),
]

describe('parts and wholes', () => {
  it.each([['0702', '07'], ['0702', 'produce'], ['cherries', '0809'], ['cherries', '08'], ['produce', 'plants'], ['exotic', 'produce']])('%s lies inside %s', (one, other) => {
    expect(isInside(catalogue, one, other)).toBe(true)
    expect(isInside(catalogue, other, one)).toBe(false)
  })

  it.each([['07', '07'], ['07', '08'], ['fuels', '27'], ['mixed', 'produce']])('%s does not lie inside %s', (one, other) => expect(isInside(catalogue, one, other)).toBe(false))

  it('names the narrowest whole on the list', () => {
    expect(holderAmong(catalogue, 'cherries', ['produce', '08', '0809'])).toBe('0809')
    expect(holderAmong(catalogue, 'cherries', ['07'])).toBeNull()
  })
})

describe('what may be added up', () => {
  it('is the widest of each family, and nothing twice', () => {
    expect(apartFrom(catalogue, ['0702', '07', '08', 'cherries'])).toEqual(['07', '08'])
    expect(apartFrom(catalogue, ['07', '08', 'produce'])).toEqual(['produce'])
    expect(apartFrom(catalogue, ['fuels', '27'])).toEqual(['fuels'])
    expect(apartFrom(catalogue, ['produce', 'mixed'])).toEqual(['produce'])
  })

  it('is no group of which nobody says what it holds', () => {
    expect(apartFrom(catalogue, ['0809', 'exotic'])).toEqual(['0809'])
  })
})
