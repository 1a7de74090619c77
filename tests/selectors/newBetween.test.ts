import { describe, expect, it } from 'vitest'
import type { AgreementEntry, Core, EventEntry } from '#domain/compiled.ts'
import { latestYear, newBetween, publishedBetween } from '#selectors/newBetween.ts'
import { statement } from './statement.ts'

const event = (id: string, date: string, endDate?: string) => ({ id, date, endDate, sectors: ['trade'] }) as unknown as EventEntry
const document = (id: string, dates: Partial<AgreementEntry>) => ({ id, signed: null, inForce: null, ended: null, sectors: ['energy'], ...dates }) as AgreementEntry
const days = { from: '2020-07-01', to: '2021-06-30' }
const ANY = { sectors: [] }

describe('what is new between two days', () => {
  it('is what began in them, both days inside, newest first', () => {
    const events = [event('before', '2020-06-30'), event('first', '2020-07-01'), event('last', '2021-06-30', '2021-07-02'), event('after', '2021-07-01')]
    expect(newBetween({ events, agreements: [] }, days, ANY).events.map(({ id }) => id)).toEqual(['last', 'first'])
  })

  it('takes a vague date for the first day that it may mean', () => {
    expect(newBetween({ events: [event('year', '2021'), event('other', '2020')], agreements: [] }, days, ANY).events.map(({ id }) => id)).toEqual(['year'])
  })

  it('tells a document for each thing that became of it', () => {
    const agreements = [document('old', { signed: '2001-01-01', ended: '2021-02-01' }), document('new', { signed: '2020-08-01', inForce: '2021-01-15' }), document('undated', {})]
    expect(newBetween({ events: [], agreements }, days, ANY).documents.map(({ agreement, act }) => `${agreement.id} ${act}`)).toEqual(['old ended', 'new inForce', 'new signed'])
  })

  it('keeps to the chosen sectors', () => {
    const records = { events: [event('one', '2020-08-01')], agreements: [document('two', { signed: '2020-08-01' })] }
    expect(newBetween(records, days, { sectors: ['energy'] })).toMatchObject({ events: [], documents: [{ act: 'signed' }] })
  })

  it('tells a figure on the day of the earliest source that prints it, and none that no source dates', () => {
    const sources = new Map([['early', { date: '2020-05' }], ['late', { date: '2020-08' }], ['undated', { date: null }]])
    const cited = (id: string, ...by: string[]) => statement({ id, citations: by.map(source => ({ source, locator: 'p. 1' })) })
    const rows = [cited('again', 'late', 'early'), cited('new', 'undated', 'late'), cited('undated', 'undated'), statement({ id: 'missing', value: null, citations: [{ source: 'late', locator: 'p. 1' }] })]
    expect(publishedBetween(rows, sources, days)).toMatchObject([{ row: { id: 'new' }, day: '2020-08-01' }])
  })

  it('is asked of the year that ends with the latest record, never of days to come', () => {
    const core = { events: [event('one', '2020-02-10', '2020-02-12'), event('year', '2026')], agreements: [document('signed', { signed: '2020-02-29' })], dyad: { updated: '2025-01-01' } } as unknown as Core
    expect(latestYear(core)).toEqual({ from: '2019-03-02', to: '2020-02-29' })
  })
})
