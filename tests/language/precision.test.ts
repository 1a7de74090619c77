import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '#language/formatOf.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

const POWERS: Readonly<Record<string, number>> = { trn: 12, bn: 9, m: 6, trln: 12, mlrd: 9, mln: 6, min: 3, 'трлн': 12, 'млрд': 9, 'млн': 6, 'тыс.': 3 }
const language = fc.constantFrom(...LANGUAGES)

/** Reads a written number back as a person would. */
function readBack(text: string): number {
  const [, digits = '', word = ''] = /^([−+]?[\d\u00a0.,]+?)(?:\u00a0(\D+))?$/u.exec(text) ?? []
  const decimal = /^[a-z]*$/.test(word) && text.includes('.') && !text.includes('\u00a0min') ? '.' : ','
  const plain = decimal === '.' ? digits.replaceAll(',', '') : digits.replaceAll('\u00a0', '').replace(',', '.')
  return Number(`${plain.replace('−', '-')}e${POWERS[word] ?? 0}`)
}

describe('A written number', () => {
  it('reads back as it was, where it has few decimals', () => {
    fc.assert(fc.property(language, fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: 0, max: 3 }), (name, whole, decimals) => {
      const value = whole / 10 ** decimals
      const text = formatOf(name).number(value)
      const english = name === 'en' ? text.replaceAll(',', '') : text.replaceAll('\u00a0', '').replace(',', '.')
      expect(Number(english.replace('−', '-'))).toBeCloseTo(value, 3)
    }), { numRuns: 2_000 })
  })

  it('is compacted by less than half of its third decimal', () => {
    fc.assert(fc.property(fc.constantFrom('az' as const, 'ru' as const), fc.double({ min: 1e4, max: 9e14, noNaN: true }), (name, value) => {
      const back = readBack(formatOf(name).compact(value))
      const scale = 10 ** (Math.floor(Math.log10(Math.max(value, back)) / 3) * 3)
      expect(Math.abs(back - value)).toBeLessThanOrEqual(scale * 0.00051)
    }), { numRuns: 2_000 })
  })

  it('never says a thousand of a scale that has a next one', () => {
    fc.assert(fc.property(language, fc.integer({ min: 1, max: 999_999_999_999 }), (name, value) => {
      expect(formatOf(name).compact(value)).not.toMatch(/^1[,\u00a0]000\u00a0\D/u)
    }), { numRuns: 5_000 })
  })
})

describe('A figure with the precision of its source', () => {
  it.each([
    [4_799_000_000, 500_000, '$4.799\u00a0bn'],
    [2_600_000_000, 50_000_000, '$2.6\u00a0bn'],
    [4_000_000_000, 50_000_000, '$4.0\u00a0bn'],
    [3_000_000_000, 500_000_000, '$3\u00a0bn'],
    [5_905_900_000, 50_000, '$5.9059\u00a0bn'],
    [340_000_000, 500_000, '$340\u00a0m'],
    [1_234_567_890, 0.5, '$1.235\u00a0bn'],
    [2_600_000_000, null, '$2.6\u00a0bn'],
    [2_600_000_000, 0, '$2.6\u00a0bn'],
  ])('writes %d with ±%d as printed', (value, precision, expected) => {
    expect(formatOf('en').money(value, '$', { compact: true, precision })).toBe(expected)
  })

  it('keeps a printed zero at the end in full', () => {
    expect(formatOf('en').number(12, { precision: 0.05 })).toBe('12.0')
    expect(formatOf('en').percent(12, { precision: 0.5 })).toBe('12%')
  })
})
