import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULTS, NAMES, PARAMETERS } from '#url/parameters.ts'
import { readAddress } from '#url/readAddress.ts'
import { ADDRESS_LIMIT, pinnedAddress, writeAddress } from '#url/writeAddress.ts'
import { queries, states } from './addresses.ts'

describe('The address', () => {
  it('gives back every state that was written into it', () => {
    fc.assert(
      fc.property(states, state => {
        const reading = readAddress(writeAddress(state))
        expect(reading).toEqual({ chosen: state, notices: [] })
      }),
      { numRuns: 10_000 },
    )
  })

  it('never throws, and settles after one pass, whatever it holds', () => {
    fc.assert(
      fc.property(queries, query => {
        const once = writeAddress(readAddress(query).chosen)
        const again = readAddress(once)
        expect(again.notices).toEqual([])
        expect(writeAddress(again.chosen)).toBe(once)
      }),
      { numRuns: 10_000 },
    )
  })

  it('stays short, whatever it held', () => {
    fc.assert(fc.property(queries, query => void expect(writeAddress(readAddress(query).chosen).length).toBeLessThanOrEqual(ADDRESS_LIMIT)), { numRuns: 5_000 })
  })

  it('stays short when everything is chosen, and cuts the search by whole characters', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `field-${index}`)
    fc.assert(
      fc.property(states, fc.string({ unit: 'grapheme', maxLength: 400 }), (state, query) => {
        const search = writeAddress({ ...state, sectors: ids, by: ids, query })
        expect(search.length).toBeLessThanOrEqual(ADDRESS_LIMIT)
        const kept = readAddress(search).chosen.query
        expect(readAddress(writeAddress({ ...DEFAULTS, query })).chosen.query.startsWith(kept)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('has room for every parameter at its longest and some of a search', () => {
    const longest = NAMES.map(name => PARAMETERS[name]).reduce((sum, { word, codec }) => sum + word.length + 2 + (codec.longest ?? 0), 0)
    expect(longest).toBeLessThan(ADDRESS_LIMIT - 60)
  })

  it('is the same in the address bar of a browser', () => {
    fc.assert(fc.property(states, state => {
      const search = writeAddress(state)
      expect(new URL(`https://atlas.example/en/xx-yy${search}`).search).toBe(search)
    }))
  })

  it('reopens a pinned link to the same choices, whatever the defaults become, and to its release', () => {
    fc.assert(
      fc.property(states, state => {
        const pinned = pinnedAddress(state, '2026.11.24')
        expect(readAddress(pinned)).toEqual({ chosen: { ...state, release: '2026.11.24' }, notices: [] })
        for (const word of ['flow', 'unit', 'tbl', 'v']) expect(new URLSearchParams(pinned).has(word)).toBe(true)
        expect(pinned.length).toBeLessThanOrEqual(ADDRESS_LIMIT)
      }),
      { numRuns: 2_000 },
    )
  })
})
