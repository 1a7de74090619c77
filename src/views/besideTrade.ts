import type { Core, Observations } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import { isWithin, yearsOf, type YearSpan } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { yearsCovered } from '#selectors/eventYears.ts'
import { isLine, measureSubjects, type MeasureSubject } from '#selectors/measureLines.ts'
import type { Choices } from '#url/choices.ts'

/** What a reader of trade asks for beside it, in the order in which it is shown within a field of cooperation. */
const ASKED_FOR = [
  'economy.gdp', 'economy.population', 'economy.fdi-inflows', 'investment.stock', 'investment.direct.flow', 'remittances.sent',
  'economy.remittances-received', 'tourism.arrivals', 'tourism.arrivals.total', 'migration.stock', 'un.agreement.share', 'un.votes.same', 'oil.price', 'oil.transit',
]

/** Whether a quantity stands among the panels beside trade. */
export const isBesideTrade = (measure: string): boolean => ASKED_FOR.includes(measure)

/** The years that panels share: those chosen, or all that the pair's record covers. All years up to one before it begin with the first figure of `rows`. */
export function sharedYears(core: Core, { years }: Pick<Choices, 'years'>, rows: readonly Observation[]): YearSpan {
  const covered = yearsCovered(core)
  const to = years?.to ?? covered.to
  const first = () => rows.reduce((least, { period }) => Math.min(least, yearsOf(period).from), to)
  return { from: years?.from ?? (to < covered.from ? first() : covered.from), to }
}

/** Quantities of the two countries, or of the world, whose period lies inside the years: what is asked for most first, the first country before the second. */
export function subjectsWithin(core: Core, { rows, sources }: Pick<Observations, 'rows' | 'sources'>, years: YearSpan): MeasureSubject[] {
  const { first, second } = core.dyad
  const here = [first, second, 'WORLD', null]
  const side = (area: string) => (area === first ? 0 : area === second ? 1 : 2)
  const within = rows.filter(({ area, counterpart, period }) => here.includes(area) && here.includes(counterpart) && isWithin(period, years))
  const rank = (measure: string) => (ASKED_FOR.includes(measure) ? ASKED_FOR.indexOf(measure) : ASKED_FOR.length)
  return measureSubjects(within, sources).toSorted((a, b) => rank(a.measure) - rank(b.measure) || side(a.area) - side(b.area))
}

/** Quantities that stand in a panel: those with a line, and what stands across from such a one. The rest are too few for a line. */
export function drawnAndFew(subjects: readonly MeasureSubject[]): { drawn: MeasureSubject[]; few: MeasureSubject[] } {
  const isAcross = (one: MeasureSubject) => subjects.some(other => isLine(other) && other.measure === one.measure && other.scope === one.scope && other.unit === one.unit)
  return { drawn: subjects.filter(isAcross), few: subjects.filter(subject => !isAcross(subject)) }
}

/** The panels beside trade, by field of cooperation in the order in which they are asked for; the sector filter picks fields. */
export function besideTrade(core: Core, observations: Pick<Observations, 'rows' | 'sources'>, chosen: Pick<Choices, 'years' | 'sectors'>) {
  const years = sharedYears(core, chosen, observations.rows)
  const all = subjectsWithin(core, observations, years)
  const sectorOf = (measure: string) => core.measures.find(({ id }) => id === measure)?.sector ?? ''
  const groups = [...groupBy(ASKED_FOR, sectorOf)]
    .filter(([sector]) => sector !== '' && (chosen.sectors.length === 0 || chosen.sectors.includes(sector)))
    .map(([sector, asked]) => ({
      sector,
      name: core.sectors.find(({ id }) => id === sector)?.name ?? sector,
      subjects: drawnAndFew(asked.flatMap(measure => all.filter(subject => subject.measure === measure))).drawn,
    }))
  return { years, groups: groups.filter(({ subjects }) => subjects.length > 0) }
}
