import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { Computed } from '#domain/figure.ts'
import { FLOWS, type Flow } from '#domain/flow.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { topicOf } from '#facts/topicOf.ts'
import { orderIn } from '#language/collation.ts'
import { formatOf } from '#language/formatOf.ts'
import { words } from '#language/en/totals.ts'
import type { Observation } from '#schema/observation.ts'
import { TRADE_UNITS } from '#url/choices.ts'
import { totalsModel } from '#views/trade/totalsModel.ts'
import { unitsFor } from '#views/trade/unitOffer.ts'
import { tradeLines } from '#views/tradeSeries.ts'

/** The authored files, read as they are: this side of the comparison uses none of the atlas's own rules. */
const raw = async (path: string) => JSON.parse(await readFile(`data/${path}`, 'utf8')) as unknown
type Series = { measure: string; compiler: string; fixed?: Record<string, string>; columns: string[]; rows: (string | number)[][] }

let points: { flow: Flow; base: number | null; computed: Computed }[]
let authored: Map<string, Observation>
let tables: (Record<string, unknown> & { compiler: string; measure: string; value: number })[]

beforeAll(async () => {
  const dyad = await readDyad('data', 'az-ru')
  const core = decodeCore(compileDyad(dyad, orderIn).files.get('core.en.json') as EncodedCore)
  const rows = statementsOf(dyad).map(({ observation }) => observation)
  const [between, context] = ['trade', 'indicators'].map(topic => rows.filter(row => topicOf(row, core.dyad) === topic))
  const voices = core.dyad.voices.map(({ id }) => id)
  points = FLOWS.flatMap(flow => unitsFor(flow).flatMap(unit => [null, 2009].flatMap(base => {
    const lines = tradeLines(between!, core, formatOf('en'), { flow, voices })
    const model = totalsModel(core, { lines, trade: between!, context: context! }, { flow, unit, base, years: { from: 1990, to: 2026 } }, formatOf('en'), words)
    return model.plates.flatMap(plate => plate.evidence.computed.filter(({ method }) => method !== 'sum' && method !== 'difference').map(computed => ({ flow, base: model.base.used, computed })))
  })))
  authored = new Map(((await raw('az-ru/observations.json')) as Observation[]).map(row => [row.id, row]))
  const files = ['us-cpi', 'wb-gdp', 'cow-imports', 'wits-exports', 'wits-imports', 'cow-exports-total', 'cow-imports-total', 'wits-exports-total', 'wits-imports-total', 'wdi-exports-total', 'wdi-imports-total']
  tables = (await Promise.all(files.map(async file => (await raw(`az-ru/series/${file}.json`)) as Series))).flatMap(({ measure, compiler, fixed, columns, rows: lines }) =>
    lines.map(line => ({ measure, compiler, ...fixed, ...Object.fromEntries(columns.map((column, at) => [column, line[at]])) }) as (typeof tables)[number]),
  )
})

/** A fixed sequence, so that a failure can be looked at again. */
function* sequence(seed: number) {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield state / 2147483648
  }
}

/** The authored value of an input: one row of the observations, or the row of a table that has its measure, compiler, area and year. */
function valueOf({ id, measure, compiler, area, counterpart, period }: Observation): number {
  const single = authored.get(id)
  if (single) return single.value ?? NaN
  const found = tables.filter(row => row.measure === measure && row.compiler === compiler && (row['area'] ?? area) === area && (row['counterpart'] ?? counterpart) === counterpart && row['period'] === period)
  expect(found).toHaveLength(1)
  return found[0]?.value ?? NaN
}

const isPair = ({ counterpart }: Observation) => counterpart !== null && counterpart !== 'WORLD'
const total = (rows: readonly Observation[]) => rows.reduce((sum, row) => sum + valueOf(row), 0)
/** A balance is what the first sends less what it gets. */
const trade = (rows: readonly Observation[], flow: Flow) => (flow === 'balance' && rows.length === 2 ? valueOf(rows[0]!) - valueOf(rows[1]!) : total(rows))

function again({ flow, base, computed }: (typeof points)[number]): number {
  const { method, inputs, period } = computed
  const own = inputs.filter(row => isPair(row) && row.period === period)
  const others = inputs.filter(row => isPair(row) && row.period !== period)
  switch (method) {
    case 'growth':
      expect(new Set(others.map(row => row.period))).toEqual(new Set([String(Number(period) - 1)]))
      return (trade(own, flow) / trade(others, flow) - 1) * 100
    case 'index':
      return period === String(base) ? 100 : (trade(own, flow) / trade(others, flow)) * 100
    case 'constant-prices': {
      const price = (year: string) => tables.find(row => row.measure === 'economy.cpi' && row['period'] === year)?.value ?? NaN
      return (trade(own, flow) / price(period)) * price(String(base))
    }
    case 'output-share':
      return (trade(own, flow) / (tables.find(row => row.measure === 'economy.gdp' && row['area'] === computed.id.slice(4, 6) && row['period'] === period)?.value ?? NaN)) * 100
    default:
      return (trade(own, flow) / total(inputs.filter(row => row.counterpart === 'WORLD'))) * 100
  }
}

describe('totals in other units', () => {
  it('have figures in each of them', () => {
    const methods = new Set(points.map(({ computed }) => computed.method))
    expect([...methods].toSorted()).toEqual(['constant-prices', 'growth', 'index', 'output-share', 'world-share'])
    expect(TRADE_UNITS).toHaveLength(methods.size + 1)
  })

  it('come out the same for forty of them, worked out again from the authored files', () => {
    const random = sequence(2026)
    const drawn = Array.from({ length: 40 }, () => points[Math.floor((random.next().value as number) * points.length)]!)
    expect(new Set(drawn.map(({ computed }) => computed.method)).size).toBeGreaterThan(3)
    for (const point of drawn) {
      expect(point.computed.value, point.computed.id).toBeCloseTo(again(point), 5)
      const { low, high } = point.computed.interval ?? { low: null, high: null }
      if (low !== null) expect(low).toBeLessThanOrEqual(point.computed.value)
      if (high !== null) expect(high).toBeGreaterThanOrEqual(point.computed.value)
    }
  })

  it('work out no change where the reporter or the office changes', () => {
    for (const { computed } of points.filter(point => point.computed.method === 'growth')) {
      const hands = (year: string) => new Set(computed.inputs.filter(row => row.period === year).map(row => `${row.reporter} ${row.compiler}`))
      expect(hands(computed.period), computed.id).toEqual(hands(String(Number(computed.period) - 1)))
    }
  })
})
