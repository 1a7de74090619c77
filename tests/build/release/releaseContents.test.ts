import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { orderIn } from '#language/collation.ts'
import { words } from '#language/en/columns.ts'
import { EACH_ONCE } from '#domain/eventWeights.ts'
import { tiesModel } from '#views/ties/tiesModel.ts'
import type { ReleaseContent } from '../../../build/release/ReleaseContent.ts'
import { releaseContents } from '../../../build/release/releaseContents.ts'
import { readWorkbook } from './readWorkbook.ts'

const pairs = [...(await dyadIdsIn('data')).map(id => ['data', id] as const), ['tests/fixtures/data', 'xa-xb'] as const]

/** Rows of a CSV file as RFC 4180 has them: a mark before the first name would be a part of it. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

/** As it was before it was made safe for spreadsheets. */
const unsafed = (text: string) => text.replace(/^'(?=\s*[=+\-@\t\r|%＝＋－＠])/, '')
const inOneCell = (value: unknown) => (Array.isArray(value) ? value.join('; ') || null : (value ?? null))

describe.each(pairs)('the files to take away of %s/%s', async (folder, id) => {
  const authored = await readDyad(folder, id)
  const contents = await releaseContents(folder, authored)
  const figures = statementsOf(authored).map(({ observation }) => observation)
  const file = (path: string): ReleaseContent => contents.find(content => content.path === path) ?? (() => { throw new Error(`no ${path}`) })()
  const textOf = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file(path).bytes)
  const jsonOf = (path: string) => JSON.parse(textOf(path))

  it('hold each figure in one row of the workbook, value and dates as authored', () => {
    const [head = [], ...rows] = readWorkbook(file('dataset.xlsx').bytes).get('Figures') ?? []
    const cell = (row: readonly unknown[], column: string) => row[head.indexOf(column)] ?? null
    expect(rows).toHaveLength(figures.length)
    const read = rows.map(row => ['id', 'measure', 'area', 'counterpart', 'product', 'period', 'value', 'unit', 'precision', 'range_low', 'range_high', 'reporter', 'note'].map(column => cell(row, column)))
    expect(read).toEqual(figures.map(({ id: figure, measure, area, counterpart, product, period, value, unit, precision, range, reporter, note }) => [
      figure, measure, area, counterpart, product, period, value, unit, precision, range?.[0] ?? null, range?.[1] ?? null, reporter, note ?? null,
    ]))
  })

  it('hold as many records of each kind in the workbook as there are, under the licence and with every credit', () => {
    const sheets = readWorkbook(file('dataset.xlsx').bytes)
    const counts = Object.fromEntries([...sheets].slice(1).map(([name, rows]) => [name, rows.length - 1]))
    expect(counts).toEqual({
      Figures: figures.length, Agreements: authored.agreements.length, Events: authored.events.length, People: authored.people.length,
      Organisations: authored.organisations.length, Sources: authored.sources.length, 'Formal ties': authored.formalTies.length, 'Visa rules': authored.visaRules.length,
      'Roll calls': authored.rollCalls?.rows.length, Corrections: authored.corrections.length, Claims: authored.articles.reduce((sum, { claims }) => sum + claims.length, 0),
    })
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(file('dataset.xlsx').records)
    const told = (sheets.get('Read me') ?? []).map(row => row.join(' ')).join('\n')
    expect(told).toContain(authored.dyad.version)
    expect(told).toContain(authored.dyad.licence)
    for (const { source } of authored.series) {
      const credit = authored.sources.find(one => one.id === source)?.attribution
      if (credit) expect(told).toContain(credit)
    }
  })

  it('name in the workbook every authored file that no sheet of it holds, and none that one does', () => {
    const apart = (readWorkbook(file('dataset.xlsx').bytes).get('Read me') ?? []).filter(([what]) => what === 'Not in this workbook').map(([, which]) => String(which).split(':')[0])
    expect(apart).toEqual(['dyad.json', 'redirects.json', 'air-routes.json', 'translations/az.json', 'translations/ru.json'])
  })

  it('hold each figure once among the views, and all of them in one table', () => {
    const ids = (path: string) => csvRows(textOf(path)).slice(1).map(([first]) => first)
    expect(ids('observations.csv')).toEqual(figures.map(figure => figure.id))
    expect(['trade', 'products', 'partners', 'indicators'].flatMap(view => ids(`views/${view}.csv`)).toSorted()).toEqual(figures.map(figure => figure.id).toSorted())
  })

  it('say the same in CSV, in JSON and in their schema, with as many records as the list of files has', () => {
    const { resources } = jsonOf('datapackage.json')
    for (const { path, table, records } of contents.filter(({ group, table: rows }) => group === 'views' && rows)) {
      const [head = [], ...rows] = csvRows(textOf(path))
      const json = jsonOf(path.replace('.csv', '.json'))
      expect([path, rows.length, json.records.length]).toEqual([path, records, records])
      expect(head).toEqual(table?.columns.map(({ name }) => name))
      expect(resources.find((one: { path: string }) => one.path === path).schema.fields.map((field: { name: string }) => field.name)).toEqual(head)
      const alike = json.records.map((record: Record<string, unknown>) => head.map(name => String(inOneCell(record[name]) ?? '')))
      expect(rows.map(row => row.map(unsafed))).toEqual(alike)
    }
  })

  it('explain every column', () => {
    const used = contents.flatMap(({ table }) => table?.columns.map(({ name }) => name) ?? [])
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(words).toSorted())
  })

  it('hold the whole dataset as it is authored, but for air routes', () => {
    const whole = jsonOf('dataset.json')
    expect(whole.observations).toEqual(figures)
    for (const kind of ['agreements', 'events', 'people', 'organisations', 'sources', 'visaRules', 'formalTies', 'rollCalls', 'corrections', 'articles', 'redirects'] as const) expect([kind, whole[kind]]).toEqual([kind, authored[kind]])
    expect(whole).not.toHaveProperty('airRoutes')
  })

  it('keep what stands under the Open Database Licence in a file of its own', () => {
    const shares = (licence = '') => /ODbL|Open Database/.test(licence)
    const touched = contents.filter(({ licence, credits }) => shares(licence) || credits.some(credit => shares(credit.licence))).map(({ path }) => path)
    expect(touched).toEqual(shares(authored.airRoutes?.licence) ? ['air-routes.json'] : [])
  })

  it('carry the credit of a database with each of its figures', () => {
    const [head = [], ...rows] = csvRows(textOf('observations.csv'))
    const credit = new Map(authored.sources.map(source => [source.id, source.attribution]))
    const missing = rows.filter((row, index) => (figures[index]?.citations ?? []).some(({ source }) => credit.get(source) && !row[head.indexOf('attribution')]?.includes(credit.get(source) ?? '')))
    expect(missing).toEqual([])
  })

  it('hold the sums of the view of ties, each event once', () => {
    const { files } = compileDyad(authored, orderIn)
    const { quarters, vague } = tiesModel(decodeCore(files.get('core.en.json') as EncodedCore), files.get('brief.en.json') as never, { years: null, sectors: [], weights: EACH_ONCE, selected: null })
    expect(jsonOf('views/ties.json').records.map(({ period, events, cooperation = null, strain = null, sources }: Record<string, unknown>) => [period, events, cooperation, strain, sources]))
      .toEqual([...quarters, ...vague].map(slot => [slot.period, slot.events.length, slot.cooperative?.sum ?? null, slot.strained?.sum ?? null, slot.sources]))
  })

  it('hold every authored file, but for what earlier releases were', async () => {
    const names = (await readdir(join(folder, id), { recursive: true })).map(name => name.replaceAll('\\', '/')).filter(name => name.endsWith('.json') && !name.startsWith('releases/'))
    expect(contents.map(({ path }) => path)).toEqual(expect.arrayContaining(names))
  })

  it('are the same bytes when made again', async () => {
    const digest = (all: readonly ReleaseContent[]) => all.map(({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)
    expect(digest(await releaseContents(folder, authored))).toEqual(digest(contents))
  })
})
