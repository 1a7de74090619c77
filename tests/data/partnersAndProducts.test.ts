import { readdir, readFile } from 'node:fs/promises'
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
import { PARTNER_MEASURES } from '#selectors/partnerRanks.ts'
import { partnersModel } from '#views/partners/partnersModel.ts'
import { topPartners, type TopPartner } from '#views/partners/topPartners.ts'
import { productModel } from '#views/product/productModel.ts'

/** The authored tables, read as they are: this side of the comparison uses none of the atlas's own rules. */
interface Cell { measure: string; compiler: string; area: string; counterpart: string; product?: string; period: string; value: number }
const raw = async <T>(path: string) => JSON.parse(await readFile(`data/${path}`, 'utf8')) as T

let core: Core
let all: Observation[]
let cells: Cell[]
let kinds: Map<string, string>
let listed: (TopPartner & { country: string; compiler: string; measure: string; year: number; among: number })[]

beforeAll(async () => {
  const authored = await readDyad('data', 'az-ru')
  core = decodeCore(compileDyad(authored, orderIn).files.get('core.en.json') as EncodedCore)
  all = statementsOf(authored).map(({ observation }) => observation)
  kinds = new Map((await raw<{ id: string; kind: string }[]>('reference/countries.json')).map(({ id, kind }) => [id, kind]))
  const files = await readdir('data/az-ru/series')
  const tables = await Promise.all(files.map(file => raw<{ measure: string; compiler: string; fixed?: object; columns: string[]; rows: unknown[][] }>(`az-ru/series/${file}`)))
  cells = tables
    .filter(({ measure }) => measure === 'trade.exports' || measure === 'trade.imports')
    .flatMap(({ measure, compiler, fixed, columns, rows }) => rows.map(row => ({ measure, compiler, ...fixed, ...Object.fromEntries(columns.map((column, at) => [column, row[at]])) }) as Cell))
    .filter(({ product, value }) => product === undefined && typeof value === 'number')
  const of = (...topics: string[]) => all.filter(row => topics.includes(topicOf(row, core.dyad)))
  const [records, totals] = [of('trade', 'partners'), of('indicators')]
  listed = [[], ['second']].flatMap(by => PARTNER_MEASURES.flatMap(name => [1994, 2001, 2008, 2012, 2014].flatMap(year => {
    const model = partnersModel(core, records, { years: { from: year, to: year }, by, measure: `trade.${name}` })
    return topPartners(model, totals).flatMap(({ compiler, among, partners }) => partners.map(one => ({ ...one, country: model.subject.country, compiler, measure: name, year, among })))
  })))
})

/** What a country traded with each partner by a table of its own: what it exports (or its partners import from it), what it imports. */
function tradeOf({ country, compiler, measure, year }: (typeof listed)[number]): Map<string, number> {
  const column = (name: string, from: 'area' | 'counterpart', to: 'area' | 'counterpart') =>
    new Map(cells.filter(cell => cell.measure === `trade.${name}` && cell.compiler === compiler && cell.period === String(year) && cell[from] === country && ['country', 'territory'].includes(kinds.get(cell[to]) ?? '')).map(cell => [cell[to], cell.value]))
  const exports = compiler === 'cow' ? column('imports', 'counterpart', 'area') : column('exports', 'area', 'counterpart')
  const imports = column('imports', 'area', 'counterpart')
  if (measure !== 'turnover') return measure === 'exports' ? exports : imports
  return new Map([...exports].flatMap(([partner, value]): [string, number][] => (imports.has(partner) ? [[partner, value + (imports.get(partner) ?? 0)]] : [])))
}

describe('partners', () => {
  it('have the value, the place, the share and the company that the authored tables give them', () => {
    expect(listed.length).toBeGreaterThan(100)
    for (const one of listed) {
      const trade = tradeOf(one)
      const own = trade.get(one.partner) ?? NaN
      const whole = cells.filter(cell => cell.compiler === one.compiler && cell.area === one.country && cell.counterpart === 'WORLD' && cell.period === String(one.year) && (one.measure === 'turnover' || cell.measure === `trade.${one.measure}`))
      const name = `${one.country} ${one.measure} ${one.compiler} ${one.year} ${one.partner}`
      expect(one.value, name).toBe(own)
      expect(one.rank.value, name).toBe([...trade.values()].filter(value => value > own).length + 1)
      expect(one.among, name).toBe(trade.size)
      if (one.share) expect(one.share.value, name).toBeCloseTo((100 * own) / whole.reduce((sum, { value }) => sum + value, 0), 6)
    }
  })

  it('of one country have no figure under the id of one of the other’s', () => {
    const ids = listed.flatMap(({ rank, trade, share }) => [rank, ...(trade.kind === 'computed' ? [trade.computed] : []), ...(share ? [share] : [])].map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('prices and shares of products', () => {
  it('are the quotient of two authored figures of one product and period', async () => {
    const authored = new Map((await raw<Observation[]>('az-ru/observations.json')).map(row => [row.id, row.value]))
    const rows = all.filter(({ product }) => product !== null)
    const worked = core.products.flatMap(({ id }) => productModel(core, rows, id, { years: null }).computed)
    expect(worked.length).toBeGreaterThan(20)
    for (const { id, value, method, inputs: [part, whole], interval } of worked) {
      expect([part?.product, part?.period], id).toEqual([whole?.product, whole?.period])
      expect(value, id).toBeCloseTo(((authored.get(part?.id ?? '') ?? NaN) / (authored.get(whole?.id ?? '') ?? NaN)) * (method === 'share' ? 100 : 1), 6)
      if (interval) expect([interval.low! <= value, value <= interval.high!], id).toEqual([true, true])
    }
  })
})
