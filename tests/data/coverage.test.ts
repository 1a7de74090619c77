import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CoverageIndex } from '#domain/coverage.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { coverageGrid } from '#selectors/coverageGrid.ts'

/** The files as they are authored, read again without the schema, the compiler and the selectors. */
const read = <T>(path: string) => JSON.parse(readFileSync(`data/${path}`, 'utf8')) as T
interface Citing { citations: { source: string }[] }
interface Figure extends Citing { measure: string; area: string; counterpart: string | null; product: string | null; period: string; value?: number | null }
interface Printed { id: string; publisher: string; kind: string; date: string | null; repeats?: string }
interface Sectoral { id: string; sector: string | null }
interface Run { measure: string; source: string; columns: string[]; rows: unknown[][]; fixed?: object }

const PAIR = 'az-ru'
const { first, second } = read<{ first: string; second: string }>(`${PAIR}/dyad.json`)
const sources = new Map(read<Printed[]>(`${PAIR}/sources.json`).map(source => [source.id, source]))
const sectorOfMeasure = new Map(read<Sectoral[]>('reference/measures.json').map(({ id, sector }) => [id, sector]))
const sectorOfProduct = new Map(read<Sectoral[]>('reference/products.json').map(({ id, sector }) => [id, sector]))
const sourceOf = (id: string) => sources.get(id)!

const seriesRows = readdirSync(`data/${PAIR}/series`).flatMap(name => {
  const { measure, source, columns, rows, fixed = {} } = read<Run>(`${PAIR}/series/${name}`)
  return rows.map((row): Figure => {
    const cells = Object.fromEntries(columns.map((column, index) => [column, row[index]]))
    return { measure, counterpart: null, product: null, ...fixed, ...cells, citations: [{ source }] } as unknown as Figure
  })
})
const figures = [...read<Figure[]>(`${PAIR}/observations.json`), ...seriesRows].filter(({ value }) => value !== null && value !== undefined)

function topicOf({ measure, area, counterpart, product }: Figure): string {
  const withoutProduct = product === null
  if (measure.startsWith('trade.')) {
    if ([`${first}${second}`, `${second}${first}`].includes(`${area}${counterpart}`)) return withoutProduct ? 'trade' : 'products'
    if (counterpart !== 'WORLD') return 'partners'
    if (!withoutProduct) return 'world'
  }
  return `indicators/${sectorOfMeasure.get(measure)}`
}

/** "2020-Q3/2021" → 2020, 2021: only the four digits at the start of either end count. */
const yearsOf = (period: string) => [period.slice(0, 4), (period.split('/')[1] ?? period).slice(0, 4)].map(Number) as [number, number]

function publisherOf(source: Printed): string {
  let whose = source
  while (whose.repeats) whose = sourceOf(whose.repeats)
  const cited = whose.publisher.match(/\(.*?(?:citing|quoting) (.+?)\)/)
  const name = cited?.[1] ?? whose.publisher.split('(').map((part, index) => (index === 0 ? part : part.split(')').slice(1).join(')'))).join('')
  return name.replace(/\s+/g, ' ').trim().toLowerCase().replace(/^the /, '')
}

interface Recount { figures: number; publishers: Set<string>; primary: number; newest: string | null }

function recount(wanted: { from: number; to: number } | null, sectors: readonly string[], firstYear: number): Map<string, Recount> {
  const cells = new Map<string, Recount>()
  const count = (topic: string, own: (string | null)[], from: number | null, to: number | null, cited: string[]) => {
    if (sectors.length > 0 && !own.some(sector => sector !== null && sectors.includes(sector))) return
    if (wanted && (from === null || to === null || from < wanted.from || to > wanted.to)) return
    const time = from === null ? 'undated' : from !== to ? 'several' : from < firstYear ? 'earlier' : from
    for (const key of [topic, `${topic}|${time}`]) {
      const cell = cells.get(key) ?? { figures: 0, publishers: new Set(), primary: 0, newest: null }
      cells.set(key, cell)
      cell.figures++
      if (cited.some(id => ['customs', 'statistics-office', 'database'].includes(sourceOf(id).kind))) cell.primary++
      for (const id of cited) {
        cell.publishers.add(publisherOf(sourceOf(id)))
        const { date } = sourceOf(id)
        if (date && (!cell.newest || date > cell.newest)) cell.newest = date
      }
    }
  }
  const ids = ({ citations }: Citing) => citations.map(({ source }) => source)
  for (const figure of figures) {
    const [from, to] = yearsOf(figure.period)
    const own = figure.product === null ? sectorOfMeasure.get(figure.measure)! : (sectorOfProduct.get(figure.product) ?? null)
    count(topicOf(figure), [own], from, to, ids(figure))
  }
  for (const event of read<(Citing & { date: string; sectors: string[] })[]>(`${PAIR}/events.json`)) count('events', event.sectors, Number(event.date.slice(0, 4)), Number(event.date.slice(0, 4)), ids(event))
  for (const act of read<(Citing & { signed: string | null; sectors: string[] })[]>(`${PAIR}/agreements.json`)) {
    const year = act.signed === null ? null : Number(act.signed.slice(0, 4))
    count('agreements', act.sectors, year, year, ids(act))
  }
  return cells
}

const { files } = compileDyad(await readDyad('data', PAIR), orderIn)
const index = files.get('coverage.json') as CoverageIndex
const covered = { from: 1991, to: 2025 }

describe('the grid of coverage of the real pair', () => {
  it.each([
    ['all years', null, []],
    ['2010 to 2020', { from: 2010, to: 2020 }, []],
    ['the fields of agriculture and energy', null, ['agriculture', 'energy']],
    ['trade and transport in 2015 to 2024', { from: 2015, to: 2024 }, ['trade', 'transport']],
  ] as const)('holds in every cell what a recount from the data files finds: %s', (_, years, sectors) => {
    const grid = coverageGrid(index, { years, sectors }, covered)
    const again = recount(years, sectors, years?.from ?? covered.from)
    const shown = grid.topics.flatMap(topic => [undefined, ...grid.times].map(time => [time === undefined ? topic : `${topic}|${time}`, grid.at(topic, time)] as const)).filter(([, held]) => held !== null)
    expect(shown.length).toBeGreaterThan(20)
    expect(shown.map(([key]) => key).sort()).toEqual([...again.keys()].sort())
    for (const [key, held] of shown) {
      const { publishers, ...numbers } = again.get(key)!
      expect({ key, ...held, publishers: [...held!.publishers].sort() }).toEqual({ key, ...numbers, publishers: [...publishers].sort() })
    }
  })

  it('counts every figure, event and document once', () => {
    const grid = coverageGrid(index, { years: null, sectors: [] }, covered)
    const total = grid.topics.reduce((sum, topic) => sum + grid.at(topic)!.figures, 0)
    expect(total).toBe(figures.length + read<unknown[]>(`${PAIR}/events.json`).length + read<unknown[]>(`${PAIR}/agreements.json`).length)
  })
})
