import type { TakenFigure } from '#takeaway/TakenFigure.ts'

/** A figure as it leaves its page; a test says only what it is about. */
export function takenFigure(more: Partial<TakenFigure> = {}): TakenFigure {
  return {
    id: 'turnover-2020', pair: 'xa-xb', kind: 'stated', language: 'en', subject: 'Trade turnover · A → B', period: '2020', periodText: '2020', value: 2.6e9, unit: 'USD',
    text: '$2.6 bn', low: null, high: null, precision: 5e7, counted: 'Customs of A', statedBy: '', method: '', inputs: [],
    sources: [{ id: 'gazette', publisher: 'Gazette', title: 'Trade in 2020', date: '2021-01-20', url: 'https://gazette.example/1', locator: 'p. 4', printed: '2.6' }],
    release: '2026.11.1', address: 'https://atlas.example/en/xa-xb/trade#o-turnover-2020', ...more,
  }
}
