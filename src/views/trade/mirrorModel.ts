import type { Core } from '#domain/compiled.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { statementsBehind } from '#selectors/statementsBehind.ts'
import { mirrorReasons } from '#selectors/mirrorReasons.ts'
import { latestMirror, mirrorYears, type MirrorYear } from '#selectors/mirrorYears.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Choices } from '#url/choices.ts'
import type { TradeSelection } from '#url/tradeSelection.ts'

/** The two reports of the chosen flow year by year, the year in hand, and what speaks for a gap in it. */
export function mirrorModel(core: Core, rows: readonly Observation[], { flow, years: asked, year, statement }: Pick<Choices, 'flow' | 'years'> & Pick<TradeSelection, 'year' | 'statement'>, years: YearSpan) {
  const all = mirrorYears(rows, { flow, years, sides: core.dyad, voices: core.dyad.voices })
  const current = yearInHand(all, asked, { year, statement }, rows)
  const reported = all.filter(({ state }) => state !== 'neither')
  const figures = reported.flatMap(({ first, second }) => [first, second].flatMap(figure => figure ?? []))
  return {
    flow,
    years,
    all,
    reported,
    current,
    reasons: current ? mirrorReasons(current) : [],
    names: sideNames(core),
    databases: { first: databaseOf(core, 'first'), second: databaseOf(core, 'second') },
    evidence: {
      rows: figures.flatMap(figure => [...statementsBehind(figure), ...figure.rivals]),
      computed: [...figures.flatMap(({ computed }) => computed ?? []), ...reported.flatMap(({ gap }) => (gap ? [gap.difference, gap.percent] : []))],
    },
  }
}
export type MirrorModel = ReturnType<typeof mirrorModel>

/** The year that the address names, alone or by a statement; failing that, the latest with a gap. */
function yearInHand(all: readonly MirrorYear[], asked: Choices['years'], { year, statement }: Pick<TradeSelection, 'year' | 'statement'>, rows: readonly Observation[]): MirrorYear | null {
  const named = rows.find(({ id }) => id === statement)
  const single = asked && asked.from === asked.to ? asked.from : null
  const wanted = year ?? (named && wholeYear(named.period)) ?? single
  return all.find(one => one.year === wanted) ?? latestMirror(all)
}

function sideNames(core: Pick<Core, 'dyad' | 'countries'>) {
  const name = (id: string) => core.countries.find(country => country.id === id)?.name ?? id
  return { first: name(core.dyad.first), second: name(core.dyad.second) }
}

/** Names of the databases that hold a copy of one side's statistics. */
function databaseOf({ dyad, organisations }: Pick<Core, 'dyad' | 'organisations'>, side: 'first' | 'second'): string {
  const ids = dyad.voices.find(({ id }) => id === side)?.exceptCompilers ?? []
  return ids.map(id => organisations.find(organisation => organisation.id === id)?.name ?? id).join(', ')
}
