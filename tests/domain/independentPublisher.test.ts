import { describe, expect, it } from 'vitest'
import { independentPublisher } from '#domain/independentPublisher.ts'

const nobody = () => undefined

describe('whose word a publication is', () => {
  it.each([
    ['Daily (republished by Hub)', 'daily'],
    ['Daily (via Wire, citing Agency)', 'agency'],
    ['Hub (quoting Agency)', 'agency'],
    ['The Daily', 'daily'],
    ['DAILY', 'daily'],
  ])('takes "%s" for %s', (publisher, name) => expect(independentPublisher({ publisher }, nobody)).toBe(name))

  it('is that of the source it repeats, however long the chain', () => {
    const chain: Record<string, { publisher: string; repeats?: string }> = { b: { publisher: 'B', repeats: 'c' }, c: { publisher: 'C' } }
    expect(independentPublisher({ publisher: 'A', repeats: 'b' }, id => chain[id])).toBe('c')
  })

  it('ends where two sources claim to repeat each other', () => {
    const ring: Record<string, { publisher: string; repeats?: string }> = { a: { publisher: 'A', repeats: 'b' }, b: { publisher: 'B', repeats: 'a' } }
    expect(['a', 'b']).toContain(independentPublisher(ring['a']!, id => ring[id]))
  })
})
