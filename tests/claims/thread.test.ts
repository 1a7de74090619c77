import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const read = (text: string, language: 'en' | 'az' | 'ru' = 'en') => judged(text, { date: '2024-06-01', language }).map(({ claim, verdict }) => ({ ...claim, verdict }))

describe('a sentence that goes on from the one before', () => {
  it('takes its time, its measure and its countries from it, and says so', () => {
    const [, change, earlier] = read('In January–November 2021 trade between Azerbaijan and Russia was $2.6 billion. This is 12 percent more than in the same period of the previous year. A year earlier it stood at $2.4 billion.')
    expect(change).toMatchObject({ measure: 'trade.turnover.growth', area: 'AZ', counterpart: 'RU', period: '2021-01/2021-11', value: 12 })
    expect(change!.doubts).toContain('carried')
    expect(earlier).toMatchObject({ period: '2020-01/2020-11', value: 2.4e9 })
  })

  it.each([
    ['en', 'Exports from Azerbaijan to Russia were $975 million in 2022. Imports from Russia made $2.7 billion the same year.', '2022'],
    ['ru', 'Экспорт Азербайджана в Россию в 2022 году составил 975 млн долларов. Импорт из России в том же году составил 2,7 млрд долларов.', '2022'],
    ['az', '2022-ci ildə Azərbaycanın Rusiyaya ixracı 975 milyon dollar olub. Həmin il Rusiyadan idxal 2,7 milyard dollar təşkil edib.', '2022'],
  ] as const)('knows "the same year" in %s', (language, text, period) => {
    expect(read(text, language)[1]).toMatchObject({ measure: 'trade.imports', area: 'AZ', counterpart: 'RU', period })
  })

  it('sees exports and imports from the side that the sentence before was about', () => {
    const [, exported, imported] = read('In 2023 Azerbaijan’s trade with Russia was $4.36 billion. Exports grew by 23 percent. Imports grew by 16 percent.')
    expect(exported).toMatchObject({ measure: 'trade.exports.growth', area: 'AZ', counterpart: 'RU', period: '2023' })
    expect(imported).toMatchObject({ measure: 'trade.imports.growth', area: 'AZ', counterpart: 'RU', period: '2023', verdict: 'supported' })
  })

  it('is not about the pair where the one before was about another country', () => {
    const [, imported] = read('In 2023 Azerbaijan’s trade with Turkey was $7.6 billion. Imports grew by 16 percent.')
    expect(imported!.counterpart).not.toBe('RU')
    expect(imported!.verdict).not.toBe('supported')
  })

  it('takes nothing over a time of its own', () => {
    expect(read('Trade between Azerbaijan and Russia was $4.36 billion in 2023. In 2020 it was $2.6 billion.').map(({ period }) => period)).toEqual(['2023', '2020'])
  })

  it('ends a sentence after a shortened scale word where a capital follows', () => {
    expect(read('Товарооборот России и Азербайджана в 2023 году составил $4,4 млрд. В январе 2024 года доля национальных валют превысила 54%.', 'ru').map(({ period }) => period)).toEqual(['2023', '2024-01'])
  })
})

describe('what goes with the goods of the sentence before', () => {
  it('is their value, whichever way the sentence calls their going', () => {
    const [, paid] = read('Azerbaijan bought 28,820 tons of sugar from Russia in 2023. The country paid $19.62 million for these supplies.')
    expect(paid).toMatchObject({ measure: 'trade.imports', area: 'AZ', counterpart: 'RU', product: '1701', period: '2023', verdict: 'supported' })
  })

  it('is not denied by the pair’s part where all countries are meant', () => {
    const [, all] = judged('In January–November 2025 Azerbaijan sold 77,165 tons of apples to Russia. Exports of apples to all countries came to 93,881 tons over the same period.', { date: '2026-06-01' })
    expect(all).toMatchObject({ claim: { counterpart: 'WORLD' }, verdict: 'supported' })
  })
})

it('names a post in passing beside a verdict on something else', () => {
  expect(read('Russian President Vladimir Putin visited Baku on 12 November 2025.').map(({ kind }) => kind)).toEqual(['post', 'event'])
  expect(read('Vladimir Putin is the president of Russia.').map(({ kind, verdict }) => [kind, verdict])).toEqual([['post', 'supported']])
})
