import { expect, it } from 'vitest'
import { columnName } from '../../../build/release/sheetXml.ts'
import { workbook } from '../../../build/release/workbook.ts'
import { readWorkbook, unzipped } from './readWorkbook.ts'

const sheet = (rows: readonly (readonly (string | number | null | readonly string[])[])[]) => ({ name: 'Figures', head: ['a', 'b', 'c'], rows, widths: [10, 10, 10] })

it('gives back every value: numbers as numbers, texts as texts, nothing where there is nothing', () => {
  const rows = [['2020', 2.6e9, null], ['Şəki & «Ələt» <b>', -0.1, 1e-7], [null, 1e21, ['x', 'y; z']]]
  expect(readWorkbook(workbook([sheet(rows)])).get('Figures')).toEqual([['a', 'b', 'c'], ['2020', 2.6e9], ['Şəki & «Ələt» <b>', -0.1, 1e-7], [null, 1e21, 'x; y; z']])
})

it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' a ', 'line\nline', 'line\r\nline', '_x0041_', '\u0001'])('holds %j as a text and not as a formula', text => {
  expect(readWorkbook(workbook([sheet([[text, null, null]])])).get('Figures')?.[1]).toEqual([text])
})

it('says which text is too long for a cell', () => {
  expect(() => workbook([sheet([['x'.repeat(32_768), null, null]])])).toThrow('Figures!A2: 32768 characters')
})

it('is the same file in another time zone', () => {
  const zone = process.env['TZ']
  const files = ['Asia/Baku', 'Pacific/Auckland'].map(name => {
    process.env['TZ'] = name
    return Buffer.from(workbook([sheet([['a', 1, null]])])).toString('base64')
  })
  process.env['TZ'] = zone ?? ''
  if (zone === undefined) delete process.env['TZ']
  expect(files[0]).toBe(files[1])
})

it('names each part to the programs that open it', () => {
  const parts = unzipped(workbook([sheet([]), { ...sheet([]), name: 'R & D' }]))
  expect([...parts.keys()]).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
  for (const part of ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet2.xml']) expect(parts.get('[Content_Types].xml')).toContain(`PartName="/${part}"`)
  expect([...readWorkbook(workbook([{ ...sheet([]), name: 'R & D' }])).keys()]).toEqual(['R & D'])
})

it('counts columns beyond Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
