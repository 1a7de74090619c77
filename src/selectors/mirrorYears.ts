import type { Flow, Sides } from '#domain/flow.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { mirrorGap, type Gap } from './mirrorGap.ts'
import { tradeByYear, type YearFigure } from './tradeByYear.ts'

/** Who reports a flow in one year. `recorded`: both, but one of them only by its record in a database. */
export type MirrorState = 'both' | 'recorded' | 'first' | 'second' | 'neither'

type SideName = keyof Sides
const SIDES: readonly SideName[] = ['first', 'second']

/** One year of a flow as each side reports it. */
export interface MirrorYear {
  readonly year: number
  readonly state: MirrorState
  readonly first: YearFigure | null
  readonly second: YearFigure | null
  /** The sides whose figure stands here by a database's record, not by their own statement. */
  readonly recorded: readonly SideName[]
  /** Null where a side is missing or states only a bound. */
  readonly gap: Gap | null
}

interface MirrorQuestion {
  readonly flow: Flow
  readonly years: YearSpan
  readonly sides: Sides
  readonly voices: readonly Pick<Voice, 'id' | 'reporter' | 'exceptCompilers'>[]
}

/**
 * Every year of the span with the reports of both sides. A database's copy of one side's own statistics is no second
 * opinion on that side; only where a side has said nothing itself does its record in a database stand in, and is named as such.
 */
export function mirrorYears(rows: readonly Observation[], { flow, years, sides, voices }: MirrorQuestion): MirrorYear[] {
  const said = (voice: Pick<Voice, 'id' | 'reporter' | 'compilers' | 'exceptCompilers'>) => new Map(tradeByYear(rows, { flow, voice, sides }).map(figure => [figure.year, figure]))
  const figures = (side: SideName) => {
    const { reporter, exceptCompilers = [] } = voices.find(({ id }) => id === side) ?? { reporter: sides[side] }
    return { own: said({ id: side, reporter, exceptCompilers }), record: said({ id: `${side}-record`, reporter, compilers: exceptCompilers }) }
  }
  const reports = { first: figures('first'), second: figures('second') }
  const { first, second } = reports
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => {
    const year = years.from + index
    const one = first.own.get(year) ?? first.record.get(year) ?? null
    const other = second.own.get(year) ?? second.record.get(year) ?? null
    const recorded = SIDES.filter(side => !reports[side].own.has(year) && reports[side].record.has(year))
    return {
      year,
      state: one && other ? (recorded.length > 0 ? 'recorded' : 'both') : one ? 'first' : other ? 'second' : 'neither',
      first: one,
      second: other,
      recorded,
      gap: one && other && mirrorGap(one, other, flow),
    }
  })
}

/** The last year with a gap; failing that, the last that anyone reports. */
export function latestMirror(years: readonly MirrorYear[]): MirrorYear | null {
  return years.findLast(({ state, gap }) => gap && state === 'both') ?? years.findLast(({ gap }) => gap) ?? years.findLast(({ state }) => state !== 'neither') ?? years.at(-1) ?? null
}
