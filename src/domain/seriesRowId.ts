/** The columns of a series that tell its rows apart, in the order in which they stand in an id. */
export const ROW_KEYS = ['area', 'counterpart', 'product', 'period'] as const
export type RowKey = (typeof ROW_KEYS)[number]

/** Codes and periods recur by the thousand, so each is turned into a word once. */
const words = new Map<string, string>()

function wordOf(part: string): string {
  let word = words.get(part)
  if (word === undefined) {
    word = part.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    words.set(part, word)
  }
  return word
}

/**
 * Id of a row of a series: the series' id and those of its area, counterpart, product and period that its rows differ in.
 * The browser makes it too, so that thousands of ids need not be sent.
 */
export function seriesRowId(seriesId: string, parts: readonly (string | null | undefined)[]): string {
  let id = seriesId
  for (const part of parts) if (part !== null && part !== undefined) id += `-${wordOf(part)}`
  return id
}
