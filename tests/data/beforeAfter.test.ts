import { beforeAll, describe, expect, it } from 'vitest'
import type { Core } from '#domain/compiled.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { topicOf } from '#facts/topicOf.ts'
import { orderIn } from '#language/collation.ts'
import type { Observation } from '#schema/observation.ts'
import { beforeAfterModel, type ImpactRows } from '#views/beforeAfterModel.ts'

/** Twelve events of the flagship pair, from the first years of its figures to the last. */
const EVENTS = [
  '1996-01-18-oil-transit-agreement', '1997-02-04-transneft-dispute', '2000-11-russian-gas-purchases', '2005-05-25-btc-inauguration',
  '2007-01-01-oil-and-gas-trade-halted', '2008-07-03-medvedev-official-visit-baku', '2010-09-03-state-border-treaty', '2013-05-novorossiysk-agreement-ended',
  '2016-11-hayat-pharm-foundation', '2019-02-gaz-plant-foundation', '2020-12-10-tomato-apple-ban', '2022-02-22-declaration-allied-interaction',
]

let core: Core
let all: Observation[]
let rows: ImpactRows
beforeAll(async () => {
  const authored = await readDyad('data', 'az-ru')
  core = decodeCore(compileDyad(authored, orderIn).files.get('core.en.json') as EncodedCore)
  all = statementsOf(authored).map(({ observation }) => observation)
  const of = (topic: string) => all.filter(row => topicOf(row, core.dyad) === topic)
  rows = { trade: of('trade'), products: of('products'), indicators: of('indicators') }
})

const modelOf = (id: string, flow: 'turnover' | 'forth' | 'back' = 'turnover') => {
  const event = core.events.find(one => one.id === id)
  if (!event) throw new Error(`no event ${id}`)
  return beforeAfterModel(core, rows, event, { flow, voices: core.dyad.voices.map(voice => voice.id) })
}

/** The same rule written another way: a table keyed by year, filled from the worst statement to the best, sums only where nothing is stated. */
function recomputed(event: string, voice: string, flow: 'turnover' | 'forth' | 'back') {
  const side = (row: Observation) => (voice === 'first' ? row.reporter === 'AZ' && row.compiler !== 'cow' : voice === 'second' ? row.reporter === 'RU' && row.compiler !== 'cow' : row.compiler === voice)
  const pool = all.filter(row => row.value !== null && row.product === null && row.unit === 'USD' && /^\d{4}$/.test(row.period) && row.status !== 'forecast' && side(row))
  const way = (row: Observation) => `${row.measure}:${row.area}>${row.counterpart}`
  const NAMES = { turnover: ['trade.turnover:AZ>RU', 'trade.turnover:RU>AZ'], forth: ['trade.exports:AZ>RU', 'trade.imports:RU>AZ'], back: ['trade.exports:RU>AZ', 'trade.imports:AZ>RU'] }
  const rank = (row: Observation) => [row.compiler && !row.statedBy ? 0 : row.statedBy ? 1 : 2, row.precision ?? Infinity, row.bound ? 1 : 0, row.status === 'revised' ? 0 : 1, -row.citations.length] as const
  const worse = (a: Observation, b: Observation) => {
    const [x, y] = [rank(a), rank(b)]
    const at = x.findIndex((part, index) => part !== y[index])
    return at < 0 ? (a.id < b.id ? 1 : -1) : (y[at] ?? 0) - (x[at] ?? 0)
  }
  const table = (names: readonly string[]) => Object.fromEntries(pool.filter(row => names.includes(way(row))).sort(worse).map(row => [row.period, row]))
  const stated = table(NAMES[flow])
  const [forth, back] = [table(NAMES.forth), table(NAMES.back)]
  const year = Number(event.slice(0, 4))
  const pick = (offsets: number[]) =>
    offsets.flatMap(offset => {
      const key = String(year + offset)
      const one = stated[key]
      if (one) return one.bound && one.bound !== 'about' ? [] : [{ value: one.value ?? 0, hand: one.compiler ?? '' }]
      const [a, b] = [forth[key], back[key]]
      return flow === 'turnover' && a && b && a.compiler && a.compiler === b.compiler ? [{ value: (a.value ?? 0) + (b.value ?? 0), hand: a.compiler }] : []
    })
  const [before, after] = [pick([-3, -2, -1]), pick([1, 2, 3])]
  const hands = new Set([...before, ...after].map(({ hand }) => hand).filter(Boolean))
  if (before.length < 2 || after.length < 2 || hands.size > 1) return null
  const mean = (side2: { value: number }[]) => side2.map(({ value }) => value / side2.length).reduce((sum, part) => sum + part)
  return { before: mean(before), after: mean(after), n: [before.length, after.length] }
}

describe('trade around twelve events, recomputed another way', () => {
  it.each(EVENTS.flatMap(event => (['turnover', 'forth', 'back'] as const).map(flow => [event, flow] as const)))('agrees for %s, %s', (event, flow) => {
    const model = modelOf(event, flow)
    for (const voice of ['first', 'second', 'cow', 'wits']) {
      const shown = model.lines.find(line => line.voice.id === voice)?.result
      const expected = recomputed(event, voice, flow)
      expect(shown?.kind === 'compared', `${voice} is compared`).toBe(expected !== null)
      if (shown?.kind !== 'compared' || !expected) continue
      expect(shown.before.mean.value).toBeCloseTo(expected.before, 2)
      expect(shown.after.mean.value).toBeCloseTo(expected.after, 2)
      expect([shown.before.readings.length, shown.after.readings.length]).toEqual(expected.n)
      expect(shown.percent?.value).toBeCloseTo((expected.after / expected.before - 1) * 100, 6)
    }
  })

  it('compares some and refuses others', () => {
    const results = EVENTS.flatMap(event => modelOf(event).lines.map(({ result }) => result.kind))
    expect(results.filter(kind => kind === 'compared').length).toBeGreaterThan(10)
    expect(results.filter(kind => kind === 'refused').length).toBeGreaterThan(5)
  })
})

describe('the restriction on tomatoes of December 2020', () => {
  it('stands between means of 2.37 and 3.68 billion dollars by the first side’s count', () => {
    const { result } = modelOf('2020-12-10-tomato-apple-ban').lines.find(({ voice }) => voice.id === 'first') ?? {}
    // (2140 + 2600) / 2 and (2990 + 3700 + 4360) / 3 million; 2019 is "more than 3 billion".
    expect(result).toMatchObject({ kind: 'compared', before: { mean: { value: 2_370_000_000 } }, bounded: [{ period: '2019' }] })
    expect(result?.kind === 'compared' && Math.round(result.after.mean.value)).toBe(3_683_333_333)
  })

  it('has trade with the world of the same years beside it', () => {
    const [world] = modelOf('2020-12-10-tomato-apple-ban').lines.find(({ voice }) => voice.id === 'first')?.world ?? []
    expect(world).toMatchObject({ country: 'AZ', compiler: 'world-bank', result: { kind: 'compared', before: { readings: [{ period: '2017' }, { period: '2018' }] } } })
  })

  it('has no comparison of tomatoes themselves, and all that is stated of them', () => {
    const tomatoes = modelOf('2020-12-10-tomato-apple-ban').products.find(({ product }) => product === '0702')
    expect(tomatoes?.lines.map(({ result }) => result.kind)).toEqual(['refused', 'refused', 'refused'])
    expect(tomatoes?.known.map(({ period }) => period)).toContain('2020')
  })
})

describe('a change of the counting office', () => {
  it('leaves no figure around 2014, when the first side’s customs follow the database', () => {
    const { result } = modelOf('2014-06-18-lavrov-baku', 'back').lines.find(({ voice }) => voice.id === 'first') ?? {}
    expect(result).toMatchObject({ kind: 'refused', change: { what: 'compiler', from: { ids: ['wits'], period: '2015' }, to: { ids: ['state-customs-committee-azerbaijan'], period: '2017' } } })
  })
})

it('gives no two events a figure of one id: what is collected at one is not taken for the other’s', () => {
  const idsOf = (id: string) => modelOf(id).evidence.computed.map(figure => figure.id)
  const ids = EVENTS.flatMap(idsOf)
  expect(ids.length).toBeGreaterThan(20)
  expect(new Set(ids).size).toBe(ids.length)
})
