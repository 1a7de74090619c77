import { QueryClient } from '@tanstack/react-query'
import { beforeAll, describe, expect, it } from 'vitest'
import { altOf, type Card } from '#app/cards/Card.ts'
import { cardAddress } from '#app/cards/cardAddress.ts'
import { CARD_SECTIONS, type CardMaking } from '#app/cards/CardMaking.ts'
import { cardOf } from '#app/cards/cardOf.ts'
import { documentOf } from '#app/document.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import type { EncodedObservations } from '#domain/encodedObservations.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { decodeObservations } from '#facts/decodeObservations.ts'
import { articleQuery, coreQuery, observationsQuery } from '#facts/queries.ts'
import { loadSections } from '#language/sections.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { files, ONE_PAIR } from './openFrame.tsx'

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
let words: Record<Language, CardMaking['words']>
const article = [...files.keys()].map(name => /^articles\/(.+)\.en\.json$/.exec(name)?.[1]).find(id => id !== undefined) ?? ''

beforeAll(async () => {
  words = Object.fromEntries(await Promise.all(LANGUAGES.map(async language => [language, await loadSections(language, CARD_SECTIONS)]))) as typeof words
  client.setQueryData(coreQuery('xa-xb', 'en').queryKey, decodeCore(files.get('core.en.json') as EncodedCore))
  for (const topic of ['trade', 'products', 'world'] as const) {
    client.setQueryData(observationsQuery('xa-xb', topic).queryKey, decodeObservations(files.get(`observations/${topic}.json`) as EncodedObservations))
  }
  client.setQueryData(articleQuery('xa-xb', article, 'en').queryKey, files.get(`articles/${article}.en.json`) as never)
})

const cardAt = (path: string): Card => cardOf(`/en/xa-xb${path}`, client, ONE_PAIR, words)

describe('the card of a page', () => {
  it('of trade says who counted, what the latest figure is, and over which years', () => {
    const card = cardAt('/trade')
    expect(card).toMatchObject({ title: 'Turnover', eyebrow: 'Velmara and Torrenia' })
    expect(card.lead).toMatch(/^billion US dollars, \d{4}–\d{4}\./)
    const lines = card.drawing?.kind === 'years' ? (card.drawing.plot?.lines ?? []) : []
    expect(lines.length).toBeGreaterThan(1)
    for (const { name, latest } of lines) {
      expect(name).not.toBe('')
      expect(latest).toMatch(/^[^:]*\d{4}: .*\d/)
      expect(altOf(card)).toContain(`${name}, ${latest}`)
    }
  })

  it('of a worked article counts its verdicts', () => {
    const card = cardAt(`/claims/${article}`)
    const rows = card.drawing?.kind === 'tally' ? card.drawing.rows : []
    expect(rows.length).toBeGreaterThan(0)
    expect(card.lead).toContain(String(rows.reduce((sum, { count }) => sum + count, 0)))
  })

  it('of a product names it and draws what is known of it', () => {
    const core = files.get('core.en.json') as { products: { id: string; name: string }[] }
    for (const { id, name } of core.products) expect(cardAt(`/products/${id}`).title).toBe(name)
  })

  it('is shared by pages of one kind, and differs between kinds', () => {
    const address = (path: string) => cardAddress(cardAt(path), 'look')
    expect(address('/people/one')).toBe(address('/people/two'))
    expect(address('/people/one')).not.toBe(address('/agreements/one'))
    expect(address('/events/one')).toBe(address('/events/two'))
  })

  it.each([['/people/one', 'People'], ['/events/one', 'Events'], ['/countries/xa', 'Countries'], ['/search', 'Search'], ['/sources/one', 'Sources'], ['/timeline', 'Timeline'], ['/changes', 'Changes']])('of %s is called %s', (path, name) => {
    expect(cardAt(path)).toMatchObject({ title: name, eyebrow: 'Velmara and Torrenia' })
  })

  it('of the list of products tells the largest of each direction, and who counted them', () => {
    const card = cardAt('/products')
    const rows = card.drawing?.kind === 'figures' ? card.drawing.rows : []
    expect(card).toMatchObject({ title: 'Products', lead: expect.stringContaining('nothing is added up') })
    expect(rows.length).toBeGreaterThan(1)
    for (const { figure, what, who } of rows) {
      expect(figure).toMatch(/^[^\d]*\$[\d.]+/)
      expect(what).toMatch(/^.+: (Velmara → Torrenia|Torrenia → Velmara), \d{4}$/)
      expect(who).not.toBe('')
    }
  })

  it('of the list of products colours who counted, whichever way the goods went', () => {
    const { queryKey } = observationsQuery('xa-xb', 'products')
    const kept = client.getQueryData(queryKey)!
    client.setQueryData(queryKey, { ...kept, rows: kept.rows.map(row => ({ ...row, measure: row.measure.replace('exports', 'imports') })) })
    try {
      const { drawing } = cardAt('/products')
      const rows = drawing?.kind === 'figures' ? drawing.rows : []
      expect(rows.map(({ what, who, role }) => `${what.split(': ')[1]!.split(',')[0]} by ${who.split(', ').at(-1)}: ${role}`)).toContain('Torrenia → Velmara by Velmara: first')
    } finally {
      client.setQueryData(queryKey, kept)
    }
  })

  it('has another address when it is drawn another way', () => {
    expect(cardAddress(cardAt(''), 'one look')).not.toBe(cardAddress(cardAt(''), 'another look'))
    expect(cardAddress(cardAt(''), 'look')).toMatch(/^\/cards\/[0-9a-f]{12}\.png$/)
  })
})

describe('the head of a page', () => {
  const assets = { origin: 'https://atlas.example', fonts: { always: { en: [], az: [], ru: [] }, ofHeadings: [] }, manifests: [], appScripts: [], viewScripts: {}, wordScripts: {} }
  const headOf = (path: string) =>
    documentOf(path, { html: '<h1>Trade</h1>', title: 'Trade', description: 'All of it' }, { template: '<html lang="en"><!--head-->', pairs: ONE_PAIR, assets }, { structured: [], picture: { address: '/cards/1f.png', alt: 'Turnover, "counted by Velmara"' } })

  it('names the picture of a shared link with its size and its words', () => {
    const head = headOf('/en/xa-xb/trade')
    expect(head).toContain('<meta property="og:image" content="https://atlas.example/cards/1f.png">')
    expect(head).toContain('<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">')
    expect(head).toContain('og:image:alt" content="Turnover, &quot;counted by Velmara&quot;"')
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image">')
  })

  it('of a picture for other sites leads to its full view and stays out of search', () => {
    const head = headOf('/en/embed/xa-xb/trade/mirror')
    expect(head).toContain('<link rel="canonical" href="https://atlas.example/en/xa-xb/trade">')
    expect(head).toContain('<meta name="robots" content="noindex">')
    expect(head).not.toContain('hreflang')
    expect(headOf('/en/embed/xa-xb')).toContain('<link rel="canonical" href="https://atlas.example/en/xa-xb">')
  })
})
