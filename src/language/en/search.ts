import { grouped } from './tables.ts'

/** Words of the search, of the page behind its link, and of the list of keys. */
export const words = {
  title: 'Search',
  field: 'Search people, bodies, events, documents, products, sources',
  hint: 'In any of the three languages and spellings; a wrong letter does no harm.',
  kinds: {
    views: 'Views', sectors: 'Sectors', countries: 'Countries', people: 'People', organisations: 'Organisations', products: 'Products',
    measures: 'Measures', agreements: 'Agreements', events: 'Events', sources: 'Sources',
  },
  results: 'Results',
  recent: 'Lately opened',
  count: (found: number) => (found === 1 ? '1 result' : `${grouped(found)} results`),
  nothing: (question: string) => `Nothing found for “${question}”. Names of people, bodies, places, products and measures, titles and years were searched, in three languages.`,
  all: (count: number) => `Show all ${grouped(count)}`,
  loading: 'The index is being fetched…',
  fault: 'The index could not be fetched.',
  again: 'Try again',
  clear: 'clear',
  close: 'Close',
  move: 'choose',
  open: 'open',
  pageTitle: 'Where to look',
  pageLead: 'Every record of the atlas stands in one of these lists. With script on, the search finds any of them by name.',
  keysTitle: 'Keyboard shortcuts',
  keys: {
    search: 'search',
    searchAlways: 'search, also while typing',
    help: 'this list',
    leave: 'close what is open',
    points: 'in a chart: from point to point and line to line',
    ends: 'in a chart: first and last point',
    evidence: 'in a chart: the evidence of the point',
  },
  singleKeys: 'Shortcuts of a single key (/ and ?)',
  singleKeysNote: 'Turn them off where they get in the way of speech input. This device remembers it.',
  notRemembered: 'This device remembers nothing: it holds until the page is left.',
}
export type SearchWords = typeof words
