import { expect, it } from 'vitest'
import { distances } from '#search/likeness.ts'
import { soundOf } from '#search/soundOf.ts'
import { fold } from '#language/fold.ts'

it.each([
  ['muradov', 'muradov', 0],
  ['muradov', 'mudarov', 2],
  ['muradov', 'murdaov', 0.8],
  ['muradov', 'muradow', 1],
  ['heidar', 'geidar', 0.35],
])('from %s to %s it is %s', (sought, other, cost) => {
  expect(distances(sought, other, 3).whole).toBeCloseTo(cost)
})

it('a beginning costs nothing, and what is far is given up', () => {
  expect(distances('murad', 'muradov', 1).beginning).toBe(0)
  expect(distances('gazprom', 'tatneft', 2)).toEqual({ whole: Infinity, beginning: Infinity })
})

it('an endless word is not compared', () => {
  expect(distances('a'.repeat(1000), 'a'.repeat(1000), 2).whole).toBe(Infinity)
})

it.each([
  ['Şahin', 'Шахин'],
  ['Əliyev', 'Eliev'],
  ['Xanlar', 'Khanlar'],
  ['Zülfüqarov', 'Zulfugarov'],
  ['Overçuk', 'Оверчук'],
  ['Lujkov', 'Лужков'],
])('%s sounds as %s', (one, other) => {
  expect(soundOf(fold(one))).toBe(soundOf(fold(other)))
})
