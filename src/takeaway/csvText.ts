export type CsvRow = readonly (string | number | null)[]

/** A text a spreadsheet would run as a formula starts with one of these, or with a blank before it. */
const FORMULA = /^\s*[=+\-@\t\r|%＝＋－＠]/

/** A file that spreadsheets open as what it says: byte order mark for the alphabet, no text taken for a formula, no number altered. */
export function csvText(rows: readonly CsvRow[]): string {
  return `\uFEFF${rows.map(row => row.map(cellText).join(',')).join('\r\n')}\r\n`
}

function cellText(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
