import type { Authored } from '#facts/Authored.ts'
import type { Article } from '#schema/articles.ts'
import type { Correction } from '#schema/corrections.ts'
import type { FormalTie, RollCalls, VisaRule } from '#schema/dyad.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Cell, ColumnType } from './ReleaseTable.ts'

/** A column of a sheet with what it holds: these stand in the workbook alone, so their words are no words of a page. */
interface FurtherColumn<Row> {
  readonly name: string
  readonly type: ColumnType
  readonly meaning: string
  readonly of: (row: Row) => Cell | undefined
}

type ArticleClaim = Article['claims'][number] & { readonly article: string; readonly source: string; readonly number: number }

export interface FurtherSheet {
  readonly name: string
  /** The authored file whose records these are. */
  readonly file: string
  readonly columns: readonly Pick<FurtherColumn<never>, 'name' | 'type' | 'meaning'>[]
  readonly rows: readonly (readonly Cell[])[]
  readonly sources: readonly string[]
}

const column = <Row>(name: string, type: ColumnType, meaning: string, of: (row: Row) => Cell | undefined): FurtherColumn<Row> => ({ name, type, meaning, of })
const id = column<{ readonly id: string }>('id', 'text', 'Id of the record, for ever', row => row.id)
const cited = column<{ readonly citations: readonly Citation[] }>('source_id', 'list', 'Sources', ({ citations }) => citations.map(({ source }) => source))

function sheet<Row>(name: string, file: string, columns: readonly FurtherColumn<Row>[], rows: readonly Row[], sources: readonly string[]): FurtherSheet {
  return { name, file, columns, rows: rows.map(row => columns.map(({ of }) => of(row) ?? null)), sources }
}

const citedIn = (rows: readonly { readonly citations: readonly Citation[] }[]) => rows.flatMap(({ citations }) => citations.map(({ source }) => source))

/** The smaller kinds of record, a sheet each; those that the pair has. */
export function furtherSheets({ visaRules, formalTies, rollCalls, corrections, articles }: Authored): readonly FurtherSheet[] {
  return [
    sheet<FormalTie>('Formal ties', 'formal-ties.json', [
      id,
      column('kind', 'text', 'alliance or shared-organisations', row => row.kind),
      column('year', 'number', 'The year', row => row.year),
      column('obligations', 'list', 'Obligations of an alliance in force that year, in the words of the database; empty where none was', row => row.obligations),
      column('shared_organisations', 'number', 'How many organisations both were members of', row => row.sharedOrganisations),
      cited,
    ], formalTies, citedIn(formalTies)),
    sheet<VisaRule>('Visa rules', 'visa-rules.json', [
      id,
      column('passport', 'text', 'Whose passport, ISO 3166-1 code', row => row.passport),
      column('destination', 'text', 'Where to, ISO 3166-1 code', row => row.destination),
      column('date', 'date', 'Day of the snapshot, not of the change', row => row.date),
      column('kind', 'text', 'What the passport needs there', row => row.kind),
      column('days', 'number', 'For how many days, where the source says', row => row.days),
      cited,
    ], visaRules, citedIn(visaRules)),
    sheet<RollCalls['rows'][number]>('Roll calls', 'roll-calls.json', (rollCalls?.columns ?? []).map((name, at) => (
      column(name, name === 'session' ? 'number' : name === 'issues' ? 'list' : name === 'date' ? 'date' : 'text', ROLL_CALL[name], row => row[at])
    )), rollCalls?.rows ?? [], rollCalls ? [rollCalls.source] : []),
    sheet<Correction>('Corrections', 'corrections.json', [
      id,
      column('date', 'date', 'The day on which it was mended', row => row.date),
      column('last_in', 'text', 'The last release that held the mistake', row => row.lastIn),
      column('kind', 'text', 'Kind of record', row => row.kind),
      column('record', 'text', 'Id of the record', row => row.record),
      column('field', 'text', 'Its field; empty where the whole record was wrong', row => row.field),
      column('was', 'text', 'What stood there', row => row.was.en),
      column('now', 'text', 'What stands there now; empty where it was withdrawn', row => row.now?.en),
      column('why', 'text', 'Why', row => row.why.en),
      column('noticed_by', 'text', 'Who noticed', row => row.noticedBy),
      column('source_id', 'text', 'The source that shows it', row => row.source),
    ], corrections, corrections.flatMap(({ source }) => source ?? [])),
    sheet<ArticleClaim>('Claims', 'articles.json', [
      column('article', 'text', 'Id of the article', row => row.article),
      column('source_id', 'text', 'The article among the sources', row => row.source),
      column('number', 'number', 'Place of the claim in the article', row => row.number),
      column('text', 'text', 'What the article says, in our words', row => row.text.en),
      column('text_az', 'text', 'The same in the language az (ISO 639)', row => row.text.az),
      column('text_ru', 'text', 'The same in the language ru (ISO 639)', row => row.text.ru),
      column('set_by_hand', 'list', 'Parts that its reading leaves open, set by hand', row => Object.entries(row.set ?? {}).map(([part, value]) => `${part}: ${value}`)),
    ], articles.flatMap(({ id: article, source, claims }) => claims.map((claim, at) => ({ article, source, number: at + 1, ...claim }))), articles.map(({ source }) => source)),
  ].filter(({ rows }) => rows.length > 0)
}

const ROLL_CALL = {
  id: 'Id of the record, for ever', date: 'Day of the vote', session: 'Session of the General Assembly', resolution: 'The resolution', title: 'Its title, as the database has it',
  first: 'Vote of the first country of the pair', second: 'Vote of the second', issues: 'Issues that the database assigns it to',
} as const
