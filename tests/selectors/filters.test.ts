import { expect, it } from 'vitest'
import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { agreementsWithin, eventsWithin, observationsWithin } from '#selectors/filters.ts'
import { statement } from './statement.ts'

const event = (fields: Partial<EventEntry>) => ({ id: 'e', date: '2018-05-01', sectors: ['trade'], ...fields }) as EventEntry
const agreement = (fields: Partial<AgreementEntry>) => ({ id: 'a', signed: '2018', sectors: ['trade'], ...fields }) as AgreementEntry
const of = (from: number | null, to: number | null, sectors: string[] = []) => ({ years: { from, to }, sectors })

it('takes an event that began before the years and goes on into them', () => {
  expect(eventsWithin([event({ date: '2017-12-20', endDate: '2018-01-03' })], of(2018, 2018))).toHaveLength(1)
  expect(eventsWithin([event({ date: '2017-12-20' })], of(2018, 2018))).toHaveLength(0)
})

it('keeps undated documents apart, since no year can claim them', () => {
  const { dated, undated } = agreementsWithin([agreement({}), agreement({ id: 'b', signed: null })], of(2018, null))
  expect([dated.length, undated.length]).toEqual([1, 1])
})

it('takes only figures whose period lies wholly inside', () => {
  expect(observationsWithin([statement({ period: '2017/2018' }), statement({ period: '2018-03' })], of(2018, 2018))).toHaveLength(1)
})

it('takes a record of any of the chosen sectors', () => {
  expect(eventsWithin([event({ sectors: ['trade', 'energy'] }), event({ sectors: ['sport'] })], of(null, null, ['energy', 'culture']))).toHaveLength(1)
})
