import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AsOfIndex } from '#domain/asOfIndex.ts'
import type { BriefIndex } from '#domain/briefIndex.ts'
import type { Core, Observations, SourceEntry } from '#domain/compiled.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { lastDayOf } from '#domain/dates.ts'
import { knownUntil } from '#domain/knownUntil.ts'
import { daysOf } from '#domain/periods.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { namesDayAfter } from '#language/namesDayAfter.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'
import { coreThen } from '#selectors/asOf/coreThen.ts'
import type { Day } from '#selectors/asOf/Day.ts'
import { observationsThen } from '#selectors/asOf/observationsThen.ts'
import { postsThen } from '#selectors/asOf/postsThen.ts'
import { sourcesThen } from '#selectors/asOf/sourcesThen.ts'
import { coverageThen } from '#selectors/asOf/tablesThen.ts'

let core: Core
let index: AsOfIndex
let topics: Record<Topic, Observations>
let brief: BriefIndex
let allSources: SourceEntry[]

beforeAll(async () => {
  const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn)
  core = decodeCore(files.get('core.en.json') as EncodedCore)
  brief = files.get('brief.en.json') as BriefIndex
  allSources = files.get('sources.json') as SourceEntry[]
  index = files.get('as-of.en.json') as AsOfIndex
  topics = Object.fromEntries(TOPICS.map(topic => [topic, decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations)])) as Record<Topic, Observations>
})

const at = (day: string): Day => ({ day, index, isOfLater: text => namesDayAfter(text, day), instead: { text: 'later' } })

/** Everything that is known on a day, as names of things. */
function knownOn(day: string): Set<string> {
  const { value } = coreThen(core, observationsThen(topics.trade, at(day)).value.rows, at(day))
  const records = (['events', 'agreements', 'people', 'organisations'] as const).flatMap(kind => value[kind].map(({ id }) => `${kind} ${id}`))
  const posts = core.people.flatMap(({ id }) => postsThen(id, at(day)).value.map(({ title }) => `post ${id} ${title.text}`))
  const figures = TOPICS.flatMap(topic => observationsThen(topics[topic], at(day)).value.rows.flatMap(({ id, citations }) => [`figure ${id}`, ...citations.map(({ source }) => `figure ${id} by ${source}`)]))
  return new Set([...records, ...posts, ...figures, ...value.turnover.map(({ year }) => `turnover ${year}`)])
}

const someDay = fc.tuple(fc.integer({ min: 1990, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

describe('The atlas as of a day', () => {
  it('knows nothing that it does not know on any later day', () => {
    fc.assert(fc.property(someDay, someDay, (one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string]
      const then = knownOn(later)
      expect([...knownOn(earlier)].filter(thing => !then.has(thing))).toEqual([])
    }), { numRuns: 10 })
  })

  it('holds no date, period or source of a later day', () => {
    fc.assert(fc.property(someDay, day => {
      const { value } = coreThen(core, [], at(day))
      const dates = [
        ...value.events.flatMap(({ date, endDate }) => [date, endDate]),
        ...value.agreements.flatMap(({ signed, inForce, ended, ratified }) => [signed, inForce, ended, ...(ratified ?? [])]),
        ...core.people.flatMap(({ id }) => postsThen(id, at(day)).value.flatMap(({ from, to, attested }) => [from, to, ...attested.map(({ date }) => date)])),
        value.dyad.dataThrough,
      ].filter(date => date !== null && date !== undefined)
      const figures = TOPICS.map(topic => observationsThen(topics[topic], at(day)).value)
      const periods = figures.flatMap(({ rows }) => rows.map(({ period }) => daysOf(period).to))
      const sources = figures.flatMap(topic => topic.rows.flatMap(({ citations }) => citations.map(({ source }) => topic.sources.get(source)?.date ?? 'nobody')))
      expect([...dates, ...sources].filter(date => date === 'nobody' || lastDayOf(date) > day)).toEqual([])
      expect(periods.filter(period => period > day)).toEqual([])
      expect(knownUntil(value)).toBe(day)
    }), { numRuns: 10 })
  })

  it('covers no more than was known: no source and no year of a later day, every figure and record once', () => {
    for (const day of ['1995-06-30', '2010-01-01', '2021-11-25']) {
      const { value } = coreThen(core, [], at(day))
      const figures = Object.fromEntries(TOPICS.map(topic => [topic, observationsThen(topics[topic], at(day)).value])) as Record<Topic, Observations>
      const { cells } = coverageThen(value, figures, brief, sourcesThen(allSources, at(day)).value)
      expect(cells.filter(({ to, newest }) => (newest ?? '') > day || (to ?? 0) > Number(day.slice(0, 4)))).toEqual([])
      const held = value.events.length + value.agreements.length + TOPICS.reduce((sum, topic) => sum + figures[topic].rows.length, 0)
      expect(cells.reduce((sum, cell) => sum + cell.figures, 0)).toBe(held)
    }
  })

  it('counts what it holds: figures and records by kind', () => {
    for (const day of ['1995-06-30', '2010-01-01', '2021-11-25', '2026-12-31']) {
      const { value } = coreThen(core, [], at(day))
      for (const topic of TOPICS) expect(value.counts.observations[topic], `${topic} on ${day}`).toBe(observationsThen(topics[topic], at(day)).value.rows.length)
      expect([value.counts.events, value.counts.agreements, value.counts.people]).toEqual([value.events.length, value.agreements.length, value.people.length])
    }
  })

  it('lacks at the end of days only what no source dates, and says how much that is', () => {
    const { value, left } = coreThen(core, [], at('2100-12-31'))
    expect(value.events).toHaveLength(core.events.length)
    expect(core.agreements.length - value.agreements.length).toBe(left.documents)
    expect(core.people.length - value.people.length).toBe(left.people)
    expect(core.organisations.length - value.organisations.length).toBe(left.bodies)
    for (const topic of TOPICS) {
      const then = observationsThen(topics[topic], at('2100-12-31'))
      expect(topics[topic].rows.length - then.value.rows.length, topic).toBe(then.left.figures)
    }
    expect(value.agreements.map(({ id, status }) => [id, status])).toEqual(core.agreements.filter(({ signed, inForce }) => signed ?? inForce).map(({ id, status }) => [id, index.told.agreements[id]!.length > 0 || ['signed', 'unknown', 'negotiating'].includes(status) ? status : expect.any(String)]))
  })

  it('answers questions to the table with the rows that it lists', () => {
    const then = observationsThen(topics.partners, at('2018-06-30')).value
    const asked = then.table.where({ measure: ['trade.imports'], years: { from: 2000, to: 2010 } })
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.every(row => then.rows.includes(row))).toBe(true)
  })
})
