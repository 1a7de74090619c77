import type { Flow, Sides } from '#domain/flow.ts'
import type { YearSpan } from '#domain/periods.ts'
import type { Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import { mirrorGap, type Gap } from './mirrorGap.ts'
import { tradeByYear, type YearFigure } from './tradeByYear.ts'

/** Who reports a flow in one year. `recorded`: one side itself, and of the other a database holds the record. */
export type MirrorState = 'both' | 'recorded' | 'first' | 'second' | 'neither'

type SideName = keyof Sides

/** One year of a flow as each side reports it. */
export interface MirrorYear {
  readonly year: number
  readonly state: MirrorState
  readonly first: YearFigure | null
  readonly second: YearFigure | null
  /** The side whose figure stands here by a database's record, not by its own statement. */
  readonly recorded: SideName | null
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
  const figures = (side: SideName) => {
    const voice = voices.find(({ id }) => id === side)
    const databases = voice?.exceptCompilers ?? []
    return {
      own: voice ? byYear(tradeByYear(rows, { flow, voice, sides })) : byYear([]),
      record: voice && databases.length > 0 ? byYear(tradeByYear(rows, { flow, sides, voice: { id: `${side}-record`, reporter: sides[side], compilers: databases } })) : byYear([]),
    }
  }
  const [first, second] = [figures('first'), figures('second')]
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => {
    const year = years.from + index
    const own = { first: first.own.get(year) ?? null, second: second.own.get(year) ?? null }
    const recorded = own.first && !own.second && second.record.has(year) ? 'second' : own.second && !own.first && first.record.has(year) ? 'first' : null
    const one = recorded === 'first' ? (first.record.get(year) ?? null) : own.first
    const other = recorded === 'second' ? (second.record.get(year) ?? null) : own.second
    return {
      year,
      state: recorded ? 'recorded' : one && other ? 'both' : one ? 'first' : other ? 'second' : 'neither',
      first: one,
      second: other,
      recorded,
      gap: one && other && mirrorGap(one, other, flow),
    }
  })
}

const byYear = (figures: readonly YearFigure[]) => new Map(figures.map(figure => [figure.year, figure]))

/** The last year with a gap; failing that, the last that anyone reports. */
export function latestMirror(years: readonly MirrorYear[]): MirrorYear | null {
  return years.findLast(({ state, gap }) => gap && state === 'both') ?? years.findLast(({ gap }) => gap) ?? years.findLast(({ state }) => state !== 'neither') ?? years.at(-1) ?? null
}
