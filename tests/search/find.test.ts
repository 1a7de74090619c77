import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SEARCH_KINDS } from '#domain/searchIndex.ts'
import type { Language } from '#schema/vocabulary.ts'
import { find } from '#search/find.ts'
import { searchEngine } from '#search/searchEngine.ts'
import { FRESH_LABELS } from './freshLabels.ts'
import { LABELS } from './labels.ts'
import { PAGE_LABELS } from './pageLabels.ts'
import { realIndex } from './realIndex.ts'
import { seeded, withTypo } from './typos.ts'

const { names, sources, index: indexes } = await realIndex()
const index = indexes.ru
const engine = searchEngine(index)
const engines = { en: searchEngine(indexes.en), az: searchEngine(indexes.az), ru: engine }
const firstOf = (question: string, page: Language = 'ru') => find(engines[page], question).hits[0]?.entry.row[0]

interface Trial {
  readonly page?: Language
  readonly question: string
  readonly meant: readonly string[]
}

/** A share of many records, spread over all of them. */
const oneIn = (count: number) => (_: unknown, place: number) => place % count === 0

/** Prints how many first hits were right, and what was found instead. */
function judge(name: string, trials: readonly Trial[]): number {
  const wrong = trials.filter(({ page, question, meant }) => !meant.includes(firstOf(question, page) ?? ''))
  const share = 1 - wrong.length / trials.length
  console.log(`${name}: first hit right in ${trials.length - wrong.length} of ${trials.length} (${(share * 100).toFixed(1)} %)`)
  for (const { page, question, meant } of wrong) console.log(`  ${question}: ${firstOf(question, page) ?? 'nothing'}, meant ${meant.join(' or ')}`)
  return share
}

describe('of what people type', () => {
  const ids = new Set(Object.values(index).flatMap(rows => rows.map(([id]) => id)))

  it('every label names a record', () => {
    expect([...LABELS, ...FRESH_LABELS, ...PAGE_LABELS.map(([, ...label]) => label)].flatMap(([, ...meant]) => meant).filter(id => !ids.has(id))).toEqual([])
  })

  it('the first find is the one meant in 95 of 100 of the questions written by hand', () => {
    expect(LABELS.length).toBeGreaterThanOrEqual(120)
    expect(judge('by hand', LABELS.map(([question, ...meant]) => ({ question, meant })))).toBeGreaterThanOrEqual(0.95)
  })

  it('the same of questions written later, by somebody who had not seen the others', () => {
    expect(judge('by another hand', FRESH_LABELS.map(([question, ...meant]) => ({ question, meant })))).toBeGreaterThanOrEqual(0.95)
  })

  it('the same of questions of records drawn by lot, on pages of three languages', () => {
    expect(judge('by lot', PAGE_LABELS.map(([page, question, ...meant]) => ({ page, question, meant })))).toBeGreaterThanOrEqual(0.95)
  })

  it('the first find is the one meant in 95 of 100 names with a slip of a key, in three languages', () => {
    const random = seeded(20261126)
    const trials = [...names.people, ...names.organisations, ...names.products].filter(oneIn(3)).flatMap(([id, , en, az, ru]) =>
      [en, az, ru].flatMap(name => (name === null ? [] : [{ question: withTypo(name, random), meant: [id] }])),
    )
    expect(trials.length).toBeGreaterThan(250)
    expect(judge('with a slip', trials)).toBeGreaterThanOrEqual(0.95)
  })

  it('records of every kind are among the first five for their own name, in each language', () => {
    const lost = SEARCH_KINDS.flatMap(kind =>
      index[kind].filter(oneIn(kind === 'sources' ? 100 : 25)).flatMap(([id, , en, az, ru]) => [en, az, ru].filter(name => name !== null && !find(engine, name).hits.slice(0, 5).some(({ entry }) => entry.row[0] === id))),
    )
    expect(lost).toEqual([])
  })
})

describe('words that stand otherwise than in the name', () => {
  it.each([
    ['kfdhjd', 'sergey-lavrov'],
    ['gjvbljhs', '0702'],
    ['ыщсфк', 'socar'],
    ['фдшнум', 'ilham-aliyev'],
  ])('"%s", typed on the keys of the other layout, finds %s', (question, meant) => {
    expect(firstOf(question)).toBe(meant)
  })

  it('takes no question that has an answer for one on other keys, and says what it looked for', () => {
    expect(LABELS.filter(([question]) => find(engine, question).question !== question)).toEqual([])
    expect(find(engine, 'kfdhjd').question).toBe('лавров')
  })

  it.each([
    ['hazel nuts', /hazelnuts|080222/],
    ['Yelcin', /boris-yeltsin/],
    ['MGU Baku', /msu-baku$/],
    ['президент Алиев', /ilham-aliyev/],
    ['министр иностранных дел Лавров', /sergey-lavrov/],
    ['Белозёров РЖД', /oleg-belozerov/],
    ['Астраханская декларация', /2010-10-27-astrakhan-declaration/],
    ['вице-премьер Оверчук', /alexei-overchuk/],
    ['президент Медведев', /dmitry-medvedev/],
    ['премьер Медведев', /dmitry-medvedev/],
    ['6th youth forum', /2018-youth-forum-6/],
    ['выставка в Госдуме', /2018-02-07-duma-exhibition/],
    ['Мустафаев посол в Москве', /rahman-mustafayev/],
    ['Азерсан', /^azersun$/],
    ['Азал авиакомпания', /^azal$/],
    ['Путин извинился', /2024-12-28-putin-apology-call/],
  ])('"%s" finds %s', (question, meant) => {
    expect(firstOf(question)).toMatch(meant)
  })

  it.each([
    ['en', 'ректор МГИМО', 'anatoly-torkunov'],
    ['az', 'foreign minister Lavrov', 'sergey-lavrov'],
    ['en', 'baş nazirin müavini Overçuk', 'alexei-overchuk'],
    ['az', 'саммит в Казани', '2011-06-24-kazan-summit'],
    ['en', 'Qazaxıstan Prezidenti Nazarbayev', 'nursultan-nazarbayev'],
    ['az', 'People’s Artist Salahov', 'tahir-salahov'],
    ['az', 'Prime Minister Mishutin', 'mikhail-mishustin'],
    ['en', 'Aktau summit', '2018-08-12-caspian-convention'],
    ['ru', 'саммит в Актау', '2018-08-12-caspian-convention'],
    ['en', 'Astrakhan session', '2025-08-22-intergov-commission-23'],
  ] as const)('on the page in %s, "%s" finds %s', (page, question, meant) => {
    expect(firstOf(question, page)).toBe(meant)
  })
})

describe('the index', () => {
  it('weighs at most 60 kB on the way, and sources apart', () => {
    const weigh = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length
    console.log(`names ${weigh(names)} bytes, sources ${weigh(sources)} bytes, with brotli`)
    expect(weigh(names)).toBeLessThanOrEqual(60 * 1024)
  })

  it('holds each kind of record; views are named by the page', () => {
    expect(SEARCH_KINDS.filter(kind => index[kind].length === 0)).toEqual(['views'])
  })
})

describe('hostile questions', () => {
  it.each(['', ' ', '.*', '(a+)+$', '[', '\\', '%E0%A4%A', '"; --', '<b>', '\u0000', '\uD83D', '🇦🇿', 'ə', '٣٤', '中文'])('"%s" is answered', question => {
    expect(Array.isArray(find(engine, question).hits)).toBe(true)
  })

  it('blanks find nothing, however many', () => {
    expect(find(engine, ' '.repeat(50_000)).hits).toEqual([])
  })

  it('says the same of a question and of the question with more than anybody types behind it', () => {
    const padded = `lavrov${' '.repeat(194)}${'x'.repeat(50_000)}`
    expect(find(engine, padded).hits.map(({ entry }) => entry.row[0])).toEqual(find(engine, 'lavrov').hits.map(({ entry }) => entry.row[0]))
  })

  it('looks at no more than twelve words', () => {
    const many = Array.from({ length: 40 }, () => 'ab').join(' ')
    expect(find(engine, many).hits[0]?.score).toBe(find(engine, Array.from({ length: 12 }, () => 'ab').join(' ')).hits[0]?.score)
  })
})
