import { describe, expect, it } from 'vitest'
import { checkRelease } from '#facts/checkRelease.ts'
import { compareReleases } from '#facts/compareReleases.ts'
import { compileChanges } from '#facts/compileChanges.ts'
import { compileRowHashes } from '#facts/compileRowHashes.ts'
import { messageOf } from '#facts/problem.ts'
import { readDyad } from '#facts/readDyad.ts'
import { releaseText } from '#facts/releaseText.ts'
import { release } from '#schema/release.ts'

const authored = await readDyad('tests/fixtures/data', 'xa-xb')
const now = compileRowHashes(authored)
const since = (before: Partial<typeof authored>) => compareReleases(compileRowHashes({ ...authored, ...before }), now)
const event = (patch: Partial<(typeof authored.events)[number]>) => ({ events: authored.events.map((one, index) => (index === 0 ? { ...one, ...patch } : one)) })
const nothing = { added: [], facts: [], sources: [], wording: [], withdrawn: [] }

describe('what differs between two releases', () => {
  it('is nothing where nothing differs, whatever the order of fields and records', () => {
    expect(since({ events: authored.events.map(one => Object.fromEntries(Object.entries(one).reverse()) as typeof one).toReversed() })).toEqual({})
  })

  it('tells a record that is new from one that is gone', () => {
    expect(since({ events: authored.events.slice(1) })).toEqual({ events: { ...nothing, added: ['1995-friendship'] } })
    expect(since({ people: [...authored.people, { ...authored.people[0]!, id: 'gone' }] })).toEqual({ people: { ...nothing, withdrawn: ['gone'] } })
  })

  it('tells facts from sources from wording, each record once under the first', () => {
    expect(since(event({ date: '1995-05-11', summary: 'Other.' }))).toEqual({ events: { ...nothing, facts: ['1995-friendship'] } })
    expect(since(event({ citations: [{ source: 'archive-atlas', locator: 'ch. 1' }], summary: 'Other.' }))).toEqual({ events: { ...nothing, sources: ['1995-friendship'] } })
    expect(since(event({ summary: 'Other.' }))).toEqual({ events: { ...nothing, wording: ['1995-friendship'] } })
  })

  it('counts a translation as wording', () => {
    const { ru } = authored.translations
    expect(since({ translations: { ...authored.translations, ru: { ...ru!, events: { ...ru!.events, '2020-border-closed': { title: 'Граница' } } } } }).events?.wording).toEqual(['2020-border-closed'])
  })

  it('does not mind in which file a series lies', () => {
    expect(since({ series: authored.series.map(series => ({ ...series, file: 'elsewhere.json' })) })).toEqual({})
  })
})

describe('the releases of a pair', () => {
  it('are compared with the data of today, the newest first by year, month, day and number', () => {
    const [past] = authored.releases
    const releases = ['2025.3.31', '2024.12.1', '2025.3.31-2', '2025.10.1', authored.dyad.version].map(version => ({ ...past!, version }))
    expect(compileChanges({ ...authored, releases }, now).releases.map(({ version }) => version)).toEqual(['2025.10.1', '2025.3.31-2', '2025.3.31', '2024.12.1'])
  })

  it('tell of each the rows that differ, and why a record is gone', () => {
    const { releases, gone, observations } = compileChanges(authored, now)
    expect(releases).toMatchObject([{ version: '2025.3.31', kinds: { events: { added: ['2024-commission'], wording: ['2020-border-closed'] }, agreements: { facts: ['2021-bridge-agreement'] }, people: { sources: ['tom-harrow'] } } }])
    const [withdrawn] = releases[0]!.kinds.agreements!.withdrawn
    expect(gone[`agreements/${withdrawn}`]).toHaveProperty('reason')
    expect(observations['2024-xa-exports']).toMatchObject({ measure: 'trade.exports', period: '2024' })
  })

  it('are written in the form that is read', () => {
    expect(release.parse(JSON.parse(releaseText(authored)))).toEqual({ version: authored.dyad.version, updated: authored.dyad.updated, rows: now })
  })

  it('are for ever: data that differ from the release of their version are refused', () => {
    const given = release.parse(JSON.parse(releaseText(authored)))
    expect(checkRelease({ ...authored, releases: [given] })).toEqual([])
    expect(checkRelease({ ...authored, ...event({ summary: 'Other.' }), releases: [given] }).map(messageOf)).toEqual([
      'xa-xb/dyad.json: version: found "2025.6.30", expected a new version: events differ from the release 2025.6.30 that was given out',
    ])
  })
})
