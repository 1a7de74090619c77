import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictsOf = (text: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2018-04-10' } = {}) => judged(text, { language, date }).filter(({ claim }) => claim.kind === 'share').map(({ verdict }) => verdict)

describe('shares of a market', () => {
  it('are parts of what the country of the market buys', () => {
    expect(verdictsOf('In January 2022 Russia’s share of Azerbaijan’s wheat market was 49.9 percent.', { date: '2022-04-01' })).toEqual(['supported'])
    expect(verdictsOf('В январе 2022 года доля России на рынке пшеницы Азербайджана составила 49,9%.', { language: 'ru', date: '2022-04-01' })).toEqual(['supported'])
    expect(verdictsOf('2022-ci ilin yanvarında Azərbaycanın buğda bazarında Rusiyanın payı 49,9 faiz olub.', { language: 'az', date: '2022-04-01' })).toEqual(['supported'])
    expect(verdictsOf('В январе 2022 года доля России на рынке пшеницы Азербайджана составила 59,9%.', { language: 'ru', date: '2022-04-01' })).toEqual(['contradicted'])
  })

  it('have an end and, a year before it, a start', () => {
    expect(verdictsOf('В 2017 году доля Азербайджана на российском рынке томатов выросла с 22% до 30%.', { language: 'ru' })).toEqual(['supported', 'supported'])
    expect(verdictsOf('В 2017 году доля Азербайджана на российском рынке томатов выросла с 12% до 30%.', { language: 'ru' })).toEqual(['no-evidence', 'supported'])
  })

  it('are of the goods that the sentence before told of', () => {
    const sold = 'Last year Azerbaijan sold 151,000 tonnes of tomatoes to Russia.'
    expect(verdictsOf(`${sold} It thus took its share of the Russian market from 22 to 30 percent.`)).toEqual(['supported', 'supported'])
    expect(verdictsOf(`${sold} It thus took its share of the Russian banking market from 22 to 30 percent.`)).toEqual(['no-evidence', 'no-evidence'])
    expect(verdictsOf(`${sold} It thus took its share of the Turkish market from 22 to 30 percent.`)).toEqual(['no-evidence', 'no-evidence'])
    expect(verdictsOf(`${sold} Turkey took its share of the Russian market from 22 to 30 percent.`)).toEqual(['no-evidence', 'no-evidence'])
    expect(verdictsOf('Last year Azerbaijan sold 151,000 tonnes of apples to Russia. It thus took its share of the Russian market from 22 to 30 percent.')).toEqual(['no-evidence', 'no-evidence'])
  })

  it('are not the other one’s, another product’s or another country’s', () => {
    for (const words of ['Azerbaijan’s share of the Russian wheat market', 'Russia’s share of the Turkish wheat market', 'Kazakhstan’s share of Azerbaijan’s wheat market', 'Russia’s share of Azerbaijan’s sugar market']) {
      expect(verdictsOf(`In January 2022 ${words} was 49.9 percent.`, { date: '2022-04-01' })).toEqual(['no-evidence'])
    }
  })
})

describe('shares of goods by where they went', () => {
  it('are read in any order of words', () => {
    expect(verdictsOf('2023-cü ildə Azərbaycanın xaricə ixrac etdiyi pomidorun 97,8 faizi Rusiyaya göndərilib.', { language: 'az', date: '2024-09-01' })).toEqual(['supported'])
    expect(verdictsOf('Some 96 percent of the tomatoes that Azerbaijan exported in 2024 ended up in Russia.', { date: '2025-09-01' })).toEqual(['supported'])
    expect(verdictsOf('В 2017 году 99,8% экспортированных Азербайджаном томатов пришлось на Россию.', { language: 'ru' })).toEqual(['supported'])
  })

  it('are those of no other country, and none of another year, product or of what was grown', () => {
    expect(verdictsOf('2023-cü ildə Azərbaycanın xaricə ixrac etdiyi pomidorun 97,8 faizi Türkiyəyə göndərilib.', { language: 'az', date: '2024-09-01' })).toEqual(['contradicted'])
    expect(verdictsOf('2022-ci ildə Azərbaycanın ixrac etdiyi pomidorun 97,8 faizi Rusiyaya göndərilib.', { language: 'az', date: '2024-09-01' })).toEqual(['no-evidence'])
    expect(verdictsOf('2023-cü ildə Azərbaycanın istehsal etdiyi pomidorun 97,8 faizi Rusiyaya göndərilib.', { language: 'az', date: '2024-09-01' })).toEqual(['no-evidence'])
    expect(verdictsOf('Some 96 percent of the tomatoes that Azerbaijan exported in 2024 ended up in Georgia.', { date: '2025-09-01' })).not.toContain('supported')
    expect(verdictsOf('Some 86 percent of the tomatoes that Azerbaijan exported in 2024 ended up in Russia.', { date: '2025-09-01' })).toEqual(['contradicted'])
  })
})
