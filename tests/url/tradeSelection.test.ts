import { expect, it } from 'vitest'
import { PARAMETERS } from '#url/parameters.ts'
import { selecting, tradeSelection } from '#url/tradeSelection.ts'

const NOTHING = { event: null, year: null, months: null, statement: null }
const ALL = { event: '2020-border-closed', year: 2012, months: 11, statement: '2022-ru-turnover-1' }

it('comes back from the address as it was written, all four at once', () => {
  const written = selecting(null, ALL)
  expect(written).toBe('2020-border-closed~mirror-2012~m11~of-2022-ru-turnover-1')
  expect(PARAMETERS.selected.codec.read(written ?? '')).toEqual({ value: written, unread: [] })
  expect(tradeSelection(written)).toEqual(ALL)
})

it.each([
  ['mirror-2022', { year: 2022 }],
  ['m11', { months: 11 }],
  ['of-2022-ru-turnover-1', { statement: '2022-ru-turnover-1' }],
  ['2020-border-closed', { event: '2020-border-closed' }],
])('opens "%s", as links with one selection were written before', (selected, found) => {
  expect(tradeSelection(selected)).toEqual({ ...NOTHING, ...found })
})

it('keeps the others when one is chosen, and lets go of none but the one that is closed', () => {
  const all = selecting(null, ALL)
  expect(tradeSelection(selecting(all, { year: 2015 }))).toEqual({ ...ALL, year: 2015 })
  expect(tradeSelection(selecting(all, { event: null }))).toEqual({ ...ALL, event: null })
  expect(selecting('m11', { months: null })).toBeNull()
})

it.each([null, 'm0', 'm12', 'mirror-', 'mirror-20', 'of-'])('reads no year, months or statement from %s', selected => {
  expect(tradeSelection(selected)).toMatchObject({ year: null, months: null, statement: null })
})

it('keeps what it can read of a list, and tells the rest', () => {
  expect(PARAMETERS.selected.codec.read('m11~<b>~mirror-2012~m11')).toEqual({ value: 'm11~mirror-2012', unread: ['<b>'] })
})
