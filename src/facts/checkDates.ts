import { isRealDate, isSurelyBefore } from '#domain/dates.ts'
import { daysOf } from '#domain/periods.ts'
import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'
import type { Statement } from './statementsOf.ts'

interface Dated {
  readonly file: string
  readonly record: string
  readonly dates: readonly (readonly [field: string, date: string | null | undefined])[]
  /** Pairs of fields whose first must not come after the second. */
  readonly order: readonly (readonly [earlier: string, later: string])[]
  /** Terms laid down for the future may lie after the last update. */
  readonly mayLieAhead?: readonly string[]
}

function datedRecords(authored: Authored): Dated[] {
  const of = (name: string) => `${authored.dyad.id}/${name}.json`
  return [
    ...authored.sources.map((one): Dated => ({ file: of('sources'), record: one.id, dates: [['date', one.date]], order: [] })),
    ...authored.events.map((one): Dated => ({ file: of('events'), record: one.id, dates: [['date', one.date], ['endDate', one.endDate]], order: [['date', 'endDate']] })),
    ...authored.agreements.map((one): Dated => ({
      file: of('agreements'),
      record: one.id,
      dates: [['signed', one.signed], ['inForce', one.inForce], ['ended', one.ended], ...one.ratifications.map(({ date }, index) => [`ratifications.${index}.date`, date] as const)],
      order: [['signed', 'inForce'], ['signed', 'ended'], ['inForce', 'ended'], ...one.ratifications.map((_, index) => ['signed', `ratifications.${index}.date`] as const)],
      mayLieAhead: ['ended'],
    })),
    ...authored.people.map((one): Dated => ({
      file: of('people'),
      record: one.id,
      dates: [['born', one.born], ['died', one.died], ...one.roles.flatMap(({ from, to }, index) => [[`roles.${index}.from`, from], [`roles.${index}.to`, to]] as const)],
      order: [['born', 'died'], ...one.roles.flatMap((_, index) => [[`roles.${index}.from`, `roles.${index}.to`], ['born', `roles.${index}.from`]] as const)],
    })),
    ...authored.organisations.map((one): Dated => ({ file: of('organisations'), record: one.id, dates: [['founded', one.founded], ['dissolved', one.dissolved]], order: [['founded', 'dissolved']] })),
    ...authored.visaRules.map((one): Dated => ({ file: of('visa-rules'), record: one.id, dates: [['date', one.date]], order: [] })),
    ...(authored.rollCalls?.rows ?? []).map(([id, date]): Dated => ({ file: of('roll-calls'), record: id, dates: [['date', date]], order: [] })),
  ]
}

/** Days exist, stand in order, and nothing recorded happened after the data's own last day. */
export function checkDates(authored: Authored): Problem[] {
  const { updated } = authored.dyad
  return datedRecords(authored).flatMap(({ file, record, dates, order, mayLieAhead = [] }) => {
    const known = new Map(dates.flatMap(([field, date]) => (date ? [[field, date] as const] : [])))
    const problem = (field: string, expected: string): Problem => ({ file, record, field, found: known.get(field), expected, severity: 'error' })
    return [
      ...[...known].filter(([, date]) => !isRealDate(date)).map(([field]) => problem(field, 'a day of the calendar')),
      ...[...known].filter(([field, date]) => !mayLieAhead.includes(field) && isSurelyBefore(updated, date)).map(([field]) => problem(field, `a date no later than the last update, ${updated}`)),
      ...order.flatMap(([earlier, later]) => {
        const [start, end] = [known.get(earlier), known.get(later)]
        return start && end && isSurelyBefore(end, start) ? [problem(later, `a date no earlier than ${earlier}, ${start}`)] : []
      }),
    ]
  })
}

/** Periods start before they end, on days that exist; only a forecast may end after the last update. */
export function checkPeriods({ dyad: { updated } }: Authored, statements: readonly Statement[]): Problem[] {
  return statements.flatMap(({ file, record, observation: { period, status } }): Problem[] => {
    const problem = (expected: string): Problem => ({ file, record, field: 'period', found: period, expected, severity: 'error' })
    const { from, to } = daysOf(period)
    const ends = period.split('/')
    if (!ends.filter(end => !end.includes('Q')).every(isRealDate)) return [problem('days of the calendar')]
    if (ends.length === 2 && ends[0]!.length !== ends[1]!.length) return [problem('two ends of one kind around the slash')]
    if (from > to) return [problem('a period that ends no earlier than it starts')]
    if (status !== 'forecast' && isSurelyBefore(updated, from)) return [problem(`a period that has begun by the last update, ${updated}, or status "forecast"`)]
    return []
  })
}
