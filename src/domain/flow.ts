/** Seen from the pair: `forth` goes from its first country to its second, `back` the other way. */
export const FLOWS = ['forth', 'back', 'turnover', 'balance'] as const
export type Flow = (typeof FLOWS)[number]

/** The two countries of a pair. */
export interface Sides {
  readonly first: string
  readonly second: string
}

export const isSide = (area: string | null, { first, second }: Sides): boolean => area === first || area === second

/** The other country of a pair; null of a third one. */
export const otherSide = (area: string | null, { first, second }: Sides): string | null => (area === first ? second : area === second ? first : null)

/** Who records a flow as imports. A turnover holds one flow of each kind, so neither side is its importer. */
export function importerOf(flow: Flow): keyof Sides | null {
  return flow === 'forth' ? 'second' : flow === 'back' ? 'first' : null
}
