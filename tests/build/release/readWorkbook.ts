import { inflateRawSync } from 'node:zlib'

/** Parts of a zip by name, read from its directory by the format's specification, not by what wrote it. */
export function unzipped(file: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(file)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const parts = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, packed, nameLength, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const body = bytes.subarray(start, start + packed)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), (method === 0 ? body : inflateRawSync(body)).toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return parts
}

type Read = string | number | null

/** Sheets of a workbook by name, each as rows of cells, null where there is none. Formulas are not looked for: a sheet that holds one is refused. */
export function readWorkbook(file: Uint8Array): Map<string, Read[][]> {
  const parts = unzipped(file)
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)]
  return new Map(names.map(([, name = '', number]) => [plain(name), rowsOf(parts.get(`xl/worksheets/sheet${number}.xml`) ?? '')]))
}

function rowsOf(xml: string): Read[][] {
  if (/<f[ >]/.test(xml)) throw new Error('a formula')
  const rows: Read[][] = []
  for (const [, letters = '', row, type, body = ''] of xml.matchAll(/<c r="([A-Z]+)(\d+)"(?: t="(\w+)")?[^>]*>(.*?)<\/c>/gs)) {
    const cells = (rows[Number(row) - 1] ??= [])
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    while (cells.length < column) cells.push(null)
    cells[column] = type === 'inlineStr' ? plain(/<t[^>]*>(.*)<\/t>/s.exec(body)?.[1] ?? '') : Number(/<v>(.*)<\/v>/.exec(body)?.[1])
  }
  return rows
}

const plain = (text: string) => text
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
