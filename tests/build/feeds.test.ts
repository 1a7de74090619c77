// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import type { CorrectionEntry } from '#domain/correction.ts'
import type { Changes } from '#domain/changes.ts'
import type { EventDetail } from '#domain/recordDetails.ts'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import { words } from '#language/en/changes.ts'
import { atomText } from '../../build/feeds/atomText.ts'
import type { Feed } from '../../build/feeds/FeedEntry.ts'
import { feedOf } from '../../build/feeds/feedOf.ts'
import { jsonFeedText } from '../../build/feeds/jsonFeedText.ts'

const { files } = compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn)
const feedAt = (origin: string) =>
  feedOf({
    core: decodeCore(files.get('core.en.json') as EncodedCore), changes: files.get('changes.json') as Changes, corrections: files.get('corrections.en.json') as readonly CorrectionEntry[], words, origin,
    summaryOf: (kind, id) => (files.get(`${kind}/${id}.en.json`) as EventDetail).record.summary,
  }, 'feed.atom')
const feed = feedAt('https://atlas.example')
const parsed = (text: string) => new DOMParser().parseFromString(text, 'application/xml')
const textsOf = (root: Document | Element, name: string) => [...root.getElementsByTagName(name)].map(element => element.textContent)
const hostile = `</summary><script>alert(1)</script> & "quotes" ]]> \u0000\u0008\ud800 Şəki 😀`

describe('the feed of a pair', () => {
  it('tells the release first, then the newest events and documents', () => {
    const [ofRelease, ...others] = feed.entries
    const records = others.filter(({ id }) => !id.includes('/corrections/'))
    expect(ofRelease).toMatchObject({ title: 'Data 2025.6.30', published: '2025-06-30' })
    expect(ofRelease!.text).toBe('Changed since 2025.3.31: figures 1, events 2, documents 2, people 1, sources 1.')
    expect(records.map(({ published }) => published)).toEqual(records.map(({ published }) => published).toSorted().toReversed())
    expect(records.map(({ address }) => address)).toContain('https://atlas.example/en/xa-xb/events/2021-bridge-summit')
  })

  it('tells what was corrected, with the way to it', () => {
    const corrections = feed.entries.filter(({ id }) => id.includes('/corrections/'))
    expect(corrections.map(({ published }) => published)).toEqual(['2025-06-20', '2025-06-12'])
    expect(corrections.map(({ title }) => title)).toEqual(['Correction: A pact of 1999', expect.stringMatching(/^Correction: .+ · .+, 2024$/)])
    expect(corrections[1]).toMatchObject({ address: 'https://atlas.example/en/xa-xb/changes#correction-2025-exports-2024', text: '$627.9 million → $672.9 million. Two digits stood in the wrong order.' })
  })

  it('has one id a record, the same on any host', () => {
    const ids = feed.entries.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(feedAt('http://localhost:1').entries.map(({ id }) => id)).toEqual(ids)
    expect(ids).toContain('tag:dyad-atlas,2026:xa-xb/en/events/2021-bridge-summit')
  })

  it('says of a record when it last changed: not in every release anew', () => {
    const updatedOf = (id: string) => feed.entries.find(entry => entry.id.endsWith(`/${id}`))?.updated
    expect([updatedOf('2021-bridge-summit'), updatedOf('2024-commission'), updatedOf('2020-border-closed')]).toEqual(['2025-03-31', '2025-06-30', '2025-06-30'])
  })

  it('is well-formed Atom with what an entry needs', () => {
    const atom = parsed(atomText(feed))
    expect(atom.getElementsByTagName('parsererror')).toHaveLength(0)
    const entries = [...atom.getElementsByTagName('entry')]
    expect(entries).toHaveLength(feed.entries.length)
    for (const entry of entries) for (const name of ['id', 'title', 'updated', 'summary']) expect(textsOf(entry, name)[0]).toMatch(/\S/)
    expect(textsOf(atom, 'updated').every(moment => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(moment))).toBe(true)
  })

  it('keeps any text a text', () => {
    const planted: Feed = { ...feed, title: hostile, entries: [{ ...feed.entries[0]!, title: hostile, text: hostile, categories: [hostile] }] }
    const atom = parsed(atomText(planted))
    expect(atom.getElementsByTagName('parsererror')).toHaveLength(0)
    expect(atom.getElementsByTagName('script')).toHaveLength(0)
    const kept = '</summary><script>alert(1)</script> & "quotes" ]]>  Şəki 😀'
    expect(textsOf(atom, 'summary')).toEqual([kept])
    expect(atom.getElementsByTagName('category')[0]!.getAttribute('term')).toBe(kept)
    expect(JSON.parse(jsonFeedText(planted))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [{ title: hostile, content_text: hostile, date_published: '2025-06-30T00:00:00Z' }] })
  })
})
