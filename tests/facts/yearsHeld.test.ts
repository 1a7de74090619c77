import { expect, it } from 'vitest'
import type { Authored } from '#facts/Authored.ts'
import { yearsHeld } from '#facts/yearsHeld.ts'
import { statement } from '../selectors/statement.ts'

const records = { events: [{ date: '1991-12-18' }], agreements: [{ signed: null }, { signed: '1997-07' }] } as unknown as Pick<Authored, 'events' | 'agreements'>

it('reaches from the oldest figure or record to the newest', () => {
  expect(yearsHeld(records, [statement({ period: '1960' }), statement({ period: '2019/2021' })])).toEqual({ from: 1960, to: 2021 })
  expect(yearsHeld(records, [])).toEqual({ from: 1991, to: 1997 })
})

it('counts neither forecasts nor places where a figure is missing', () => {
  expect(yearsHeld(records, [statement({ period: '2030', status: 'forecast' }), statement({ period: '1950', value: null })])).toEqual({ from: 1991, to: 1997 })
})

it('is nothing where nothing is dated', () => {
  expect(yearsHeld({ events: [], agreements: [] }, [])).toBeNull()
})
