import { expect, it } from 'vitest'
import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { dayNumber } from '#domain/dayNumber.ts'
import { facetCounts, failedBy, isWithinDays, type TimeFilter } from '#selectors/facetCounts.ts'
import { eventsPerQuarter } from '#selectors/eventsPerQuarter.ts'
import { lanesOf } from '#selectors/lanesOf.ts'
import { timeEntries } from '#selectors/timeEntries.ts'

const event = (id: string, fields: Partial<EventEntry> = {}) => ({ id, title: { text: id }, date: '2020-05-05', kind: 'meeting', tone: 'neutral', sectors: ['trade'], countries: ['XA', 'XB'], ...fields }) as EventEntry
const document = (id: string, fields: Partial<AgreementEntry> = {}) => ({ id, title: { text: id }, signed: '2020-06', sectors: ['trade'], parties: [{ country: 'XA' }, { country: 'XB' }], ...fields }) as AgreementEntry
const of = (by: 'sector' | 'kind' | 'country', most = 8, only: string[] = []) => ({ by, most, only, pair: ['XA', 'XB'] })
const ids = (lanes: ReturnType<typeof lanesOf>) => lanes.map(({ id, entries }) => [id, entries.map(({ key }) => key)])

it('puts a record of two fields into both lanes, the fullest lane first', () => {
  expect(ids(lanesOf(timeEntries([event('a', { sectors: ['energy', 'trade'] }), event('b')], []), of('sector')))).toEqual([['trade', ['a', 'b']], ['energy', ['a']]])
})

it('gathers lanes beyond the most in one, so that nothing is left out', () => {
  const events = ['a', 'b', 'c', 'd'].map(id => event(id, { sectors: [id] }))
  const lanes = lanesOf(timeEntries(events, []), of('sector', 2))
  expect(ids(lanes)).toEqual([['a', ['a']], ['b', ['b']], ['rest', ['c', 'd']]])
  expect(lanes.at(-1)?.of).toBe(2)
})

it('keeps to the fields that the reader filters for', () => {
  expect(ids(lanesOf(timeEntries([event('a', { sectors: ['energy', 'trade'] })], []), of('sector', 8, ['energy'])))).toEqual([['energy', ['a']]])
})

it('has a lane of documents among the kinds', () => {
  expect(ids(lanesOf(timeEntries([event('a')], [document('b')]), of('kind')))).toEqual([['document', ['doc.b']], ['meeting', ['a']]])
})

it('makes lanes of third countries, and one of what is between the two only', () => {
  expect(ids(lanesOf(timeEntries([event('a'), event('b', { countries: ['XA', 'XB', 'XC'] })], []), of('country')))).toEqual([['none', ['a']], ['XC', ['b']]])
})

it('leaves documents without a date out of time', () => {
  expect(timeEntries([], [document('a', { signed: null })])).toEqual([])
})

const filter = (fields: Partial<TimeFilter>): TimeFilter => ({ from: dayNumber('2020-01-01'), to: dayNumber('2021-01-01'), sectors: [], kinds: [], tones: [], isSought: () => true, ...fields })
const entries = timeEntries([event('a'), event('b', { kind: 'visit', tone: 'strained' }), event('c', { sectors: ['energy'] })], [document('d')])

it('counts a facet under all filters but its own', () => {
  const chosen = filter({ kinds: ['visit'] })
  const counts = facetCounts(entries, entries.map(entry => failedBy(entry, chosen)))
  expect([...counts.kind]).toEqual([['meeting', 2], ['visit', 1]])
  expect([...counts.tone]).toEqual([['strained', 1]])
  expect([...counts.sector]).toEqual([['trade', 1]])
})

it('lets a record pass whose date may lie in the days, and no other', () => {
  const days = { from: dayNumber('2020-05-01'), to: dayNumber('2020-06-01') }
  const passes = (date: string, endDate?: string) => isWithinDays(timeEntries([event('a', { date, ...(endDate && { endDate }) })], [])[0]!, days)
  expect([passes('2020'), passes('2020-05'), passes('2020-04-28', '2020-05-02'), passes('2020-06'), passes('2019')]).toEqual([true, true, true, false, false])
})

it('puts events known by their year into no quarter', () => {
  const slots = eventsPerQuarter([{ date: '2020', tone: 'strained' }, { date: '2020-01-09', tone: 'cooperative' }, { date: '2020-12', tone: 'neutral' }, { date: '2031-01-01', tone: 'neutral' }], { from: 2020, to: 2020 })
  expect(slots.map(({ quarter, cooperative, neutral, strained }) => [quarter, cooperative, neutral, strained])).toEqual([[0, 1, 0, 0], [1, 0, 0, 0], [2, 0, 0, 0], [3, 0, 1, 0], [null, 0, 0, 1]])
})
