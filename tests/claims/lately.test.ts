import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2024-08-22' } = {}) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('times that a text leaves open', () => {
  it('reads "since the beginning of the year" until the latest count before the text', () => {
    expect(verdictOf('Since the start of 2024, Azerbaijan has shipped 338,700 tonnes of fruit and vegetables to Russia.', '338,700')).toBe('supported')
    expect(verdictOf('Since the start of 2024, Azerbaijan has shipped 358,700 tonnes of fruit and vegetables to Russia.', '358,700')).not.toBe('supported')
    expect(verdictOf('Since the start of 2024, Azerbaijan has shipped 338,700 tonnes of fruit and vegetables to Russia.', '338,700', { date: '2024-12-20' })).toBe('no-evidence')
    expect(verdictOf('2024-cü ilin əvvəlindən Azərbaycandan Rusiyaya 31,2 min ton xurma göndərilib.', '31,2', { language: 'az' })).toBe('supported')
  })

  it('reads a figure without a time as the latest year\'s, and denies none by it', () => {
    expect(verdictOf('Trade turnover between Azerbaijan and Russia stands at $4.4 billion.', '4.4')).toBe('supported')
    expect(verdictOf('Trade turnover between Azerbaijan and Russia stands at $5.4 billion.', '5.4')).toBe('no-evidence')
    expect(verdictOf('In the past, trade turnover between Azerbaijan and Russia stood at $4.4 billion.', '4.4')).not.toBe('supported')
  })

  it('takes the time of the sentence before, and what was expected in it as the subject', () => {
    expect(verdictOf('The year 2022 was a good one for trade between Azerbaijan and Russia. Turnover grew by 24 percent.', '24')).not.toBe('no-evidence')
    expect(verdictOf('We expected trade between Azerbaijan and Russia to reach $4 billion in 2023. It came to $4.4 billion, growth of 17.5 percent.', '4.4')).toBe('supported')
  })

  it('gives where a change began to the year before only where the text compares with it', () => {
    const text = 'Compared with the same period of 2023, deliveries of persimmons from Azerbaijan to Russia have grown since the beginning of 2024. They rose from 18,200 tonnes to 31,200 tonnes.'
    expect(verdictOf(text, '18,200')).toBe('supported')
    expect(verdictOf(text.replace('18,200', '31,200'), '31,200')).not.toBe('supported')
  })
})

describe('a currency that stands with another figure', () => {
  it('is that of the figure beside', () => {
    expect(verdictOf('In 2023 Azerbaijan imported goods worth 3.2 billion from Russia, and sold it goods worth $1.2 billion.', '3.2')).toBe('supported')
    expect(verdictOf('Azerbaijan has 10.1 billion reasons to trade with Russia, worth $3.2 billion in 2023.', '10.1')).not.toBe('supported')
  })
})
