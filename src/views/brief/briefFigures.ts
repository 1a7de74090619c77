import type { Core } from '#domain/compiled.ts'
import { FLOWS } from '#domain/flow.ts'
import { subjectText } from '#evidence/subjectText.ts'
import { countersOf } from '#evidence/whoCounted.ts'
import type { Observation } from '#schema/observation.ts'
import { observationsWithin, type Filter } from '#selectors/filters.ts'
import { latestRank } from '#selectors/latestRank.ts'
import { mirrorGaps } from '#selectors/mirrorGap.ts'
import { openQuestions, type OpenQuestion } from '#selectors/openQuestions.ts'
import { productSummaries } from '#selectors/productStatements.ts'
import { tradeByYear } from '#selectors/tradeByYear.ts'
import { fitting } from './fitting.ts'

/** Turnover and the two flows: a balance follows from them. */
const BRIEFED = FLOWS.filter(flow => flow !== 'balance')
const MOST_PRODUCTS = 6
/** With sectors the questions stand on the second sheet, where there is room for fewer; as of a day the strip takes some of the first. */
const QUESTIONS = { all: { lines: 10, most: 5 }, fewer: { lines: 6, most: 3 } }

interface Topics {
  readonly trade: readonly Observation[]
  readonly products: readonly Observation[]
  readonly indicators: readonly Observation[]
}

/** The figures of the two sheets: each flow as both sides count it, and where statements conflict. With sectors also their products. */
export function briefFigures(core: Core, topics: Topics, filter: Filter) {
  const [first, second] = core.dyad.voices
  const trade = observationsWithin(topics.trade, filter)
  const products = observationsWithin(topics.products, filter).filter(ofSectors(core, filter))
  const indicators = observationsWithin(topics.indicators, filter).filter(ofSectors(core, filter))
  const questions = openQuestions([...(filter.sectors.length === 0 ? trade : []), ...products, ...indicators])
  return {
    flows: BRIEFED.map(flow => {
      const [firsts, seconds] = [first, second].map(voice => (voice ? tradeByYear(trade, { flow, voice, sides: core.dyad }) : [])) as [ReturnType<typeof tradeByYear>, ReturnType<typeof tradeByYear>]
      return { flow, latest: [firsts.at(-1) ?? null, seconds.at(-1) ?? null], gap: mirrorGaps(firsts, seconds, flow).at(-1) ?? null }
    }),
    rank: latestRank(trade, core.dyad),
    products: filter.sectors.length === 0 ? [] : largestProducts(products, core),
    questions: fitting(questions, { ...(filter.sectors.length === 0 && core.asOf === undefined ? QUESTIONS.all : QUESTIONS.fewer), perLine: 26, textOf: longestCell(core) }),
    questionCount: questions.length,
  }
}
export type BriefFigures = ReturnType<typeof briefFigures>

/** The text that makes a row of the questions as high as it is. */
const longestCell = (core: Core) => ({ largest, smallest }: OpenQuestion) =>
  [subjectText(largest, core), ...[largest, smallest].flatMap(row => countersOf(row, core)[0] ?? [])].reduce((longest, text) => (text.length > longest.length ? text : longest))

/** Figures about the two countries with each other; where sectors are chosen, those of a product or measure that belongs to one. */
function ofSectors({ dyad, measures, products }: Core, { sectors }: Filter) {
  const isSide = (area: string | null) => area === dyad.first || area === dyad.second
  const measureSector = new Map(measures.map(({ id, sector }) => [id, sector]))
  const productSector = new Map(products.map(({ id, sector }) => [id, sector]))
  return ({ measure, area, counterpart, product }: Observation) => {
    const sector = product === null ? measureSector.get(measure) : productSector.get(product)
    return isSide(area) && isSide(counterpart) && (sectors.length === 0 || sectors.includes(sector ?? ''))
  }
}

/** Products by the value last stated, the largest first. Groups and their parts stand side by side. */
const largestProducts = (rows: readonly Observation[], core: Core) =>
  productSummaries(rows, core.dyad)
    .flatMap(({ latest: { value } }) => (value?.unit === 'USD' ? [value] : []))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, MOST_PRODUCTS)
