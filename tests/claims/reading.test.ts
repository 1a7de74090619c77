import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { readClaims } from '#claims/readClaims.ts'
import { vocabularyIn } from './claimTexts.ts'

const read = (text: string, language: Language = 'en', date = '2021-11-25') => readClaims(text, { date }, vocabularyIn(language))

describe('the reader of claims', () => {
  it.each([
    ['in 2020', '2020'], ['in January–November 2021', '2021-01/2021-11'], ['in January-November 2021', '2021-01/2021-11'], ['from January through March 2021', '2021-01/2021-03'],
    ['in the first eleven months of 2021', '2021-01/2021-11'], ['in the first 11 months of this year', '2021-01/2021-11'], ['in the first half of 2021', '2021-01/2021-06'],
    ['in H1 2021', '2021-01/2021-06'], ['in the third quarter of 2021', '2021-07/2021-09'], ['last year', '2020'], ['this year', '2021-01-01/2021-11-25'], ['in October 2021', '2021-10'], ['in 2018–2020', '2018/2020'],
  ])('reads the time "%s"', (words, period) => {
    expect(read(`Trade with Russia was $2.6 billion ${words}.`)[0]?.period).toBe(period)
  })

  it.each([
    ['ru', 'за январь–ноябрь 2021 года', '2021-01/2021-11'], ['ru', 'за 11 месяцев 2021 года', '2021-01/2021-11'], ['ru', 'в первом квартале 2021 года', '2021-01/2021-03'], ['ru', 'в прошлом году', '2020'],
  ] as const)('reads the time in %s: "%s"', (language, words, period) => {
    expect(read(`Товарооборот с Россией ${words} составил 2,6 млрд долларов.`, language)[0]?.period).toBe(period)
  })

  it.each([
    ['2021-ci ilin yanvar-noyabr aylarında', '2021-01/2021-11'], ['2021-ci ilin ilk rübündə', '2021-01/2021-03'], ['2021-ci ilin 9 ayında', '2021-01/2021-09'], ['ötən il', '2020'],
  ])('reads the time in az: "%s"', (words, period) => {
    expect(read(`${words} Rusiya ilə ticarət dövriyyəsi 2,6 milyard dollar olub.`, 'az')[0]?.period).toBe(period)
  })

  it.each([
    ['$2.6bn', 2.6e9, 5e7], ['2.6 billion US dollars', 2.6e9, 5e7], ['$640 million', 6.4e8, 5e6], ['$2,600,000,000', 2.6e9, 5e7], ['USD 802.2 mln', 8.022e8, 5e4],
  ])('reads the figure "%s" as far as it is printed', (words, value, precision) => {
    const [claim] = read(`Trade with Russia was ${words} in 2020.`)
    expect(claim?.value).toBeCloseTo(value, 0)
    expect(claim?.precision).toBeCloseTo(precision, 0)
    expect(claim?.unit).toBe('USD')
  })

  it.each([['more than', 'over'], ['almost', 'almost'], ['about', 'about'], ['at least', 'at-least'], ['up to', 'at-most'], ['less than', 'under']])('keeps "%s" as a bound', (words, bound) => {
    expect(read(`Trade with Russia was ${words} $2.6 billion in 2020.`)[0]?.bound).toBe(bound)
  })

  it('gives each figure of a sentence its own measure, direction and time', () => {
    const claims = read('In 2022 trade was $3.7 billion, of which exports to Russia made $975 million and imports from Russia $2.73 billion, against $2.99 billion of trade in 2021.')
    expect(claims.map(({ measure, area, counterpart, period }) => [measure, area, counterpart, period])).toEqual([
      ['trade.turnover', 'AZ', 'RU', '2022'], ['trade.exports', 'AZ', 'RU', '2022'], ['trade.imports', 'AZ', 'RU', '2022'], ['trade.turnover', 'AZ', 'RU', '2021'],
    ])
  })

  it('reads a place in a list with its owner, its member and what it is counted by', () => {
    const [claim] = read('In 2021 Russia ranked third among Azerbaijan’s trading partners in terms of trade turnover, after Italy and Turkey.')
    expect(claim).toMatchObject({ kind: 'rank', measure: 'trade.turnover.rank', area: 'AZ', counterpart: 'RU', value: 3, period: '2021', doubts: [] })
  })

  it('says what it is unsure of', () => {
    expect(read('Exports were $802.2 million in 2020.')[0]?.doubts).toContain('direction')
    expect(read('Trade with Russia was $2.6 billion.')[0]?.doubts).toContain('period')
    expect(read('Trade with Russia rose by $300 million in 2020.')[0]?.doubts).toContain('difference')
    expect(read('Russia is one of the main trade partners of Azerbaijan.')[0]?.doubts).toContain('vague')
  })

  it('calls plans and opinions untestable', () => {
    expect(read('Trade with Russia will reach $10 billion by 2030.')[0]?.untestable).toBe('forecast')
    expect(read('Relations are excellent.')[0]?.untestable).toBe('opinion')
  })
})
