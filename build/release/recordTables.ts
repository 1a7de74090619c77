import type { Authored } from '#facts/Authored.ts'
import type { Citation } from '#schema/primitives.ts'
import type { Agreement, Event, Organisation, Party, Person, Role, Source } from '#schema/records.ts'
import { fields, tableOf, type Filled, type ReleaseTable } from './ReleaseTable.ts'

/** The records of each kind as a table, in their authored order. */
export function recordTables({ agreements, events, people, organisations, sources, translations }: Authored): readonly ReleaseTable[] {
  const titled = (kind: 'agreements' | 'events') => (['az', 'ru'] as const).map((language): Filled<{ id: string }> => (
    { name: `title_${language}`, type: 'text', of: ({ id }) => translations[language]?.[kind][id]?.title }
  ))
  return [
    tableOf('agreements', agreementColumns(titled('agreements')), agreements),
    tableOf('events', eventColumns(titled('events')), events),
    tableOf('people', PERSON, people),
    tableOf('organisations', ORGANISATION, organisations),
    tableOf('sources', SOURCE, sources),
  ]
}

const CITED: readonly Filled<{ citations: readonly Citation[] }>[] = [
  { name: 'source_id', type: 'list', of: ({ citations }) => citations.map(({ source }) => source) },
  { name: 'locator', type: 'list', of: ({ citations }) => citations.map(({ locator }) => locator) },
]

const NAMED: readonly Filled<Person | Organisation>[] = [
  ...fields('text', 'id'),
  { name: 'name', type: 'text', of: ({ names }) => names.en },
  { name: 'name_az', type: 'text', of: ({ names }) => names.az },
  { name: 'name_ru', type: 'text', of: ({ names }) => names.ru },
  { name: 'native_name', type: 'text', of: ({ nativeName }) => nativeName },
  ...fields('list', 'aliases'),
  ...fields('text', 'country'),
]

const partyText = (party: Party) => ('country' in party ? party.country : 'organisation' in party ? party.organisation : party.name)
const roleText = ({ title, from, to }: Role) => (from || to ? `${title} (${from ?? ''}–${to ?? ''})` : title)

const agreementColumns = (titles: readonly Filled<{ id: string }>[]): readonly Filled<Agreement>[] => [
  ...fields('text', 'id', 'title'),
  ...titles,
  { name: 'native_title', type: 'text', of: ({ nativeTitle }) => nativeTitle?.text },
  { name: 'native_language', type: 'text', of: ({ nativeTitle }) => nativeTitle?.language },
  ...fields('text', 'level'),
  ...fields('list', 'sectors'),
  { name: 'parties', type: 'list', of: ({ parties }) => parties.map(partyText) },
  ...fields('date', 'signed'),
  { name: 'in_force', type: 'date', of: ({ inForce }) => inForce },
  ...fields('date', 'ended'),
  ...fields('text', 'status', 'term', 'place'),
  { name: 'ratifications', type: 'list', of: ({ ratifications }) => ratifications.map(({ party, act, date }) => [party, act, date].filter(Boolean).join(', ')) },
  { name: 'signatories', type: 'list', of: ({ signatories }) => signatories.map(({ name, role }) => [name, role].filter(Boolean).join(', ')) },
  ...fields('text', 'event', 'amends', 'supersedes'),
  ...fields('list', 'products'),
  ...fields('text', 'summary', 'note'),
  ...CITED,
]

const eventColumns = (titles: readonly Filled<{ id: string }>[]): readonly Filled<Event>[] => [
  ...fields('text', 'id', 'title'),
  ...titles,
  ...fields('date', 'date'),
  { name: 'end_date', type: 'date', of: ({ endDate }) => endDate },
  ...fields('text', 'kind', 'tone'),
  ...fields('list', 'sectors'),
  { name: 'city', type: 'text', of: ({ place }) => place?.city },
  { name: 'country', type: 'text', of: ({ place }) => place?.country },
  ...fields('list', 'countries', 'people', 'organisations', 'agreements', 'products', 'figures'),
  { name: 'named_documents', type: 'list', of: ({ namedDocuments }) => namedDocuments },
  ...fields('text', 'summary', 'note'),
  ...CITED,
]

const PERSON: readonly Filled<Person>[] = [
  ...NAMED,
  ...fields('date', 'born', 'died'),
  { name: 'roles', type: 'list', of: ({ roles }) => roles.map(roleText) },
  ...fields('text', 'summary'),
  ...CITED,
]

const ORGANISATION: readonly Filled<Organisation>[] = [
  ...NAMED,
  ...fields('text', 'kind'),
  ...fields('date', 'founded', 'dissolved'),
  ...fields('text', 'url'),
  ...fields('list', 'sectors'),
  ...fields('text', 'summary'),
  ...CITED,
]

const SOURCE: readonly Filled<Source & { citations?: never }>[] = [
  ...fields('text', 'id', 'publisher', 'title'),
  ...fields('date', 'date'),
  ...fields('text', 'url', 'archived'),
  ...fields('date', 'read'),
  ...fields('text', 'language'),
  { name: 'title_language', type: 'text', of: ({ titleLanguage }) => titleLanguage },
  ...fields('text', 'kind', 'licence'),
  { name: 'licence_use', type: 'text', of: ({ licenceUse }) => licenceUse },
  ...fields('text', 'attribution', 'repeats', 'note'),
]
