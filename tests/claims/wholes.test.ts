import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2024-08-22' } = {}) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('what is not said to be of the two', () => {
  it('is denied by none of their figures', () => {
    expect(verdictOf('In 2023, foreign direct investment of Azerbaijan abroad amounted to $3.1 billion.', '3.1')).toBe('no-evidence')
    expect(verdictOf('Russia exported 87,702 tonnes of grain to Azerbaijan in July 2011. Azerbaijan ranks sixth in export volumes.', 'ranks sixth', { date: '2011-08-08' })).toBe('no-evidence')
    expect(verdictOf('Enterprises of 71 regions of Russia work with Azerbaijan.', '71')).toBe('no-evidence')
  })
})

describe('a place that a share tells', () => {
  it('is the first for who takes more than half of the goods, and no other', () => {
    expect(verdictOf('Russia was the top importer of Azerbaijani tomatoes in 2020.', 'top importer', { date: '2021-01-14' })).toBe('supported')
    expect(verdictOf('Russia was the second largest importer of Azerbaijani tomatoes in 2020.', 'second largest importer', { date: '2021-01-14' })).not.toBe('supported')
  })
})

describe('a sentence that starts with a sum of money', () => {
  it('is one of its own', () => {
    expect(judged('The forecast was wrong. $4.4 billion was the trade turnover between Azerbaijan and Russia in 2023.').find(({ claim }) => claim.words.includes('4.4'))?.verdict).toBe('supported')
  })
})

describe('investment and firms that a text leaves open', () => {
  it('may be direct investment, and some of the firms', () => {
    expect(verdictOf('Russian investment in Azerbaijan is estimated at $1.5 billion.', '1.5', { date: '2019-12-03' })).toBe('definition')
    expect(verdictOf('Some 14 Russian companies have applied to work in the region.', '14', { date: '2022-02-21' })).toBe('no-evidence')
    expect(verdictOf('Azerbaijan aims at growth of trade turnover with Russia in 2021.', 'growth', { date: '2021-02-01' })).not.toBe('supported')
    expect(verdictOf('Азербайджан нацелен на рост товарооборота с Россией в 2021 году.', 'рост', { language: 'ru', date: '2021-02-01' })).not.toBe('supported')
  })
})
