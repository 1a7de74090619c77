import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2025-01-20' } = {}) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('figures that no measure counts', () => {
  it('are borne out by the record that prints them in like words', () => {
    expect(verdictOf('Lukoil first agreed to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2021-12-12' })).toBe('supported')
    expect(verdictOf('Россия платила за аренду Габалинской РЛС 7 млн долларов в год, а до 10 декабря 2012 года стороны не договорились о новой плате.', '7 млн', { language: 'ru', date: '2013-01-10' })).toBe('supported')
  })

  it('are not where another figure, another year or other words stand', () => {
    expect(verdictOf('Lukoil first agreed to buy 25.5 percent of the Shah Deniz project from Petronas.', '25.5', { date: '2021-12-12' })).toBe('no-evidence')
    expect(verdictOf('In 2015 Lukoil agreed to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2021-12-12' })).toBe('no-evidence')
    expect(verdictOf('Lukoil agreed to buy 15.5 percent of a refinery in Georgia.', '15.5', { date: '2021-12-12' })).toBe('no-evidence')
    expect(verdictOf('Lukoil did not agree to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2021-12-12' })).toBe('no-evidence')
    expect(verdictOf('Lukoil has a share of 10 percent in the Shah Deniz project.', '10', { date: '2021-12-12' })).toBe('no-evidence')
  })
})
