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
