import type { Core } from '#domain/compiled.ts'
import { yearOf } from '#domain/dates.ts'
import type { Observations } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import { agreementsWithin, eventsWithin, observationsWithin, type Filter } from '#selectors/filters.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { headsMeetings } from '#selectors/headsMeeting.ts'
import { latestRank } from '#selectors/latestRank.ts'
import { mirrorGaps } from '#selectors/mirrorGap.ts'
import { evidenceOf, tradeLines } from '#views/tradeSeries.ts'

const MOST_FLAGS = 7
const FLAG_DISTANCE = 3

/** All that the overview shows, for the chosen years and sectors. */
export function overviewViewModel(core: Core, { rows }: Pick<Observations, 'rows'>, filter: Filter, format: Format) {
  const covered = yearsCovered(core)
  const years = { from: filter.years?.from ?? covered.from, to: filter.years?.to ?? covered.to }
  const within = observationsWithin(rows, filter)
  const lines = tradeLines(within, core, format, { flow: 'turnover', voices: core.dyad.voices.slice(0, 3).map(({ id }) => id) })
  const [first, second] = lines
  const gaps = mirrorGaps(first?.figures ?? [], second?.figures ?? [], 'turnover')
  const rank = latestRank(within, core.dyad)
  const events = eventsWithin(core.events, filter)
  const { dated, undated } = agreementsWithin(core.agreements, filter)
  const evidence = evidenceOf(lines)
  const gap = gaps.at(-1)
  return {
    years,
    lines,
    latest: { first: first?.figures.at(-1) ?? null, second: second?.figures.at(-1) ?? null },
    gap: gap ?? null,
    rank,
    lastMeeting: headsMeetings({ ...core, events }).at(-1) ?? null,
    events,
    documents: dated,
    /** Undated documents belong to no year, so they count only where no years are chosen. */
    documentCount: dated.length + (filter.years ? 0 : undated.length),
    evidence: { rows: rank ? [...evidence.rows, rank] : evidence.rows, computed: gap ? [...evidence.computed, gap.difference, gap.percent] : evidence.computed },
    perYear: perYear(core, events, dated, years),
    flags: { most: MOST_FLAGS, apart: FLAG_DISTANCE },
    people: mostNamed(core, events),
  }
}

/** Records of each year: what the marks and the table of the one picture show. */
function perYear(core: Core, events: Core['events'], documents: Core['agreements'], { from, to }: { from: number; to: number }) {
  const states = new Set([core.dyad.first, core.dyad.second])
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index
    const happened = events.filter(({ date }) => yearOf(date) === year)
    const signed = documents.filter(agreement => agreement.signed !== null && yearOf(agreement.signed) === year)
    const byStates = signed.filter(({ parties }) => parties.some(party => 'country' in party && states.has(party.country)))
    const tone = (name: string) => happened.filter(event => event.tone === name).length
    return {
      year,
      cooperative: tone('cooperative'),
      neutral: tone('neutral'),
      strained: tone('strained'),
      byStates: byStates.length,
      byBodies: signed.length - byStates.length,
      evidence: [...happened, ...signed].reduce((sum, { cited }) => sum + cited, 0),
    }
  })
}

/** The people whom most events name. */
function mostNamed({ people }: Core, events: Core['events']) {
  const counts = new Map<string, number>()
  for (const event of events) for (const id of event.people) counts.set(id, (counts.get(id) ?? 0) + 1)
  return people
    .map(person => ({ person, count: counts.get(person.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 10)
}
