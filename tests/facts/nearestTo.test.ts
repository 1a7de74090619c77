import { expect, it } from 'vitest'
import { nearestTo } from '#facts/nearestTo.ts'

it.each([
  ['USDD', 'USD'],
  ['usd', 'USD'],
  ['sumimt', 'summit'],
])('takes %s for %s', (word, meant) => expect(nearestTo(word, ['EUR', 'USD', 'summit'])).toBe(meant))

it('guesses nothing where nothing is near', () => expect(nearestTo('elephant', ['USD', 'summit'])).toBeUndefined())
