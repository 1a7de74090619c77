import { expect, it } from 'vitest'
import type { Core } from '#domain/compiled.ts'
import { words } from '#language/en/evidence.ts'
import { formatOf } from '#language/formatOf.ts'
import type { Observation } from '#schema/observation.ts'
import { figureText } from '#evidence/figureText.ts'
import { precisionText } from '#evidence/precisionText.ts'

const core = { units: [{ id: 'count', symbol: 'number', dimension: 'count' }, { id: 'votes', symbol: 'votes', dimension: 'count' }, { id: 'percent', symbol: '%', dimension: 'share' }] } as unknown as Core
const growth = { value: 37, unit: 'percent', precision: 0.5, range: [37, 47] } as unknown as Observation

it('prints both ends of a range that a source gives, never one of them for the whole', () => {
  expect(figureText(growth, core, formatOf('en'))).toBe('between 37% and 47%')
  expect(figureText(growth, core, formatOf('ru'))).toBe('от 37\u00A0% до 47\u00A0%')
  expect(figureText({ ...growth, value: 42, bound: 'about' }, core, formatOf('en'))).toBe('about 42%')
  expect(precisionText(growth, core, formatOf('en'), words)).toMatch(/between 37\.0% and 47\.0%/)
})

it('names no unit of a bare count, whose measure says what is counted', () => {
  expect(figureText({ value: 7, unit: 'count', precision: null }, core, formatOf('en'))).toBe('7')
  expect(figureText({ value: 71, unit: 'votes', precision: null }, core, formatOf('en'))).toBe('71\u00A0votes')
})

it.each([
  ['en', 1, '1\u00A0vote'], ['en', 2, '2\u00A0votes'], ['en', 21, '21\u00A0votes'],
  ['ru', 1, '1\u00A0голосование'], ['ru', 3, '3\u00A0голосования'], ['ru', 11, '11\u00A0голосований'], ['ru', 21, '21\u00A0голосование'], ['ru', 2_600, '2\u00A0600\u00A0голосований'],
  ['az', 1, '1\u00A0votes'], ['az', 5, '5\u00A0votes'],
] as const)('counts in %s as the language counts: %d', (language, value, text) => {
  expect(figureText({ value, unit: 'votes', precision: null }, core, formatOf(language))).toBe(text)
})

it('puts a counted unit into the case that a bound asks for', () => {
  const atLeast = { value: 21, unit: 'votes', precision: null, bound: 'over' } as const
  expect(figureText(atLeast, core, formatOf('ru'))).toBe('более 21\u00A0голосования')
  expect(figureText({ ...atLeast, value: 3 }, core, formatOf('ru'))).toBe('более 3\u00A0голосований')
  expect(figureText({ ...atLeast, value: 3, bound: 'almost' }, core, formatOf('ru'))).toBe('почти 3\u00A0голосования')
  expect(figureText({ value: 3, unit: 'votes', precision: null, range: [3, 5] }, core, formatOf('ru'))).toBe('от 3\u00A0голосований до 5\u00A0голосований')
})
