import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { BriefIndex } from '#domain/briefIndex.ts'
import type { Core } from '#domain/compiled.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { EACH_ONCE, GRADED, type EventWeights } from '#domain/eventWeights.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { words } from '#language/en/ties.ts'
import { roomFor, twoWayPaths, twoWayRoom } from '#charts/twoWayLayout.ts'
import { tiesFigures } from '#views/ties/tiesFiles.ts'
import { tiesModel, type TiesModel } from '#views/ties/tiesModel.ts'

/** The authored file, read as it is: this side of the comparison uses none of the atlas's own rules. */
type Row = { id: string; date: string; kind: string; tone: string; citations: { source: string }[] }
let rows: Row[]
let core: Core
let index: BriefIndex

beforeAll(async () => {
  rows = JSON.parse(await readFile('data/az-ru/events.json', 'utf8')) as Row[]
  const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn)
  core = decodeCore(files.get('core.en.json') as EncodedCore)
  index = files.get('brief.en.json') as BriefIndex
})

const MIXED: EventWeights = { summit: 5, meeting: 0, dispute: 3, cultural: 2 }
const model = (weights: EventWeights): TiesModel => tiesModel(core, index, { years: null, sectors: [], weights, selected: null })

/** Months of each quarter, as they stand in dates. */
const MONTHS: Record<string, string[]> = { Q1: ['01', '02', '03'], Q2: ['04', '05', '06'], Q3: ['07', '08', '09'], Q4: ['10', '11', '12'] }
const QUARTERS = ['1992-Q2', '1997-Q3', '2008-Q3', '2013-Q3', '2018-Q3', '2021-Q4', '2022-Q1', '2025-Q3']

/** One quarter counted by going through the file row by row. */
function recount(period: string, weights: Record<string, number>) {
  const [year, quarter] = period.split('-') as [string, string]
  const found = { cooperative: 0, strained: 0, sources: new Set<string>(), events: 0 }
  for (const { date, kind, tone, citations } of rows) {
    const [ofYear, month] = date.split('-')
    if (ofYear !== year || month === undefined || !MONTHS[quarter]!.includes(month)) continue
    found.events += 1
    for (const { source } of citations) found.sources.add(source)
    const weight = weights[kind] === undefined ? 1 : weights[kind]
    if (tone === 'cooperative') found.cooperative += weight
    if (tone === 'strained') found.strained += weight
  }
  return found.events === 0 ? { cooperative: undefined, strained: undefined, sources: 0, events: 0 } : { ...found, sources: found.sources.size }
}
const counted = ({ cooperative, strained, sources, events }: TiesModel['quarters'][number]) => ({ cooperative: cooperative?.sum, strained: strained?.sum, sources, events: events.length })

describe.each([['each once', EACH_ONCE], ['graded', GRADED], ['mixed', MIXED]])('the quarters of the real pair, %s', (_, weights) => {
  it.each(QUARTERS)('come out the same counted by hand: %s', period => {
    expect(counted(model(weights).quarters.find(slot => slot.period === period)!)).toEqual(recount(period, weights))
  })

  it('hold every event of the file once, with those of a year beside them', () => {
    const { quarters, vague } = model(weights)
    expect(quarters.map(slot => [slot.period, counted(slot)])).toEqual(quarters.map(({ period }) => [period, recount(period, weights)]))
    expect([...quarters, ...vague].flatMap(slot => slot.events.map(({ id }) => id)).sort()).toEqual(rows.map(({ id }) => id).sort())
  })
})

it('holds something of every kind of quarter that it is counted by', () => {
  expect(QUARTERS.map(period => recount(period, {}).events).filter(events => events > 0).length).toBeGreaterThanOrEqual(6)
})

describe('what is drawn', () => {
  const bars = (slots: TiesModel['quarters']) => slots.map(({ period, cooperative, strained }) => ({
    id: period,
    up: cooperative && { value: cooperative.sum, low: cooperative.low, high: cooperative.high },
    down: strained && { value: strained.sum, low: strained.low, high: strained.high },
  }))
  /** The value of each stroke in a path, read back from its height. */
  const read = (path: string, { line, unit }: { line: number; unit: number }) =>
    [...path.matchAll(/M(\S+) (\S+)L/g)].map(([, x, y]) => [Math.floor(Number(x)), Math.round((Math.abs(Number(y) - line) / unit) * 100) / 100])

  it('is what the files give away, bar by bar', () => {
    const shown = model(MIXED)
    const figures = tiesFigures(shown, words)
    const room = twoWayRoom(bars(shown.quarters))
    for (const [way, tone, series] of [['up', 'cooperative', words.cooperation], ['down', 'strained', words.strain]] as const) {
      const given = figures.filter(figure => figure.series === series)
      expect(given.map(({ point }) => [point.partial, point.value])).toEqual([...shown.quarters, ...shown.vague].flatMap(slot => { const of = slot[tone]; return of ? [[slot.period, of.sum]] : [] }))
      const drawn = read(twoWayPaths(bars(shown.quarters), way, room).mark, room)
      expect(drawn).toEqual(shown.quarters.flatMap((slot, place) => { const of = slot[tone]; return of && of.sum > 0 ? [[place, of.sum]] : [] }))
    }
    const vagueRoom = roomFor(bars(shown.vague), room.unit)
    expect(read(twoWayPaths(bars(shown.vague), 'up', vagueRoom).mark, vagueRoom).length).toBeGreaterThan(0)
  })
})
