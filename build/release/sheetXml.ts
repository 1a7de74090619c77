import { inOneCell, type Cell } from './ReleaseTable.ts'

/** One sheet of a workbook: its head, then its rows. */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Width of each column in characters. */
  readonly widths: readonly number[]
}

/** Most characters that a cell of a workbook may hold. */
const LONGEST_TEXT = 32_767

/** The sheet as SpreadsheetML (ECMA-376): numbers as numbers, every text as a text of its own, which no program takes for a formula. Throws where a text would not fit. */
export function sheetXml({ name, head, rows, widths }: Sheet): string {
  const last = `${columnName(head.length - 1)}${rows.length + 1}`
  const lines = [head.map(text => text as Cell), ...rows].map((row, index) => {
    const cells = row.map((cell, column) => cellXml(inOneCell(cell), `${columnName(column)}${index + 1}`, index === 0, name))
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    // A year is a text, since a date is one: without this every one of them would be marked as a mistake.
    `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>',
  ].join('')
}

function cellXml(cell: string | number | null, place: string, isHead: boolean, sheet: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (cell.length > LONGEST_TEXT) throw new Error(`${sheet}!${place}: ${cell.length} characters, a cell holds ${LONGEST_TEXT}`)
  return `<c r="${place}" t="inlineStr"${isHead ? ' s="1"' : ''}><is><t xml:space="preserve">${escapedXml(cell)}</t></is></c>`
}

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '_x000D_' }

/** Excel reads `_x0041_` inside a text as a character: what looks so is written with its first sign spelt out. Signs that XML cannot hold are spelt likewise. */
export function escapedXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>\r]/g, sign => ENTITIES[sign] ?? sign)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}
