interface Room<T> {
  /** Printed lines that the rows may fill together. */
  readonly lines: number
  /** Characters that a line surely holds, whatever the letters. */
  readonly perLine: number
  readonly textOf: (row: T) => string
  /** At most so many rows, however short. */
  readonly most: number
}

/** As many rows from the start as the paper has room for: titles are of any length, two sheets are two sheets. */
export function fitting<T>(rows: readonly T[], { lines, perLine, textOf, most }: Room<T>): T[] {
  let left = lines
  const cut = rows.slice(0, most).findIndex(row => (left -= Math.max(1, Math.ceil(textOf(row).length / perLine))) < 0)
  return rows.slice(0, cut < 0 ? most : cut)
}
