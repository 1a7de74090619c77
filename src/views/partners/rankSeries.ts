import type { YearPoint, YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { PartnersWords } from '#language/en/partners.ts'
import type { Format } from '#language/Format.ts'
import { byPreference } from '#selectors/preference.ts'
import type { StatedRank } from '#selectors/statedRanks.ts'
import type { PartnersModel } from './partnersModel.ts'

const DATABASE_ROLES = ['third', 'fourth'] as const

/** Places by the chosen measure: one line of those that sources print, rivals beside it, and one a database. */
export function rankSeries({ subject, measure, stated, databases }: PartnersModel, core: Core, format: Format, words: Pick<PartnersWords, 'printed' | 'asPrinted'>): YearSeries[] {
  const own = stated.filter(rank => rank.measure === measure)
  const whole = [...groupBy(own.filter(({ whole: full }) => full), ({ year }) => year).values()].map(ofYear => ofYear.toSorted((a, b) => byPreference(a.stated, b.stated)))
  const parts = own.filter(({ whole: full }) => !full).map(rank => ({ ...pointOf(rank, format), partial: format.period(rank.stated.period) }))
  const line: YearSeries = {
    id: 'printed',
    name: words.printed,
    label: words.asPrinted,
    role: subject.country === core.dyad.first ? 'second' : 'first',
    points: [...whole.flatMap(([best]) => (best ? [pointOf(best, format)] : [])), ...parts],
    rivals: whole.flatMap(([, ...rivals]) => rivals.map(rival => pointOf(rival, format))),
  }
  const computed = databases.filter(database => database.measure === measure && database.ranks.size > 0).map(({ compiler, ranks }, index): YearSeries => ({
    id: compiler,
    name: core.organisations.find(({ id }) => id === compiler)?.name ?? compiler,
    role: DATABASE_ROLES[index % 2] ?? 'third',
    points: [...ranks].map(([year, rank]) => ({ year, value: rank.value, id: rank.id, text: format.ordinal(rank.value), href: `#c-${rank.id}` })),
  }))
  return [line, ...computed].filter(({ points }) => points.length > 0)
}

function pointOf({ year, stated }: StatedRank, format: Format): YearPoint {
  return { year, value: stated.value ?? 0, id: stated.id, text: format.ordinal(stated.value ?? 0), href: `#o-${stated.id}` }
}
