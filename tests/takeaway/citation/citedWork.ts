import type { CitedWork } from '#takeaway/citation/CitedWork.ts'

/** An article of a newspaper with no named author; a test says only what it is about. */
export function citedWork(more: Partial<CitedWork> = {}): CitedWork {
  return {
    id: 'gazette-1', type: 'article-newspaper', title: 'Trade grows', author: null, containerTitle: 'Gazette', publisher: null, issued: '2021-01-20', accessed: '2026-11-27',
    url: 'https://gazette.example/1', version: null, language: 'en', note: null, ...more,
  }
}

/** A page of the atlas. */
export const atlasPage = (more: Partial<CitedWork> = {}) => citedWork({
  id: 'dyad-atlas-xa-xb-trade', type: 'webpage', title: 'Trade', author: 'Dyad Atlas', containerTitle: 'Dyad Atlas: Velmara – Torrenia', issued: '2026-11-26', version: '2026.11.26',
  url: 'https://atlas.example/en/xa-xb/trade?v=2026.11.26', ...more,
})
