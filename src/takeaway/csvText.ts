export type CsvRow = readonly (string | number | null)[]

/** A text a spreadsheet would run as a formula starts with one of these, or with a blank before it. A sign alone, such as the unit "%", is none. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@|%＝＋－＠]\s*\S)/

/** A file that spreadsheets open as what it says: byte order mark for the alphabet, no text taken for a formula, no number altered. */
export function csvText(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map(row => row.map(cellText).join(',')).join('\r\n')}\r\n`
}

/** A text that a spreadsheet takes for what it says. */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = safeText(cell)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
