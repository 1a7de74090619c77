import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EACH_ONCE, eventWeights, GRADED, type EventWeights } from '#domain/eventWeights.ts'
import { EVENT_KINDS, TONES } from '#schema/vocabulary.ts'
import { strainedQuarters } from '#selectors/strainedQuarters.ts'
import { tiesByQuarter, type Weighable } from '#selectors/tiesByQuarter.ts'

let made = 0
const event = (part: Partial<Weighable>): Weighable => ({ id: `event-${++made}`, date: '2020-05-03', kind: 'visit', tone: 'cooperative', ...part })
const count = (events: readonly Weighable[], { weights = EACH_ONCE, through = '2021-12', sourcesOf = () => [] as readonly string[] }: { weights?: EventWeights; through?: string; sourcesOf?: (id: string) => readonly string[] } = {}) =>
  tiesByQuarter(events, { years: { from: 2020, to: 2021 }, through, weights, sourcesOf })
const quarter = (period: string, ...asked: Parameters<typeof count>) => count(...asked).quarters.find(slot => slot.period === period)

describe('ties by quarter', () => {
  it('counts each event once, in the quarter in which it began', () => {
    const events = [event({ date: '2020-03-31' }), event({ date: '2020-04-01' }), event({ date: '2020-06' }), event({ date: '2020-07-01' })]
    expect(count(events).quarters.map(({ period, cooperative }) => [period, cooperative?.sum])).toEqual([
      ['2020-Q1', 1], ['2020-Q2', 2], ['2020-Q3', 1], ['2020-Q4', undefined], ['2021-Q1', undefined], ['2021-Q2', undefined], ['2021-Q3', undefined], ['2021-Q4', undefined],
    ])
  })

  it('keeps cooperation and strain apart, and lets events without a tone weigh nothing', () => {
    const slot = quarter('2020-Q2', [event({}), event({}), event({ tone: 'strained', kind: 'dispute' }), event({ tone: 'neutral' })])
    expect([slot?.cooperative?.sum, slot?.strained?.sum, slot?.events.length]).toEqual([2, 1, 4])
  })

  it('says nothing of a quarter without a record, and zero of one that has a record without strain', () => {
    const events = [event({})]
    expect(quarter('2020-Q1', events)).toMatchObject({ cooperative: null, strained: null })
    expect(quarter('2020-Q2', events)?.strained).toEqual({ events: 0, sum: 0, low: 0, high: 0 })
  })

  it('puts an event of which only the year is known into no quarter', () => {
    const { quarters, vague } = count([event({ date: '2020' })])
    expect(quarters.every(slot => slot.events.length === 0)).toBe(true)
    expect(vague.map(({ period, cooperative }) => [period, cooperative?.sum])).toEqual([['2020', 1]])
  })

  it('has no place for a quarter of which the record cannot tell yet', () => {
    expect(count([], { through: '2021-07' }).quarters.at(-1)?.period).toBe('2021-Q3')
  })

  it('multiplies by the weight of the kind, and reaches as far as the heaviest part moves by half', () => {
    const events = [event({ kind: 'summit' }), event({ kind: 'meeting' }), event({ kind: 'meeting' })]
    expect(quarter('2020-Q2', events, { weights: { summit: 4 } })?.cooperative).toEqual({ events: 3, sum: 6, low: 4, high: 8 })
  })

  it('counts a source that tells of two events once', () => {
    const events = [event({ id: 'a' }), event({ id: 'b' })]
    expect(quarter('2020-Q2', events, { sourcesOf: id => (id === 'a' ? ['one', 'two'] : ['two']) })?.sources).toBe(2)
  })

  it('reaches, with its range, exactly what moving any one weight by half can bring', () => {
    const some = fc.record({ kind: fc.constantFrom(...EVENT_KINDS), tone: fc.constantFrom(...TONES) }).map(event)
    const weights = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 13, maxLength: 13 }).map(list => eventWeights(kind => list[EVENT_KINDS.indexOf(kind)]!))
    fc.assert(fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), weights, (events, given) => {
      const sumWith = (weighing: EventWeights) => quarter('2020-Q2', events, { weights: weighing })!.strained!.sum
      const moved = EVENT_KINDS.flatMap(kind => [0.5, 1.5].map(factor => sumWith({ ...given, [kind]: (given[kind] ?? 1) * factor })))
      const { low, high } = quarter('2020-Q2', events, { weights: given })!.strained!
      expect([low, high]).toEqual([Math.min(...moved), Math.max(...moved)])
    }))
  })
})

describe('quarters of strain', () => {
  const strained = (events: readonly Weighable[], weights = EACH_ONCE) => strainedQuarters(count(events, { weights }).quarters, weights).map(({ slot, firm }) => [slot.period, firm])

  it('are those in which it weighs more than cooperation', () => {
    expect(strained([event({ tone: 'strained' })])).toEqual([['2020-Q2', true]])
    expect(strained([event({ tone: 'strained' }), event({})])).toEqual([])
    expect(strained([event({ tone: 'strained', kind: 'conflict' }), event({})], GRADED)).toEqual([['2020-Q2', true]])
  })

  it('are not firm where half a weight more or less would even them out', () => {
    const two = [event({ tone: 'strained', kind: 'dispute' }), event({ tone: 'strained', kind: 'dispute' }), event({ kind: 'meeting' })]
    expect(strained(two)).toEqual([['2020-Q2', false]])
  })

  it('are judged with a weight that moves both sides at once', () => {
    const sameKind = [event({ tone: 'strained' }), event({ tone: 'strained' }), event({})]
    expect(strained(sameKind)).toEqual([['2020-Q2', true]])
  })
})
