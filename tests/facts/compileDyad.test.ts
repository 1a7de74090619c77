import { beforeAll, describe, expect, it } from 'vitest'
import type { Observations } from '#domain/compiled.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { AgreementDetail, EventDetail, PersonDetail, SourceDetail } from '#domain/recordDetails.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import type { Authored } from '#facts/Authored.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { readDyad } from '#facts/readDyad.ts'
import { statementsOf } from '#facts/statementsOf.ts'
import { topicOf } from '#facts/topicOf.ts'
import { orderIn } from '#language/collation.ts'
import { turnoverLine } from '#selectors/turnoverLine.ts'
import type { AirRoutes } from '#schema/dyad.ts'
import { TOPICS, type Topic } from '#schema/vocabulary.ts'

let authored: Authored
let files: Map<string, unknown>
let hash: string
beforeAll(async () => {
  authored = await readDyad('tests/fixtures/data', 'xa-xb')
  const compiled = compileDyad(authored, orderIn, turnoverLine)
  files = compiled.files
  hash = compiled.manifest.hash
})

/** What the browser gets: the file as written, read and decoded. */
const delivered = (topic: Topic): Observations => decodeObservations(JSON.parse(JSON.stringify(files.get(`observations/${topic}.json`))) as EncodedObservations)
const core = (language: string) => decodeCore(files.get(`core.${language}.json`) as EncodedCore)

describe('the line over the year bar', () => {
  it('has the turnover that the first voice states, and no point for the year that is not over', () => {
    const years = core('en').turnover.map(({ year }) => year)
    expect(core('en').turnover).toContainEqual({ year: 2020, value: 1325500000 })
    expect(years).not.toContain(2025)
  })
})

describe('compiled observations', () => {
  it.each(TOPICS)('of %s come back exactly as authored', topic => {
    const expected = statementsOf(authored).map(({ observation }) => observation).filter(one => topicOf(one, authored.dyad) === topic)
    expect(expected.length).toBeGreaterThan(0)
    expect(delivered(topic).rows).toStrictEqual(expected)
  })

  it('bring every source they cite', () => {
    for (const topic of TOPICS) {
      const { rows, sources } = delivered(topic)
      expect(rows.flatMap(row => row.citations).every(({ source }) => sources.get(source)?.id === source)).toBe(true)
    }
  })

  it('are each in one topic, and counted', () => {
    const ids = TOPICS.flatMap(topic => delivered(topic).rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(statementsOf(authored).length)
    expect(Object.values(core('en').counts.observations).reduce((sum, count) => sum + count, 0)).toBe(ids.length)
  })

  it('name rows of a series by what its rows differ in', () => {
    expect(delivered('indicators').rows.find(({ id }) => id === 'openfigures-gdp-xb-2024')).toMatchObject({ area: 'XB', period: '2024', note: 'At current prices.' })
  })

  it('take the importer as the reporter where the series says so', () => {
    expect(delivered('partners').rows.find(({ id }) => id === 'tradebase-imports-xb-xc-2015')?.reporter).toBe('XB')
  })

  it('put a row\'s own locator before that of its series', () => {
    expect(delivered('products').rows.find(({ id }) => id === 'tradebase-products-xb-07-2018')?.citations).toEqual([{ source: 'tradebase-2025', locator: 'row 1, exports by product' }])
  })

  it('keep the reason why a place is empty', () => {
    expect(delivered('partners').rows.find(({ id }) => id === 'tradebase-imports-xa-xe-2013')).toMatchObject({ value: null, missing: 'no-data' })
  })
})

describe('the index of a language', () => {
  it('shows texts in the language, and English ones marked where nobody translated', () => {
    const titles = new Map(core('ru').events.map(({ id, title }) => [id, title]))
    expect(titles.get('2021-bridge-summit')).toEqual({ text: 'Президенты открыли Хейлский мост' })
    expect(titles.get('2020-border-closed')).toEqual({ text: 'Border closed', lang: 'en' })
    expect(core('en').events[0]?.title).toEqual({ text: 'Friendship treaty signed' })
  })

  it('orders people by the alphabet of the language', () => {
    expect(core('az').people.map(({ name }) => name)).toEqual(['Ana Velk', 'Çiğdəm Out', 'Dov Azel', 'Silla Orm', 'Tom Harrou'])
    expect(core('ru').people.map(({ name }) => name)).toEqual(['Ана Вельк', 'Дов Азель', 'Силла Орм', 'Том Харроу', 'Чигдем Оут'])
  })

  it('orders events by date and undated agreements last', () => {
    expect(core('en').events.map(({ date }) => date)).toEqual(core('en').events.map(({ date }) => date).toSorted())
    expect(core('en').agreements.at(-1)?.id).toBe('undated-memorandum')
  })

  it('names the post last attested', () => {
    expect(core('az').people.find(({ id }) => id === 'ana-velk')).toMatchObject({ post: { text: 'Velmara prezidenti' }, organisations: ['xa-presidency'] })
    expect(core('az').people.find(({ id }) => id === 'tom-harrow')?.post).toEqual({ text: 'President of Torrenia', lang: 'en' })
    expect(core('en').people.find(({ id }) => id === 'dov-azel')).not.toHaveProperty('post')
  })

  it('carries names and case forms of the countries', () => {
    expect(core('ru').countries[0]).toEqual({ id: 'XA', name: 'Вельмара', names: { en: 'Velmara', az: 'Velmara', ru: 'Вельмара' }, kind: 'country', nativeName: 'Velmåra', demonym: 'вельмарский', cases: { genitive: 'Вельмары' }, capital: 'Лирск' })
  })
})

describe('the air routes', () => {
  it('name their cities in the language of the page', () => {
    const cities = (language: string) => (files.get(`air-routes.${language}.json`) as AirRoutes).routes.map(({ from, to }) => [from.city, to.city])
    expect(cities('az')[0]).toEqual(['Lirsk', 'Port-Heyl'])
    expect(cities('ru')[0]).toEqual(['Лирск', 'Порт-Хейл'])
    expect(cities('en')[0]).toEqual(['Lirsk', 'Port Hale'])
  })
})

describe('a record in full', () => {
  it('brings the sources it cites, once each', () => {
    const detail = files.get('events/2021-bridge-summit.az.json') as EventDetail
    expect(detail.record.summary).toEqual({ text: 'Prezidentlər körpünü açdılar və ticarətdən danışdılar.' })
    expect(detail.sources.map(({ id }) => id)).toEqual(['lirsk-herald-2021', 'hale-wire-2021'])
  })

  it('exists for every record in every language', () => {
    expect((files.get('agreements/1995-friendship-treaty.en.json') as AgreementDetail).record.title).toEqual({ text: 'Treaty of Friendship' })
    expect((files.get('people/tom-harrow.ru.json') as PersonDetail).record.roles[0]?.title).toEqual({ text: 'Президент Торрении' })
    for (const kind of ['events', 'agreements', 'people', 'organisations'] as const) {
      for (const { id } of authored[kind]) for (const language of ['en', 'az', 'ru']) expect(files.has(`${kind}/${id}.${language}.json`)).toBe(true)
    }
  })

  it('of a source lists all that rests on it', () => {
    const { citedBy, rows, sources } = files.get('sources/lirsk-herald-2021.json') as SourceDetail
    expect(citedBy).toMatchObject({ events: ['2018-fuel-contract', '2021-bridge-summit'], people: ['tom-harrow'], organisations: ['hale-energy'] })
    expect(citedBy.observations).toEqual([{ topic: 'trade', count: 2 }])
    expect(rows.map(({ id }) => id)).toEqual(['2030-target', '2021-harrow-turnover'])
    expect(sources.map(({ id }) => id)).toContain('lirsk-herald-2021')
  })
})

describe('a release', () => {
  it('has the same address for the same contents, whatever the order of reading', () => {
    expect(hash).toMatch(/^[0-9a-f]{10}$/)
    expect(compileDyad(authored, orderIn, turnoverLine).manifest.hash).toBe(hash)
  })

  it('has another address after any change', () => {
    const [first, ...rest] = authored.events
    const changed = { ...authored, events: [{ ...first!, summary: `${first!.summary} Again.` }, ...rest] }
    expect(compileDyad(changed, orderIn, turnoverLine).manifest.hash).not.toBe(hash)
  })

  it('tells by a hash a record which records changed', () => {
    const [first, ...rest] = authored.events
    const changed = { ...authored, events: [{ ...first!, summary: `${first!.summary} Again.` }, ...rest] }
    const before = files.get('rows.json') as Record<string, Record<string, string>>
    const after = compileDyad(changed, orderIn, turnoverLine).files.get('rows.json') as typeof before
    expect(Object.keys(before['events']!).filter(id => before['events']![id] !== after['events']![id])).toEqual(['1995-friendship'])
    expect(after['agreements']).toEqual(before['agreements'])
  })
})

describe('places', () => {
  it('are called as the page\'s language calls them, in lists and on the record\'s own page', () => {
    const placeOf = (language: string) => core(language).events.find(({ id }) => id === '2021-bridge-summit')?.place
    expect(placeOf('en')).toEqual({ city: 'Hale', country: 'XB' })
    expect(placeOf('az')).toEqual({ city: 'Heyl', country: 'XB' })
    expect((files.get('events/2021-bridge-summit.ru.json') as EventDetail).record.place).toEqual({ city: 'Хейл', country: 'XB' })
    expect(core('ru').agreements.find(({ id }) => id === '1995-friendship-treaty')?.place).toBe('Лирск')
    expect((files.get('agreements/1995-friendship-treaty.ru.json') as AgreementDetail).record.place).toBe('Лирск')
  })
})
