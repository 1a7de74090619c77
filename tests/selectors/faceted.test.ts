import fc from 'fast-check'
import { expect, it } from 'vitest'
import { faceted } from '#selectors/faceted.ts'

interface Thing {
  readonly shape: string
  readonly colours: readonly string[]
}
const things: Thing[] = [
  { shape: 'round', colours: ['red', 'blue'] },
  { shape: 'round', colours: ['blue'] },
  { shape: 'square', colours: ['red'] },
]
const ask = (shape: string[], colour: string[], among: readonly Thing[] = things) =>
  faceted(among, { shape: { chosen: shape, valuesOf: thing => [thing.shape] }, colour: { chosen: colour, valuesOf: thing => thing.colours } })

it('lets any value of one aspect do, and asks for all aspects', () => {
  expect(ask(['round', 'square'], []).found).toHaveLength(3)
  expect(ask(['round'], ['red']).found).toEqual([things[0]])
})

it('counts a value among what the other aspects leave, not its own', () => {
  const { counts } = ask(['round'], ['red'])
  expect(Object.fromEntries(counts.shape)).toEqual({ round: 1, square: 1 })
  expect(Object.fromEntries(counts.colour)).toEqual({ red: 1, blue: 2 })
})

it('promises with each count exactly what choosing that value alone brings', () => {
  const word = fc.constantFrom('a', 'b', 'c')
  const thing = fc.record({ shape: word, colours: fc.uniqueArray(word) })
  fc.assert(fc.property(fc.array(thing), fc.uniqueArray(word), fc.uniqueArray(word), (among, shape, colour) => {
    const { counts } = ask(shape, colour, among)
    for (const value of ['a', 'b', 'c']) {
      expect(counts.shape.get(value) ?? 0).toBe(ask([value], colour, among).found.length)
      expect(counts.colour.get(value) ?? 0).toBe(ask(shape, [value], among).found.length)
    }
  }))
})
