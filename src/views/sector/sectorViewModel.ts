import type { Core, Observations } from '#domain/compiled.ts'
import { eventsPerBody } from '#selectors/eventsPerBody.ts'
import { eventsPerPerson } from '#selectors/counterparts.ts'
import { agreementsWithin, eventsWithin } from '#selectors/filters.ts'
import { productValues, productYears } from '#selectors/productValues.ts'
import { votesByYear } from '#selectors/votesByYear.ts'
import type { Choices } from '#url/choices.ts'
import { drawnAndFew, sharedYears, subjectsWithin } from '#views/besideTrade.ts'
import { statementsIn } from '#views/measureSeries.ts'

const MOST = 12
const most = (counts: ReadonlyMap<string, number>) => [...counts].toSorted((a, b) => b[1] - a[1])

/** All that the page of one field shows, for the chosen years. The sector filter does not apply: the page is its sector. */
export function sectorViewModel(core: Core, { indicators, products }: { indicators: Observations; products: Observations }, id: string, chosen: Pick<Choices, 'years'>) {
  const own = { years: chosen.years, sectors: [id] }
  const events = eventsWithin(core.events, own)
  const { dated, undated } = agreementsWithin(core.agreements, own)
  const sectorOf = (measure: string) => core.measures.find(one => one.id === measure)?.sector
  const years = sharedYears(core, chosen, indicators.rows.filter(({ measure }) => sectorOf(measure) === id))
  const subjects = subjectsWithin(core, indicators, years).filter(({ measure }) => sectorOf(measure) === id)
  // The votes at the United Nations have a section of their own.
  const isVote = ({ measure }: { measure: string }) => measure.startsWith('un.votes.')
  const votes = votesByYear(statementsIn(subjects.filter(isVote)))
  const { drawn, few } = drawnAndFew(subjects.filter(subject => !isVote(subject)))
  const fewRows = statementsIn(few)
  const traded = tradedProducts(core, products, id, chosen)
  return {
    name: core.sectors.find(sector => sector.id === id)?.name ?? id,
    years,
    events,
    dated,
    undated,
    drawn,
    few: fewRows,
    votes,
    computed: votes.map(({ share }) => share),
    traded,
    people: most(eventsPerPerson(events)).slice(0, MOST),
    bodies: most(eventsPerBody(events)).slice(0, MOST),
    evidence: [...statementsIn(drawn), ...votes.flatMap(({ both, same, oneAbstained, opposite }) => [both, same, oneAbstained ?? [], opposite ?? []].flat()), ...fewRows, ...traded.flatMap(({ values }) => values.map(({ stated }) => stated))],
  }
}

/** Products of the field in each direction, in the latest of the years for which a value is stated, largest first. */
function tradedProducts(core: Core, { rows }: Observations, id: string, { years }: Pick<Choices, 'years'>) {
  const mine = new Set(core.products.filter(({ sector }) => sector === id).map(product => product.id))
  const ofField = rows.filter(({ product }) => product !== null && mine.has(product))
  return (['forth', 'back'] as const).flatMap(flow => {
    const year = productYears(ofField, flow, core.dyad).find(one => (years?.from ?? one) <= one && one <= (years?.to ?? one))
    const values = year === undefined ? [] : productValues(ofField, { flow, year, sides: core.dyad })
    return year !== undefined && values.length > 0 ? [{ flow, year, values: values.slice(0, MOST) }] : []
  })
}
