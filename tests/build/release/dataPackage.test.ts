import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import { releaseContents } from '../../../build/release/releaseContents.ts'

interface Field { readonly name: string; readonly type: string; readonly description?: string; readonly constraints?: { readonly pattern?: string } }
interface Resource {
  readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string; readonly mediatype: string; readonly format: string; readonly encoding?: string; readonly type?: string
  readonly licenses: readonly { readonly name?: string; readonly path?: string }[]
  readonly sources?: readonly { readonly title: string; readonly path?: string }[]
  readonly schema?: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[]; readonly missingValues: readonly string[] }
}

// The rules of the Data Package standard, version 2 (datapackage.org/standard), as far as this package uses them.
describe.each(await dyadIdsIn('data'))('the data package of %s', async id => {
  const authored = await readDyad('data', id)
  const contents = await releaseContents('data', authored)
  const text = new TextDecoder().decode(contents.find(({ path }) => path === 'datapackage.json')?.bytes)
  const described = JSON.parse(text) as { readonly [key: string]: unknown; readonly resources: readonly Resource[] }
  const { resources } = described

  it('names its profile, itself, its release, who made it and under which licence', () => {
    expect(described).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', name: expect.stringMatching(/^[a-z0-9._/-]+$/), title: expect.any(String), version: authored.dyad.version,
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), contributors: [{ title: 'Dyad Atlas', roles: ['creator'] }],
    })
    expect(described['licenses']).toEqual([expect.objectContaining({ name: 'CC-BY-4.0', path: expect.stringMatching(/^https:/) })])
  })

  it('describes every other file once, by a name of its own and a path inside the package', () => {
    expect(resources.map(({ path }) => path)).toEqual(contents.map(({ path }) => path).filter(path => path !== 'datapackage.json'))
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { name, path } of resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/)
      expect(path).not.toMatch(/^\/|^\.|\.\.|^\w+:|\\/)
    }
  })

  it('says size, checksum, form and alphabet of each as they are', () => {
    for (const { path, bytes, hash, format, mediatype, encoding } of resources) {
      const content = contents.find(one => one.path === path)
      expect([path, bytes, hash]).toEqual([path, content?.bytes.length, `sha256:${createHash('sha256').update(content?.bytes ?? '').digest('hex')}`])
      expect(path.endsWith(`.${format}`)).toBe(true)
      expect(mediatype).toMatch(/^[a-z]+\/[a-z.+-]+$/)
      expect(encoding).toBe(format === 'xlsx' ? undefined : 'utf-8')
    }
  })

  it('gives each a licence by name or address, and each source a title', () => {
    for (const { path, licenses, sources = [] } of resources) {
      expect([path, licenses.length, licenses.every(({ name, path: address }) => name !== undefined || address !== undefined)]).toEqual([path, 1, true])
      for (const source of sources) expect(source).toEqual({ title: expect.stringMatching(/./), ...(source.path !== undefined && { path: expect.stringMatching(/^https?:/) }) })
    }
  })

  it('gives every CSV a schema that its rows keep to: types, keys and patterns', () => {
    for (const { path, format, type, schema } of resources) {
      expect([path, type, schema !== undefined]).toEqual([path, format === 'csv' ? 'table' : undefined, format === 'csv'])
      const table = contents.find(one => one.path === path)?.table
      if (!schema || !table) continue
      expect(schema.missingValues).toEqual([''])
      expect(new Set(schema.fields.map(({ name }) => name)).size).toBe(schema.fields.length)
      expect(schema.fields.every(({ description }) => description)).toBe(true)
      const keys = table.rows.map(row => row[schema.fields.findIndex(({ name }) => name === schema.primaryKey[0])])
      expect([path, new Set(keys).size, keys.includes(null)]).toEqual([path, table.rows.length, false])
      const wrong = schema.fields.flatMap(({ name, type: kind, constraints }, column) => table.rows.map(row => row[column]).filter(cell => cell !== null && cell !== undefined && (
        (kind === 'number') !== (typeof cell === 'number') || (constraints?.pattern !== undefined && !new RegExp(constraints.pattern).test(String(cell)))
      )).map(cell => `${path} ${name}: ${String(cell)}`))
      expect(wrong).toEqual([])
    }
  })
})
