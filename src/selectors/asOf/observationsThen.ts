import type { Observations, SourceEntry } from '#domain/compiled.ts'
import { isBy, knownOn, type DateOfSource } from '#domain/knownOn.ts'
import type { Observation } from '#schema/observation.ts'
import type { Day } from './Day.ts'
import type { Then } from './Left.ts'

/** A statement with the sources that were out by then; null where none was, or its period was not over. */
export function statementThen(row: Observation, dateOf: DateOfSource, { day, isOfLater }: Pick<Day, 'day' | 'isOfLater'>): Observation | null {
  const known = knownOn(row, dateOf)
  if (known === null || known > day) return null
  const { note, ...rest } = row
  const citations = row.citations.filter(({ source }) => isBy(dateOf(source), day))
  return { ...rest, citations, ...(note !== undefined && !isOfLater(note) && { note }) }
}

/** Rows of a record's page with the sources they cite. */
export function rowsThen(rows: readonly Observation[], sources: readonly SourceEntry[], day: Day): Then<readonly Observation[]> {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  const dateOf: DateOfSource = source => dates.get(source)
  const undated = rows.filter(row => knownOn(row, dateOf) === null).length
  return { value: rows.flatMap(row => statementThen(row, dateOf, day) ?? []), left: { figures: undated } }
}

/** A topic's observations as they were known: the same questions, fewer answers. Each row is taken back once, when it is first asked for. */
export function observationsThen({ rows, table, sources }: Observations, day: Day): Then<Observations> {
  const dateOf: DateOfSource = source => sources.get(source)?.date
  const made = new Map<Observation, Observation | null>()
  const thenOf = (row: Observation) => {
    let then = made.get(row)
    if (then === undefined) made.set(row, (then = statementThen(row, dateOf, day)))
    return then ?? []
  }
  const kept = rows.flatMap(thenOf)
  return {
    value: {
      rows: kept,
      table: { length: kept.length, where: question => table.where(question).flatMap(thenOf) },
      sources: new Map([...sources].filter(([, { date }]) => isBy(date, day.day))),
    },
    left: { figures: rows.filter(row => knownOn(row, dateOf) === null).length },
  }
}
