import { expect, it } from 'vitest'
import { clippedWith } from '#language/clippings.ts'
import { fold } from '#language/fold.ts'

it.each([
  ['Государственная', 'Дума', 'Госдума'],
  ['Министерство', 'обороны', 'Минобороны'],
  ['Генеральный', 'прокурор', 'генпрокурор'],
  ['заместитель', 'министра', 'замминистра'],
])('"%s %s" is "%s"', (word, next, clipped) => {
  expect(clippedWith(fold(word), fold(next))).toBe(fold(clipped))
})

it('clips no other word', () => {
  expect(clippedWith('gosti', 'baku')).toBeNull()
})
