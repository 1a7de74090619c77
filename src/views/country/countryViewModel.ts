import type { Core, Observations } from '#domain/compiled.ts'
import { isMutual } from '#evidence/subjectText.ts'
import { eventsPerPerson } from '#selectors/counterparts.ts'
import { eventsPerBody } from '#selectors/eventsPerBody.ts'
import { agreementsWithin, eventsWithin, observationsWithin } from '#selectors/filters.ts'
import { latestPerLine } from '#selectors/latestPerLine.ts'
import { flowOf, isSaidBy } from '#selectors/tradeStatements.ts'
import type { Choices } from '#url/choices.ts'
import { drawnAndFew, sharedYears, subjectsWithin } from '#views/besideTrade.ts'
import { statementsIn } from '#views/measureSeries.ts'
import { keyIndicators } from './keyIndicators.ts'

const MOST = 12
/** Second readings of what another panel shows, and counts of one country alone that belong to a field: they stand on the page of their field. */
const WITH_THEIR_FIELD = ['economy.gdp-ppp', 'economy.gni-per-capita', 'economy.services-gdp-ratio', 'economy.trade-balance', 'leaders.visits-abroad', 'leaders.visits-received', 'un.ideal-point']
const top = (counts: ReadonlyMap<string, number>, ids: ReadonlySet<string>) => [...counts].filter(([id]) => ids.has(id)).toSorted((a, b) => b[1] - a[1]).slice(0, MOST)

/** All that the page of one country shows, for the chosen years; the sectors narrow measures, people and bodies. */
export function countryViewModel(core: Core, { trade, indicators }: { trade: Observations; indicators: Observations }, id: string, chosen: Pick<Choices, 'years' | 'sectors'>) {
  const years = sharedYears(core, chosen, indicators.rows)
  const other = id === core.dyad.first ? core.dyad.second : core.dyad.first
  const voice = core.dyad.voices.find(({ reporter }) => reporter === id)
  const within = observationsWithin(trade.rows, chosen)
  const flows = latestPerLine(within.filter(row => voice && isSaidBy(row, voice) && flowOf(row, core.dyad) !== null && /^\d{4}$/.test(row.period)))
  const ranks = latestPerLine(within.filter(({ measure, area, counterpart, product }) => measure.endsWith('.rank') && area === id && counterpart === other && product === null))
  const measureOf = (measure: string) => core.measures.find(one => one.id === measure)
  const subjects = subjectsWithin(core, indicators, years).filter(({ measure, area }) => {
    const known = measureOf(measure)
    const wanted = chosen.sectors.length === 0 || chosen.sectors.includes(known?.sector ?? '')
    // Trade and votes have sections and pages of their own. What goes both ways is half a picture without the other way; what one country has alone is not.
    return wanted && !/^(trade|un\.votes)\./.test(measure) && !WITH_THEIR_FIELD.includes(measure) && (area === id || (known?.about === 'pair' && area === other))
  })
  const fieldsWithMore = [...new Set(core.measures.filter(one => WITH_THEIR_FIELD.includes(one.id)).flatMap(({ sector }) => sector ?? []))]
  const { drawn, few } = drawnAndFew(subjects)
  const singles = statementsIn(few).filter(({ area, measure }) => area === id && !isMutual(measure))
  const events = eventsWithin(core.events, chosen)
  const here = (entries: readonly { id: string; country: string | null }[]) => new Set(entries.filter(({ country }) => country === id).map(entry => entry.id))
  const { dated, undated } = agreementsWithin(core.agreements, chosen)
  return {
    other,
    years,
    flows,
    ranks,
    drawn,
    fieldsWithMore,
    singles,
    key: keyIndicators(subjects.filter(({ area }) => area === id)),
    people: top(eventsPerPerson(events), here(core.people)),
    bodies: top(eventsPerBody(events), here(core.organisations)),
    events: events.filter(({ countries }) => countries.includes(id)),
    documents: [...dated, ...undated].filter(({ parties }) => parties.some(party => 'country' in party && party.country === id)),
    linked: {
      people: here(core.people).size,
      organisations: here(core.organisations).size,
    },
    evidence: [...flows, ...ranks, ...singles, ...statementsIn(drawn)],
  }
}
