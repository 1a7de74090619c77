import type { Party } from '#schema/records.ts'
import type { Authored } from './Authored.ts'
import type { Statement } from './statementsOf.ts'

export const TARGETS = {
  sources: 'a source of the pair\'s sources.json',
  people: 'a person of the pair\'s people.json',
  organisations: 'an organisation of the pair\'s organisations.json',
  agreements: 'an agreement of the pair\'s agreements.json',
  events: 'an event of the pair\'s events.json',
  observations: 'an observation of the pair',
  sectors: 'a sector of reference/sectors.json',
  products: 'a product of reference/products.json',
  countries: 'a country or group of reference/countries.json',
  places: 'the English name of a place of reference/places.json',
  measures: 'a measure of reference/measures.json',
  units: 'a unit of reference/units.json',
} as const
export type Target = keyof typeof TARGETS

/** A place in a record that names another record. */
export interface Pointer {
  readonly file: string
  readonly record: string | null
  readonly field: string
  readonly target: Target
  readonly id: string
}

type Field = readonly [field: string, target: Target, ids: string | null | undefined | readonly string[]]

const citing = (citations: readonly { readonly source: string }[]): Field[] =>
  citations.map(({ source }, index) => [`citations.${index}.source`, 'sources', source])

const partyField = (party: Party, index: number): Field[] => {
  if ('country' in party) return [[`parties.${index}.country`, 'countries', party.country]]
  return 'organisation' in party ? [[`parties.${index}.organisation`, 'organisations', party.organisation]] : []
}

function pointers(file: string, record: string | null, fields: readonly Field[]): Pointer[] {
  return fields.flatMap(([field, target, ids]) =>
    (Array.isArray(ids) ? (ids as readonly string[]) : ids === null || ids === undefined ? [] : [ids as string]).map(id => ({ file, record, field, target, id })),
  )
}

function inObservations(statements: readonly Statement[]): Pointer[] {
  return statements.flatMap(({ file, record, observation: one }) =>
    pointers(file, record, [
      ['measure', 'measures', one.measure], ['area', 'countries', one.area], ['counterpart', 'countries', one.counterpart], ['reporter', 'countries', one.reporter],
      ['compiler', 'organisations', one.compiler], ['statedBy.person', 'people', one.statedBy?.person], ['statedBy.organisation', 'organisations', one.statedBy?.organisation],
      ['product', 'products', one.product], ['unit', 'units', one.unit], ...citing(one.citations),
    ]),
  )
}

function inDyad({ dyad }: Authored): Pointer[] {
  return pointers(`${dyad.id}/dyad.json`, null, [
    ['first', 'countries', dyad.first], ['second', 'countries', dyad.second],
    ...dyad.voices.flatMap((voice, index): Field[] => [
      [`voices.${index}.reporter`, 'countries', voice.reporter],
      [`voices.${index}.compilers`, 'organisations', voice.compilers],
      [`voices.${index}.exceptCompilers`, 'organisations', voice.exceptCompilers],
    ]),
    ...(dyad.reading?.routes ?? []).map(({ measure }, index): Field => [`reading.routes.${index}.measure`, 'measures', measure]),
  ])
}

function inRecords(authored: Authored): Pointer[] {
  const of = (name: string) => `${authored.dyad.id}/${name}.json`
  return [
    ...authored.sources.flatMap(one => pointers(of('sources'), one.id, [['repeats', 'sources', one.repeats]])),
    ...authored.events.flatMap(one => pointers(of('events'), one.id, [
      ['sectors', 'sectors', one.sectors], ['place.city', 'places', one.place?.city], ['place.country', 'countries', one.place?.country], ['countries', 'countries', one.countries], ['people', 'people', one.people],
      ['organisations', 'organisations', one.organisations], ['agreements', 'agreements', one.agreements], ['products', 'products', one.products],
      ['observations', 'observations', one.observations], ...citing(one.citations),
    ])),
    ...authored.agreements.flatMap(one => pointers(of('agreements'), one.id, [
      ['sectors', 'sectors', one.sectors], ...one.parties.flatMap(partyField), ...one.signatories.map(({ person }, index): Field => [`signatories.${index}.person`, 'people', person]),
      ['event', 'events', one.event], ['place', 'places', one.place], ['amends', 'agreements', one.amends], ['supersedes', 'agreements', one.supersedes], ['products', 'products', one.products], ...citing(one.citations),
    ])),
    ...authored.people.flatMap(one => pointers(of('people'), one.id, [
      ['country', 'countries', one.country], ...one.roles.map(({ organisation }, index): Field => [`roles.${index}.organisation`, 'organisations', organisation]), ...citing(one.citations),
    ])),
    ...authored.organisations.flatMap(one => pointers(of('organisations'), one.id, [['country', 'countries', one.country], ['sectors', 'sectors', one.sectors], ...citing(one.citations)])),
    ...authored.articles.flatMap(one => pointers(of('articles'), one.id, [
      ['source', 'sources', one.source],
      ...one.claims.flatMap(({ set }, index): Field[] => [
        [`claims.${index}.set.measure`, 'measures', set?.measure], [`claims.${index}.set.area`, 'countries', set?.area], [`claims.${index}.set.counterpart`, 'countries', set?.counterpart],
        [`claims.${index}.set.product`, 'products', set?.product], [`claims.${index}.set.unit`, 'units', set?.unit],
      ]),
    ])),
    ...authored.visaRules.flatMap(one => pointers(of('visa-rules'), one.id, [['passport', 'countries', one.passport], ['destination', 'countries', one.destination], ...citing(one.citations)])),
    ...authored.formalTies.flatMap(one => pointers(of('formal-ties'), one.id, citing(one.citations))),
    ...pointers(of('roll-calls'), null, [['source', 'sources', authored.rollCalls?.source]]),
    ...pointers(of('air-routes'), null, [
      ['source', 'sources', authored.airRoutes?.source],
      ...(authored.airRoutes?.routes ?? []).flatMap(({ from, to }, index): Field[] => [
        [`routes.${index}.from.country`, 'countries', from.country], [`routes.${index}.from.city`, 'places', from.city],
        [`routes.${index}.to.country`, 'countries', to.country], [`routes.${index}.to.city`, 'places', to.city],
      ]),
    ]),
  ]
}

function inReference({ reference }: Authored): Pointer[] {
  return [
    ...reference.measures.flatMap(one => pointers('reference/measures.json', one.id, [['sector', 'sectors', one.sector]])),
    ...reference.places.flatMap(one => pointers('reference/places.json', one.names.en, [['country', 'countries', one.country]])),
    ...reference.products.flatMap(one => pointers('reference/products.json', one.id, [['parent', 'products', one.parent], ['sector', 'sectors', one.sector]])),
  ]
}

/** Every place in the pair's data that names another record. */
export function referencesIn(authored: Authored, statements: readonly Statement[]): Pointer[] {
  return [...inDyad(authored), ...inReference(authored), ...inRecords(authored), ...inObservations(statements)]
}
