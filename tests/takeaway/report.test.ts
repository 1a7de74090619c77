import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '#language/en/report.ts'
import { contactAddress } from '#takeaway/report/contactAddress.ts'
import { readDrafts } from '#takeaway/report/drafts.ts'
import { reportText, seenLines } from '#takeaway/report/reportText.ts'
import type { TakenFigure } from '#takeaway/TakenFigure.ts'

const figure: TakenFigure = {
  id: '2020-turnover', pair: 'xa-xb', kind: 'stated', language: 'en', subject: 'Trade turnover · Velmara – Torrenia', period: '2020', periodText: '2020',
  value: 2.6e9, unit: 'USD', text: '$2.6 bn', low: null, high: null, precision: 5e7, counted: 'Statistics Office, Velmara', statedBy: '', method: '', inputs: [],
  sources: [{ id: 's', publisher: 'Lirsk Herald', title: 'Trade', date: '2021-02-11', url: 'https://herald.example/1', locator: 'second paragraph' }],
  release: '2025.6.30', address: 'https://atlas.example/en/xa-xb/trade#o-2020-turnover',
}
const page = { title: 'Trade', address: 'https://atlas.example/en/xa-xb/trade?v=2025.6.30#o-2020-turnover', release: '2025.6.30', language: 'en' } as const
const issues = 'https://tracker.example/atlas/issues'

describe('a report', () => {
  it('tells what the reader saw of a figure, and first what should be there', () => {
    const text = reportText(seenLines({ kind: 'figure', figure }, page, words), { should: '$2.7 bn ', printed: '' }, words)
    expect(text.split('\n')).toEqual([
      'What should be there:', '$2.7 bn', '',
      'Figure: Trade turnover · Velmara – Torrenia, 2020',
      'Shown as: $2.6 bn',
      'Who counted or stated it: Statistics Office, Velmara',
      'Source: Lirsk Herald, Trade, 2021-02-11, second paragraph, https://herald.example/1',
      'Id: 2020-turnover',
      `Address: ${page.address}`,
      'Data: 2025.6.30',
      'Language: en',
    ])
  })

  it('of a page tells the page, its fixed address and the release', () => {
    expect(seenLines({ kind: 'page' }, page, words).map(({ term }) => term)).toEqual(['Page', 'Address', 'Data', 'Language'])
  })
})

describe('the way to the contact', () => {
  it('is a letter with subject and text', () => {
    const { way, href, isCut } = contactAddress('mailto:atlas@example.org', { title: 'Error & co', body: 'One\nTwo' })
    expect({ way, href, isCut }).toEqual({ way: 'mail', href: 'mailto:atlas@example.org?subject=Error%20%26%20co&body=One%0D%0ATwo', isCut: false })
  })

  it('is a filled-in issue', () => {
    const { way, href } = contactAddress(`${issues}/`, { title: 'Ошибка', body: 'a+b' })
    expect(way).toBe('tracker')
    expect(Object.fromEntries(new URL(href).searchParams)).toEqual({ title: 'Ошибка', body: 'a+b' })
    expect(new URL(href).pathname).toBe('/atlas/issues/new')
  })

  it('is the page itself where nobody knows how to fill it in, and says that the report is not in the link', () => {
    expect(contactAddress('https://atlas.example/contact', { title: 'T', body: 'B' })).toEqual({ way: 'page', href: 'https://atlas.example/contact', isCut: true })
  })

  it('stays within a safe length, is whole or says that it is cut, and can always be read back', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4000 })
    fc.assert(fc.property(text, text, fc.constantFrom('mailto:atlas@example.org', issues), (title, body, contact) => {
      const { href, isCut } = contactAddress(contact, { title, body })
      expect(href.length).toBeLessThanOrEqual(contact.startsWith('mailto:') ? 1900 : 7000)
      const held = new URL(href).searchParams.get('body')!.replaceAll('\r\n', '\n')
      const meant = body.replaceAll('\r\n', '\n').replace(/\p{Surrogate}/gu, '\ufffd')
      expect(isCut ? meant.startsWith(held) && held !== meant : held === meant).toBe(true)
    }), { numRuns: 60 })
  })
})

describe('what this browser remembers of reports', () => {
  it.each([null, '', '{', '7', '{"a":1}', '[[1,{}]]', '[["x",{"should":1,"printed":""}]]', '[null]'])('passes over %s', text => expect(readDrafts(text)).toEqual([]))

  it('reads what was written', () => {
    const drafts = [['/en/xa-xb/trade 2020', { should: 'a', printed: 'b' }]]
    expect(readDrafts(JSON.stringify(drafts))).toEqual(drafts)
  })
})
