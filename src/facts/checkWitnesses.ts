import { isSurelyBefore } from '#domain/dates.ts'
import { daysOf } from '#domain/periods.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'
import type { Statement } from './statementsOf.ts'

/**
 * Something told only by sources from before it happened was announced, not seen: the editor is asked for a later witness.
 * An undated source may be later; a forecast is an announcement and says so.
 */
export function checkWitnesses({ dyad, sources, events }: Authored, statements: readonly Statement[]): Problem[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]))
  const announced = (file: string, record: string, citations: readonly Citation[], since: string): Problem[] => {
    const witnesses = citations.map(({ source }) => ({ source, date: dates.get(source) }))
    if (!witnesses.every(({ date }) => date && isSurelyBefore(date, since))) return []
    const found = witnesses.map(({ source, date }) => `${source} of ${date}`).join(', ')
    return [{ file, record, field: 'citations', found, expected: `a source no earlier than what it tells of, ${since}`, severity: 'warning' }]
  }
  return [
    ...events.flatMap(({ id, date, citations }) => announced(`${dyad.id}/events.json`, id, citations, date)),
    ...statements.flatMap(({ file, record, inSeries, observation: { period, status, citations } }) =>
      inSeries || status === 'forecast' ? [] : announced(file, record, citations, daysOf(period).from)),
  ]
}
