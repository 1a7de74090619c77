import { describe, expect, it } from 'vitest'
import { bibtex } from '#takeaway/citation/bibtex.ts'
import { cslJson } from '#takeaway/citation/cslJson.ts'
import { ris } from '#takeaway/citation/ris.ts'
import { atlasPage, citedWork } from './citedWork.ts'

const BARE = { containerTitle: null, issued: null, accessed: null, url: null, language: null } as const

describe('RIS', () => {
  it('writes each field after its tag, the type first, the end last, lines ended by CR LF', () => {
    expect(ris([atlasPage({ type: 'figure', note: 'p. 4' })])).toBe([
      'TY  - FIGURE', 'ID  - dyad-atlas-xa-xb-trade', 'AU  - Dyad Atlas', 'TI  - Trade', 'T2  - Dyad Atlas: Velmara – Torrenia', 'PY  - 2026', 'DA  - 2026/11/26/', 'Y2  - 2026/11/27/',
      'ET  - 2026.11.26', 'LA  - en', 'UR  - https://atlas.example/en/xa-xb/trade?v=2026.11.26', 'N1  - p. 4', 'ER  - ', '',
    ].join('\r\n'))
  })

  it('leaves out what is not known', () => {
    expect(ris([citedWork({ ...BARE, type: 'document' })])).toBe('TY  - GEN\r\nID  - gazette-1\r\nTI  - Trade grows\r\nER  - \r\n')
  })

  it.each([['2021', '2021///'], ['2021-05', '2021/05//']])('keeps the slashes of %s', (issued, date) => {
    expect(ris([citedWork({ issued })])).toContain(`DA  - ${date}\r\n`)
  })

  it('keeps letters of all scripts, and lets no text begin a field of its own', () => {
    const file = ris([citedWork({ title: 'Şəki: Ərəb\r\nER  - \nTY  - BOOK' }), citedWork({ title: 'Объём «торговли»' })])
    expect(file).toContain('TI  - Şəki: Ərəb ER - TY - BOOK\r\n')
    expect(file).toContain('TI  - Объём «торговли»\r\n')
    expect(file.match(/^ER {2}- $/gm)).toHaveLength(2)
  })
})

describe('BibTeX', () => {
  it('writes an entry with day, version, address and day of access', () => {
    expect(bibtex([atlasPage({ note: 'p. 4' })])).toBe(`@misc{dyad-atlas-xa-xb-trade,
  author = {{Dyad Atlas}},
  title = {{Trade}},
  howpublished = {Dyad Atlas: Velmara – Torrenia},
  year = {2026},
  month = nov,
  day = {26},
  version = {2026.11.26},
  url = {https://atlas.example/en/xa-xb/trade?v=2026.11.26},
  urldate = {2026-11-27},
  note = {p. 4},
}
`)
  })

  it('leaves out what is not known', () => {
    expect(bibtex([citedWork(BARE)])).toBe('@misc{gazette-1,\n  title = {{Trade grows}},\n}\n')
    expect(bibtex([citedWork({ issued: '2021-05' })])).toContain('  year = {2021},\n  month = may,\n  url')
  })

  it('escapes what TeX would take for a command, and never leaves a brace open', () => {
    const entry = bibtex([citedWork({ title: '50% of A & B {draft #1_2 ~ ^ \\ $5', note: '}', url: 'https://a.example/%C9%99?x={1' })])
    expect(entry).toContain(String.raw`title = {{50\% of A \& B \textbraceleft{}draft \#1\_2 \textasciitilde{} \textasciicircum{} \textbackslash{} \$5}}`)
    expect(entry).toContain('url = {https://a.example/%C9%99?x=%7B1}')
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length)
  })

  it('keeps letters of all scripts', () => {
    expect(bibtex([citedWork({ title: 'Ələt: Отчёт' })])).toContain('title = {{Ələt: Отчёт}}')
  })
})

describe('CSL-JSON', () => {
  it('names the variables as the schema does, bodies as literals, dates as parts', () => {
    expect(JSON.parse(cslJson([atlasPage({ note: 'p. 4' })]))).toEqual([{
      id: 'dyad-atlas-xa-xb-trade', type: 'webpage', title: 'Trade', author: [{ literal: 'Dyad Atlas' }], 'container-title': 'Dyad Atlas: Velmara – Torrenia',
      issued: { 'date-parts': [[2026, 11, 26]] }, accessed: { 'date-parts': [[2026, 11, 27]] }, URL: 'https://atlas.example/en/xa-xb/trade?v=2026.11.26', version: '2026.11.26', language: 'en', note: 'p. 4',
    }])
  })

  it('leaves out what is not known, and gives a date no more parts than the source', () => {
    expect(JSON.parse(cslJson([citedWork(BARE), citedWork({ issued: '2021-05' })]))).toEqual([
      { id: 'gazette-1', type: 'article-newspaper', title: 'Trade grows' },
      expect.objectContaining({ issued: { 'date-parts': [[2021, 5]] } }),
    ])
  })
})
