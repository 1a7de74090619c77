/** Words of the lists of products that stand on several pages. */
export const words = {
  partOf: (whole: string) => `part of ${whole}`,
  rest: 'Not itemised',
  itemised: (who: string) => `${who} itemises {share} of the flow of {total}; named groups whose extent nobody states stay in “not itemised”.`,
  notComputable: (year: number) => `What is not itemised cannot be computed for ${year}: no compiler named here states both the whole flow and its products.`,
}
export type BarsWords = typeof words
