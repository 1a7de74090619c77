import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const claimOf = (text: string, words: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2024-08-22' } = {}) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))
const verdictOf = (...asked: Parameters<typeof claimOf>) => claimOf(...asked)?.verdict

describe('levels at both ends of a change over years', () => {
  const text = 'From 2021 to 2023, trade turnover between Azerbaijan and Russia increased from $2.99 billion to $4.36 billion.'

  it('are of the year at their end', () => {
    expect(claimOf(text, '2.99')?.claim.period).toBe('2021')
    expect(claimOf(text, '4.36')?.claim.period).toBe('2023')
    expect(verdictOf(text, '4.36')).toBe('supported')
    expect(verdictOf('From 2021 to 2023, trade turnover between Azerbaijan and Russia increased from $4.36 billion to $2.99 billion.', '4.36')).not.toBe('supported')
  })

  it('are shares where a share moved', () => {
    const shares = "Russia's share in Azerbaijan's exports decreased from 4.15% to 3.53% between 2021 and 2023."
    expect(claimOf(shares, '4.15')?.claim).toMatchObject({ kind: 'share', period: '2021' })
    expect(verdictOf(shares, '3.53')).toBe('supported')
    expect(verdictOf(shares.replace('4.15% to 3.53%', '3.53% to 4.15%'), '4.15')).not.toBe('supported')
  })
})

describe('what of a year had gone by', () => {
  it('is meant by "this year", not the whole of it', () => {
    expect(verdictOf('Trade between Azerbaijan and Russia has increased by more than 60 percent this year.', '60', { date: '2017-11-01' })).not.toBe('contradicted')
    expect(verdictOf('Since the beginning of the year, transit of Russian cargo through Azerbaijan has increased by 98 percent.', '98', { date: '2022-11-18' })).toBe('supported')
  })
})

describe('a month in small letters', () => {
  it('is one in languages that write it so', () => {
    expect(claimOf('За январь–май 2020 года Азербайджан ввёз из России товаров на 769,4 млн долларов.', '769,4', { language: 'ru' })?.claim.period).toBe('2020-01/2020-05')
    expect(claimOf('2020-ci ilin yanvar-may aylarında Rusiyadan idxal 769,4 milyon dollar olub.', '769,4', { language: 'az' })?.claim.period).toBe('2020-01/2020-05')
  })
})

describe('goods that go from one to the other', () => {
  it('are sold, whatever the verb', () => {
    expect(verdictOf('In 2020, 179,884 tonnes of tomatoes went from Azerbaijan to Russia.', '179,884')).toBe('supported')
    expect(verdictOf('In 2020, 179,884 tonnes of tomatoes went from Russia to Azerbaijan.', '179,884')).not.toBe('supported')
    expect(verdictOf('In 2020, only 17,900 tonnes of tomatoes went from Azerbaijan to Russia.', '17,900')).toBe('contradicted')
  })
})

describe('partners with a figure each', () => {
  it('are not taken for one another\'s', () => {
    const text = 'In 2023 trade with Russia came to $4.4 billion and with Iran to $0.5 billion.'
    expect(claimOf(text, '4.4')?.claim).toMatchObject({ area: 'AZ', counterpart: 'RU' })
    expect(verdictOf(text.replace('4.4', '0.5').replace('to $0.5 billion.', 'to $4.4 billion.'), '4.4')).not.toBe('supported')
  })
})

describe('how much was added', () => {
  it('is the later level less the earlier by the same statistics, and denied by none', () => {
    expect(verdictOf("Azerbaijan's imports from Russia increased by $430 million in 2023.", '430')).toBe('supported')
    expect(verdictOf("Azerbaijan's imports from Russia fell by $430 million in 2023.", '430')).not.toBe('supported')
    expect(verdictOf("Azerbaijan's imports from Russia increased by $730 million in 2023.", '730')).toBe('no-evidence')
    expect(verdictOf('From 2021 to 2023 trade between Azerbaijan and Russia grew to $4.36 billion. Imports from Russia increased by $1.1 billion during this period.', '1.1')).toBe('supported')
  })

  it('shows no change of a growth beside it', () => {
    const trials = judged("Azerbaijan's imports from Russia increased by $430 million in 2023.").flatMap(({ arithmetic }) => arithmetic.trials)
    expect(trials.filter(({ method }) => method === 'change').map(({ unit }) => unit)).toEqual(['USD'])
    expect(trials.some(({ measure, fit }) => measure === 'trade.imports.growth' && fit === 'fits')).toBe(true)
  })
})
