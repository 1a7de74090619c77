import { expect, it } from 'vitest'
import { beyondRounding } from '#domain/rounding.ts'

it('sees no difference that rounding explains', () => {
  expect(beyondRounding(2_600_000_000, 2_632_000_000, [50_000_000, 500_000])).toBe(0)
})

it('tells how far two figures differ beyond their rounding', () => {
  expect(beyondRounding(2_600_000_000, 2_700_000_000, [50_000_000, null])).toBe(50_000_000)
})
