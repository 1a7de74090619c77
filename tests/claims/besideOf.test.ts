import { expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const periodsBeside = (text: string, date: string) => judged(text, { date })[0]!.arithmetic.beside.map(({ period }) => period)

it('offers the periods nearest to the asked one first, before it or after', () => {
  expect(periodsBeside('Trade between Azerbaijan and Russia was $2.0 billion in 2019.', '2025-01-01')).toEqual(['2024-01/2024-06', '2014'])
})

it('offers the newest where no time is told', () => {
  const periods = periodsBeside('Russia remained Azerbaijan’s largest source of imports.', '2025-10-20')
  expect(periods).toHaveLength(3)
  for (const period of periods) expect(period > '2015').toBe(true)
})
