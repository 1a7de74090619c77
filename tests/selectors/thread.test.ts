import { describe, expect, it } from 'vitest'
import type { EventEntry } from '#domain/compiled.ts'
import { threadOf } from '#selectors/thread.ts'

const event = (id: string, about: Partial<EventEntry>): EventEntry => ({
  id, date: id, sectors: [], countries: [], people: [], organisations: [], agreements: [], title: { text: id }, kind: 'meeting', tone: 'neutral', cited: 1, ...about,
})
const told = (events: EventEntry[], id: string, most = 3) => {
  const { before, after } = threadOf(events, id, most)
  return [before.map(one => one.id), after.map(one => one.id)]
}

describe('the thread of an event', () => {
  it('holds events about the same document or product, before and after, in order of time', () => {
    const events = [event('2001', { products: ['0702'] }), event('2002', {}), event('2003', { products: ['0702'], agreements: ['pact'] }), event('2004', { agreements: ['pact'] })]
    expect(told(events, '2003')).toEqual([['2001'], ['2004']])
  })

  it('does not hold two events that share one name only, or two names and no field', () => {
    const events = [event('2001', { people: ['ana'], sectors: ['trade'] }), event('2002', { people: ['ana', 'tom'], sectors: ['sport'] }), event('2003', { people: ['ana', 'tom'], sectors: ['trade'] })]
    expect(told(events, '2003')).toEqual([[], []])
  })

  it('puts neither before nor after what may be of the same day', () => {
    const events = [event('2003', { agreements: ['pact'] }), event('2003-05', { agreements: ['pact'] })]
    expect(told(events, '2003-05')).toEqual([[], []])
  })

  it('keeps the nearest when there are too many', () => {
    const events = ['2001', '2002', '2003', '2004'].map(id => event(id, { agreements: ['pact'] }))
    expect(told(events, '2003', 1)).toEqual([['2002'], ['2004']])
  })
})
