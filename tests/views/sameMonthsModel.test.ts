import { expect, it } from 'vitest'
import { compileDyad } from '#facts/compileDyad.ts'
import { readDyad } from '#facts/readDyad.ts'
import { orderIn } from '#language/collation.ts'
import type { EncodedCore } from '#domain/encodedCore.ts'
import { decodeCore } from '#facts/decodeCore.ts'
import { sameMonthsModel } from '#views/trade/sameMonthsModel.ts'
import { statement } from '../selectors/statement.ts'

const core = decodeCore(compileDyad(await readDyad('tests/fixtures/data', 'xa-xb'), orderIn).files.get('core.en.json') as EncodedCore)
const months = (year: number, value: number) => statement({ id: String(year), period: `${year}-01/${year}-04`, value, compiler: 'xa-statistics' })
const rows = [months(2022, 80), months(2023, 100), months(2024, 110)]

it('takes the change on the same months of the year before the years that are shown, and shows none of that year', () => {
  const model = sameMonthsModel(core, rows, { flow: 'turnover', months: 4, years: { from: 2024, to: 2025 } })
  expect(model.years).toEqual([2024])
  expect(model.sides[0]?.figures.map(({ year }) => year)).toEqual([2024])
  expect(model.sides[0]?.changes.map(({ computed }) => computed?.value)).toEqual([expect.closeTo(10, 9)])
  expect(model.evidence.computed[0]?.inputs.map(({ id }) => id)).toEqual(['2024', '2023'])
})

it('offers only months that are printed within the years', () => {
  expect(sameMonthsModel(core, rows, { flow: 'turnover', months: null, years: { from: 2023, to: 2024 } }).offered).toEqual([{ months: 4, years: 2 }])
  expect(sameMonthsModel(core, rows, { flow: 'turnover', months: null, years: { from: 2010, to: 2012 } }).offered).toEqual([])
})
