import { expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import type { Core } from '#domain/compiled.ts'
import { words as az } from '#language/az/claims.ts'
import { words as en } from '#language/en/claims.ts'
import { formatOf } from '#language/formatOf.ts'
import { words as ru } from '#language/ru/claims.ts'
import { coversText } from '#views/claimText.ts'

const WORDS = { en, az, ru }
const core = { units: [{ id: 'USD', symbol: '$', dimension: 'money' }, { id: 'percent', symbol: '%', dimension: 'share' }, { id: 't', symbol: 't', dimension: 'mass' }] } as unknown as Core
const claim = { kind: 'value', unit: 'USD', bound: null, precision: 0.5e6 } as Claim
const said = (one: Partial<Claim>, low: number, high: number, language: 'en' | 'az' | 'ru' = 'en') => coversText({ ...claim, ...one }, { low, high }, { core, format: formatOf(language), words: WORDS[language] }).replaceAll(/[\u00a0\u202f]/g, ' ')

it.each([['en', '$2.0695 bn to $2.0705 bn'], ['az', '2,0695 mlrd $ – 2,0705 mlrd $'], ['ru', 'от 2,0695 млрд $ до 2,0705 млрд $']] as const)('gives in %s all digits of the ends that a claim is judged by', (language, ends) => {
  expect(said({}, 2_069_500_000, 2_070_500_000, language)).toContain(ends)
})

it.each([
  [{}, 2_067_123_455.5, 2_067_123_456.5, '$2.0671234555 bn to $2.0671234565 bn'],
  [{}, 999_500_000, 1_000_500_000, '$999.5 m to $1.0005 bn'],
  [{ kind: 'growth', unit: 'percent' }, 12.3455, 12.3465, '12.3455% to 12.3465%'],
  [{ kind: 'growth', unit: 'percent' }, -13.5, -12.5, '−13.5% to −12.5%'],
  [{ kind: 'quantity', unit: 't' }, 123_455.5, 123_456.5, '123,455.5 t to 123,456.5 t'],
  [{ bound: 'about' }, 3.23e9, 3.57e9, '$3.23 bn to $3.57 bn'],
  [{ kind: 'count', unit: null, precision: 50 }, 1_150, 1_250, '1,150 to 1,250'],
] as const)('never rounds them, whatever is counted: %o %d', (one, low, high, ends) => {
  expect(said(one, low, high)).toContain(ends)
})

it('says nothing of a place and of what is counted one by one', () => {
  expect(said({ kind: 'rank', unit: 'rank', precision: 0 }, 3, 3)).toBe('')
  expect(said({ kind: 'count', unit: null, precision: 0.5 }, 119.5, 120.5)).toBe('')
})
