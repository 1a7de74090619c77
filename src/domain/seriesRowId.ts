/** The columns of a series that tell its rows apart, in the order in which they stand in an id. */
export const ROW_KEYS = ['area', 'counterpart', 'product', 'period'] as const
export type RowKey = (typeof ROW_KEYS)[number]

/**
 * Id of a row of a series: the series' id and those of its area, counterpart, product and period that its rows differ in.
 * The browser makes it too, so that thousands of ids need not be sent.
 */
export function seriesRowId(seriesId: string, parts: readonly (string | null | undefined)[]): string {
  const words = parts.filter(part => part !== null && part !== undefined).map(part => part.toLowerCase().replace(/[^a-z0-9]+/g, '-'))
  return [seriesId, ...words].join('-')
}
