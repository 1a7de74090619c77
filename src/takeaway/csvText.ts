export type CsvRow = readonly (string | number | null)[]

/** A text a spreadsheet would run as a formula starts with one of these, or with a blank before it. A sign alone, such as the unit "%", is none. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@|%＝＋－＠]\s*\S)/

/** A table as RFC 4180 writes it, for programs: no text taken for a formula, no number altered. */
export const csvTable = (rows: readonly CsvRow[]): string => `${rows.map(row => row.map(cellText).join(',')).join('\r\n')}\r\n`

/** A file to save and open in a spreadsheet: with a byte order mark, by which it knows the alphabet. */
export const csvText = (rows: readonly CsvRow[]): string => `\uFEFF${csvTable(rows)}`

/** A text that a spreadsheet takes for what it says. */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = safeText(cell)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
