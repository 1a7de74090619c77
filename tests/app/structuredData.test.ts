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

it.each([['events', 'Event'], ['agreements', 'Legislation'], ['people', 'Person'], ['organisations', 'Organization']])('says which publications tell of what stands among %s', (kind, type) => {
  const [path, detail] = [...files].find(([name]) => name.startsWith(`${kind}/`) && name.endsWith('.en.json')) as [string, { sources: { title: string }[] }]
  const id = path.slice(kind.length + 1, -'.en.json'.length)
  client.setQueryData(recordQuery('xa-xb', kind as RecordKind, id, 'en').queryKey, detail as never)
  expect(told(`${kind}/${id}`)).toEqual([expect.objectContaining({ '@type': type, subjectOf: detail.sources.map(({ title }) => expect.objectContaining({ '@type': 'CreativeWork', name: title })) })])
})
