import { expect, it } from 'vitest'
import { atlasWork } from '#takeaway/citation/atlasWork.ts'
import { citedSources } from '#takeaway/citation/citedSources.ts'

const source = { id: 'gazette', publisher: 'Gazette', title: 'Торговля', date: '2021', url: 'https://gazette.example/1', locator: 'p. 4', printed: '2.6', kind: 'news', language: 'ru' } as const

it('takes the newspaper for what an article stands in, and an office for the author', () => {
  expect(citedSources([source])).toMatchObject([{ type: 'article-newspaper', author: null, containerTitle: 'Gazette', issued: '2021', language: 'ru', note: 'p. 4; “2.6”' }])
  expect(citedSources([{ ...source, kind: 'database', attribution: 'Credit (CC BY 4.0)' }])).toMatchObject([{ type: 'dataset', author: 'Gazette', containerTitle: null, note: 'p. 4; “2.6”; Credit (CC BY 4.0)' }])
})

it('gives a source the day on which this project read it, and none where that is not on record', () => {
  expect(citedSources([{ ...source, read: '2026-10-05' }])).toMatchObject([{ accessed: '2026-10-05' }])
  expect(citedSources([source])).toMatchObject([{ accessed: null }])
})

it('gives a source without an address no day of access', () => {
  expect(citedSources([{ ...source, kind: 'reference', url: null, date: null, read: '2026-10-05' }])).toMatchObject([{ type: 'document', issued: null, accessed: null }])
})

it('cites one source once, with every place in it', () => {
  expect(citedSources([source, { ...source, locator: 'p. 9', printed: '3.1' }]).map(({ note }) => note)).toEqual(['p. 4; “2.6”; p. 9; “3.1”'])
})

it('gives each part of a page a key of its own, in letters that every program takes', () => {
  const shown = { type: 'figure', title: 'T', pair: 'A – B', release: '2026.11.26', updated: '2026-11-26', language: 'en', path: 'xa-xb/trade', url: 'https://atlas.example', accessed: null } as const
  expect(atlasWork(shown).id).toBe('dyad-atlas-xa-xb-trade')
  expect(atlasWork({ ...shown, anchor: 'o-2020_ixrac-ə' }).id).toBe('dyad-atlas-xa-xb-trade-o-2020-ixrac')
  // What is chosen tells two charts of one page apart; the release does not.
  expect(atlasWork({ ...shown, anchor: 'totals', url: 'https://atlas.example/en/xa-xb/trade?y=2010..2020&flow=forth&v=2026.11.26#totals' }).id).toBe('dyad-atlas-xa-xb-trade-totals-y-2010-2020-flow-forth')
})
