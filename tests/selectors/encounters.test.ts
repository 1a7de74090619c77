import { describe, expect, it } from 'vitest'
import type { EventEntry, PersonEntry } from '#domain/compiled.ts'
import { encounters } from '#selectors/encounters.ts'

const person = (id: string, country: string): PersonEntry => ({ id, name: id, aliases: [], country, organisations: [] })
const event = (id: string, people: string[]): EventEntry => ({
  id, date: '2020-01-01', sectors: [], countries: [], people, organisations: [], agreements: [], title: { text: id }, kind: 'meeting', tone: 'neutral', cited: 1,
})
const people = [person('ana', 'XA'), person('bea', 'XA'), person('tom', 'XB'), person('uwe', 'XB'), person('zed', 'XC')]
const events = [event('first', ['ana', 'tom']), event('second', ['ana', 'bea', 'tom', 'zed']), event('without', ['bea', 'uwe'])]
const asked = (most = { own: 5, others: 8 }) => encounters(events, people, { id: 'ana', country: 'XA' }, most)

describe('who met whom', () => {
  it('counts the events that two people of different countries share', () => {
    expect(asked().pairs.map(({ one, other, events: shared }) => [one, other, shared.length])).toEqual([['ana', 'tom', 2], ['ana', 'zed', 1], ['bea', 'tom', 1], ['bea', 'zed', 1]])
  })

  it('looks only at events that name the person asked about', () => {
    expect(asked().others.map(({ id }) => id)).not.toContain('uwe')
  })

  it('puts the person first and keeps those named most often when there are too many', () => {
    const { own, others, all } = asked({ own: 1, others: 1 })
    expect([own.map(({ id }) => id), others.map(({ id }) => id), all]).toEqual([['ana'], ['tom'], 4])
  })
})
