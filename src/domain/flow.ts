/** Seen from the pair: `forth` goes from its first country to its second, `back` the other way. */
export const FLOWS = ['forth', 'back', 'turnover', 'balance'] as const
export type Flow = (typeof FLOWS)[number]

/** The two countries of a pair. */
export interface Sides {
  readonly first: string
  readonly second: string
}
