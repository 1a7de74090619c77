import { QueryClient } from '@tanstack/react-query'
import { beforeAll, expect, it } from 'vitest'
import { structuredDataOf } from '#app/structuredData.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import type { RecordKind } from '#domain/recordDetails.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { coreQuery, inventoryQuery, recordQuery } from '#facts/queries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'

const client = new QueryClient()
const ORIGIN = 'https://atlas.example'
let files: Map<string, unknown>
beforeAll(async () => {
  files = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn).files
  client.setQueryData(coreQuery('xa-xb', 'en').queryKey, decodeCore(files.get('core.en.json') as EncodedCore))
})

const told = (path: string) => structuredDataOf(`/en/xa-xb/${path}`, client, [{ id: 'xa-xb', names: { en: 'A', az: 'A', ru: 'A' }, release: '2025.6.30', updated: '2025-06-30', dataThrough: '2025-05', contact: 'mailto:atlas@example.org' }], ORIGIN) as Record<string, unknown>[]

it('says where the files of the dataset are, and whom to credit along with it', () => {
  const file = (path: string, attribution: string) => ({ path, attribution, group: 'series', records: 1, bytes: 1 })
  client.setQueryData(inventoryQuery('xa-xb').queryKey, { files: [file('series/a.json', 'Credit A'), file('series/b.json', 'Credit A'), file('series/c.json', 'Credit C')], measures: [] } as never)
  const { release } = files.get('core.en.json') as EncodedCore
  expect(told('data')).toEqual([expect.objectContaining({
    '@type': 'Dataset', citation: ['Credit A', 'Credit C'],
    distribution: [['datapackage.json', 'application/json'], ['dataset.json', 'application/json'], ['dataset.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], ['observations.csv', 'text/csv']]
      .map(([name, encodingFormat]) => ({ '@type': 'DataDownload', name, encodingFormat, contentUrl: `${ORIGIN}/releases/${release}/xa-xb/${name}` })),
  })])
})

it('is one dataset, whichever page tells of it', () => {
  const all = ['', 'trade', 'data'].flatMap(path => told(path).map(({ '@id': id, url }) => ({ id, url })))
  const { release } = files.get('core.en.json') as EncodedCore
  expect(all).toEqual(Array.from({ length: 3 }, () => ({ id: `${ORIGIN}/releases/${release}/xa-xb/datapackage.json`, url: `${ORIGIN}/en/xa-xb/data` })))
})

/** The page of every record of a kind, in the words of schema.org. */
const toldOfAll = (kind: RecordKind) => [...files].filter(([name]) => name.startsWith(`${kind}/`) && name.endsWith('.en.json')).map(([name, detail]) => {
  const id = name.slice(kind.length + 1, -'.en.json'.length)
  client.setQueryData(recordQuery('xa-xb', kind, id, 'en').queryKey, detail as never)
  return { detail: detail as { record: { kind: string; people: string[]; country: string | null } }, data: told(`${kind}/${id}`)[0]! }
})

it('says who was at a meeting, with the page of each, and of nobody that they were at what they only have to do with', () => {
  const all = toldOfAll('events')
  const meetings = all.filter(({ detail: { record } }) => ['summit', 'visit', 'meeting', 'commission', 'forum'].includes(record.kind) && record.people.length > 0)
  expect(meetings.length).toBeGreaterThan(0)
  for (const { detail: { record }, data } of meetings) {
    const attendees = data['attendee'] as { '@type': string; name: string; url: string }[]
    expect(attendees.map(({ url }) => url).sort()).toEqual(record.people.map(id => `${ORIGIN}/en/xa-xb/people/${id}`).sort())
    for (const { '@type': type, name } of attendees) expect([type, name]).toEqual(['Person', expect.stringMatching(/./)])
  }
  for (const { data } of all.filter(one => !meetings.includes(one))) expect(data).not.toHaveProperty('attendee')
})

it('says in which language a source is written, whatever the language of its page', () => {
  const details = [...files].flatMap(([name, detail]) => (/^sources\/[^.]+\.json$/.test(name) ? [detail as { record: { id: string; language: string } }] : []))
  const said = details.map(detail => {
    client.setQueryData(recordQuery('xa-xb', 'sources', detail.record.id, 'en').queryKey, detail as never)
    return told(`sources/${detail.record.id}`)[0]!['inLanguage']
  })
  expect(new Set(said).size).toBeGreaterThan(1)
  expect(said).toEqual(details.map(({ record }) => record.language))
})

it('calls nobody by the same name twice', () => {
  for (const { data } of [...toldOfAll('people'), ...toldOfAll('organisations')]) expect(data['alternateName']).not.toBe(data['name'])
})

it('says of no person where they live or whose citizen they are', () => {
  const people = toldOfAll('people')
  expect(people.some(({ detail }) => detail.record.country !== null)).toBe(true)
  for (const { data } of people) expect(Object.keys(data)).not.toContain('homeLocation')
})

it('gives no licence of ours to what others hold, and covers all years of which anything is held', () => {
  const [dataset] = told('data')
  expect(dataset!['license']).toEqual({ '@type': 'CreativeWork', name: 'CC BY 4.0', inLanguage: 'en', url: `${ORIGIN}/en/xa-xb/data#licence` })
  expect(dataset!['temporalCoverage']).toBe('1995/2025')
})

it('calls nothing a law but what states and bodies of theirs have agreed on', () => {
  const all = toldOfAll('agreements') as unknown as { detail: { record: { level: string } }; data: Record<string, unknown> }[]
  const typesOf = (level: string) => new Set(all.filter(({ detail }) => detail.record.level === level).map(({ data }) => data['@type']))
  expect(typesOf('intercompany')).toEqual(new Set(['CreativeWork']))
  expect(typesOf('intergovernmental')).toEqual(new Set(['Legislation']))
})

it('tells of a person the posts and days that are on record, and no others', () => {
  const people = toldOfAll('people') as unknown as { detail: { record: { born?: string; died?: string; roles: { from?: string; to?: string }[] } }; data: Record<string, unknown> }[]
  for (const { detail: { record }, data } of people) {
    expect([data['birthDate'], data['deathDate']]).toEqual([record.born, record.died])
    const occupations = (data['hasOccupation'] ?? []) as { startDate?: string; endDate?: string }[]
    expect(occupations.map(({ startDate, endDate }) => [startDate, endDate])).toEqual(record.roles.map(({ from, to }) => [from, to]))
    expect(data).not.toHaveProperty('jobTitle')
  }
  expect(people.some(({ data }) => data['birthDate'])).toBe(true)
})

it.each([['events', 'Event'], ['agreements', 'Legislation'], ['people', 'Person'], ['organisations', 'Organization']])('says which publications tell of what stands among %s', (kind, type) => {
  const [path, detail] = [...files].find(([name]) => name.startsWith(`${kind}/`) && name.endsWith('.en.json')) as [string, { sources: { title: string }[] }]
  const id = path.slice(kind.length + 1, -'.en.json'.length)
  client.setQueryData(recordQuery('xa-xb', kind as RecordKind, id, 'en').queryKey, detail as never)
  expect(told(`${kind}/${id}`)).toEqual([expect.objectContaining({ '@type': type, subjectOf: detail.sources.map(({ title }) => expect.objectContaining({ '@type': 'CreativeWork', name: title })) })])
})
