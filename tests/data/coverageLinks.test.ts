import { expect, it } from 'vitest'
import type { EncodedCore } from '#domain/encodedCore.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import type { CoverageIndex } from '#domain/coverage.ts'
import { yearsOf } from '#domain/periods.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { formatOf } from '#language/formatOf.ts'
import type { Observation } from '#schema/observation.ts'
import type { Topic } from '#schema/vocabulary.ts'
import { coverageGrid } from '#selectors/coverageGrid.ts'
import { coverageLists } from '#selectors/coverageLists.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import type { Choices } from '#url/choices.ts'
import { DEFAULTS } from '#url/parameters.ts'
import { wayOf } from '#views/data/coverageModel.ts'
import { partnersModel } from '#views/partners/partnersModel.ts'
import { topPartners } from '#views/partners/topPartners.ts'
import { productsModel } from '#views/products/productsModel.ts'
import { sectorViewModel } from '#views/sector/sectorViewModel.ts'

const { files } = compileDyad(await readDyad('data', 'az-ru'), orderIn, undefined, undefined, coverageLists)
const core = decodeCore(files.get('core.en.json') as EncodedCore)
const read = (topic: Topic) => decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations)
const [trade, products, partners, world, indicators] = [read('trade'), read('products'), read('partners'), read('world'), read('indicators')]
const index = files.get('coverage.json') as CoverageIndex
const { from: first } = yearsCovered(core)
const grid = coverageGrid(index, { years: null, sectors: [] }, yearsCovered(core))

/** The figures that the page of a topic shows under some choices, as its own model has them. */
function shownOn(topic: string, chosen: Choices): readonly Observation[] {
  if (topic.startsWith('indicators/')) return sectorViewModel(core, { indicators, products }, topic.slice(11), chosen).evidence
  if (topic === 'partners') {
    const model = partnersModel(core, [...trade.rows, ...partners.rows], chosen)
    return topPartners(model, indicators.rows).flatMap(list => list.partners.flatMap(({ trade: own }) => (own.kind === 'stated' ? own.observation : own.computed.inputs)))
  }
  const model = productsModel(core, { products: products.rows, totals: trade.rows, world: world.rows }, chosen, formatOf('en'))
  return topic === 'world' ? model.world.flatMap(({ exports }) => exports.groups.map(({ stated }) => stated)) : model.found.flatMap(({ latest }) => Object.values(latest))
}

const isIn = ({ period }: Observation, { from, to }: { from: number | null; to: number }) => yearsOf(period).to <= to && (from === null || yearsOf(period).from >= from)

it.each(grid.topics.filter(topic => !['trade', 'events', 'agreements'].includes(topic)))('a number of %s leads to a page that shows figures of its years', topic => {
  const failing = grid.times.filter(time => {
    const way = grid.at(topic, time) && wayOf(topic, time, first, index.lists)
    if (!way) return false
    const years = way.choices.years as { from: number | null; to: number }
    return !shownOn(topic, { ...DEFAULTS, ...way.choices }).some(row => isIn(row, years))
  })
  expect(failing).toEqual([])
})

it('leads nowhere from single figures that no page has together, and to the ranking that is listed', () => {
  expect(wayOf('world', 2020, first, index.lists)).toBeNull()
  expect(wayOf('world', 2015, first, index.lists)).toMatchObject({ to: 'products', anchor: '#world' })
  expect(wayOf('partners', 2019, first, index.lists)).toBeNull()
  expect(wayOf('partners', 2015, first, index.lists)?.choices.measure).toBe('trade.exports')
  expect(wayOf('partners', 2010, first, index.lists)?.choices.measure).toBeUndefined()
})
