import { expect, it } from 'vitest'
import { fold } from '#language/fold.ts'
import { ordinalOf } from '#language/ordinals.ts'

it.each(['sixth', '6th', 'шестой', 'шестого', 'шестая', 'altıncı'])('"%s" is the 6th', word => {
  expect(ordinalOf(fold(word))).toBe('6th')
})

it.each([['21st', '21th'], ['третья', '3th'], ['üçüncü', '3th'], ['second', '2th']])('"%s" is written "%s"', (word, written) => {
  expect(ordinalOf(fold(word))).toBe(written)
})

it.each(['шесть', 'first-rate', '2018', 'forum', ''])('"%s" is no ordinal', word => {
  expect(ordinalOf(fold(word))).toBeNull()
})
