/** Measures that stand at a number on a day, and are stated now and then: a figure is held against the statements around its day. */
const STOCKS = new Set(['documents.count', 'roadmaps.count', 'roadmaps.areas', 'regions.agreements', 'companies.foreign-capital', 'investment.stock', 'investment.direct.stock', 'migration.stock'])

export const isStock = (measure: string) => STOCKS.has(measure)

export const TRADE: ReadonlySet<string> = new Set(['trade.exports', 'trade.imports', 'trade.turnover'])

/** Flows of goods in one direction, which may be of one product. */
export const GOODS: ReadonlySet<string> = new Set(['trade.exports', 'trade.imports'])

/** A measure without what is told of it: its share, its growth, in goods. */
export const baseOf = (measure: string) => measure.replace(/(?:\.(?:growth|share|rank|product-share|product-rank|quantity|volume|energy))+$/, '')

export const isTrade = (measure: string | null) => measure !== null && measure.startsWith('trade.')
