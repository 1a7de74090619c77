import type { Authored } from '#facts/Authored.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { topicOf } from '#facts/topicOf.ts'
import type { Observation } from '#schema/observation.ts'
import type { Source } from '#schema/records.ts'
import type { Topic } from '#schema/vocabulary.ts'
import { fields, tableOf, type Filled, type ReleaseTable } from './ReleaseTable.ts'

/** The views that draw figures, with the topics of those that they draw. */
const VIEWS: Readonly<Record<string, readonly Topic[]>> = { trade: ['trade'], products: ['products', 'world'], partners: ['partners'], indicators: ['indicators'] }

/** A figure with its sources, in the order of its citations. */
type Sourced = Observation & { readonly cited: readonly Source[] }

/** Every figure of the pair, and the same by view: between them the views hold each figure once. */
export function observationTables(authored: Authored): { all: ReleaseTable; views: readonly ReleaseTable[] } {
  const columns = columnsOf(authored)
  const sourceOf = new Map(authored.sources.map(source => [source.id, source]))
  const rows = statementsOf(authored).map(({ observation }): Sourced => ({ ...observation, cited: observation.citations.flatMap(({ source }) => sourceOf.get(source) ?? []) }))
  const views = Object.entries(VIEWS).map(([name, topics]) => tableOf(name, columns, rows.filter(row => topics.includes(topicOf(row, authored.dyad)))))
  return { all: tableOf('observations', columns, rows), views }
}

function columnsOf({ people, organisations }: Authored): readonly Filled<Sourced>[] {
  const nameOf = new Map([...people, ...organisations].map(({ id, names }) => [id, names.en]))
  const speaker = ({ person = '', role, organisation = '' }: NonNullable<Observation['statedBy']>) => [nameOf.get(person), role, nameOf.get(organisation)].filter(Boolean).join(', ')
  const distinct = (texts: readonly (string | undefined)[]) => [...new Set(texts.filter(text => text !== undefined))]
  return [
    ...fields('text', 'id', 'measure', 'area', 'counterpart', 'product'),
    ...fields('date', 'period'),
    ...fields('number', 'value'),
    ...fields('text', 'unit', 'bound'),
    { name: 'range_low', type: 'number', of: row => row.range?.[0] },
    { name: 'range_high', type: 'number', of: row => row.range?.[1] },
    ...fields('number', 'precision'),
    ...fields('text', 'missing', 'status', 'reporter', 'compiler'),
    { name: 'stated_by', type: 'text', of: row => row.statedBy && speaker(row.statedBy) },
    ...fields('text', 'coverage', 'basis', 'scope'),
    { name: 'derived_from', type: 'text', of: row => row.derivedFrom },
    ...fields('text', 'note'),
    { name: 'source_id', type: 'list', of: row => row.citations.map(({ source }) => source) },
    { name: 'publisher', type: 'text', of: row => row.cited[0]?.publisher },
    { name: 'title', type: 'text', of: row => row.cited[0]?.title },
    { name: 'date', type: 'date', of: row => row.cited[0]?.date },
    { name: 'url', type: 'text', of: row => row.cited[0]?.url },
    { name: 'locator', type: 'list', of: row => row.citations.map(({ locator }) => locator) },
    { name: 'printed', type: 'text', of: row => row.citations.find(({ printed }) => printed !== undefined)?.printed },
    { name: 'licence', type: 'list', of: row => distinct(row.cited.map(({ licence }) => licence)) },
    { name: 'attribution', type: 'list', of: row => distinct(row.cited.map(({ attribution }) => attribution)) },
  ]
}
