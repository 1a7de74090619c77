import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'

function verdictOf(text: string, words: string, language: Language, date: string) {
  const found = judged(text, { language, date }).find(({ claim }) => claim.kind !== 'post' && claim.words.includes(words))
  if (!found) throw new Error(`no claim of "${words}"`)
  return found.verdict
}
const claimOf = (text: string, words: string, language: Language, date: string) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))!.claim

describe('figures that share a word', () => {
  it('are counted in the same', () => {
    expect(verdictOf('С начала 2024 года поставки хурмы из Азербайджана в Россию увеличились с 18,2 до 31,2 тыс. тонн.', '18,2', 'ru', '2024-08-21')).toBe('supported')
    expect(claimOf('In 2023 exports from Azerbaijan to Russia grew from 14.1 to 19 thousand tonnes.', '14.1', 'en', '2024-08-21')).toMatchObject({ unit: 't', value: 14_100, precision: 50 })
    expect(verdictOf('Putin said that in 2012 trade between Azerbaijan and Russia had grown by between 37 and 47 percent.', '37', 'en', '2013-09-01')).toBe('supported')
  })

  it('are of their own goods', () => {
    const listed = (peaches: string) => `С начала 2024 года экспорт хурмы из Азербайджана в Россию прибавил: он вырос на 71,3%, персиков – на ${peaches}, сообщили в ведомстве.`
    expect(verdictOf(listed('26,6%'), '26,6', 'ru', '2024-08-21')).toBe('supported')
    expect(verdictOf(listed('36,6%'), '36,6', 'ru', '2024-08-21')).not.toBe('supported')
  })

  it('are levels where a rise is told from one to another', () => {
    const grown = (start: string) => `Отмечен рост поставок хурмы из Азербайджана в Россию с начала 2024 года – с ${start} до 31,2 тыс. тонн.`
    expect(verdictOf(grown('18,2'), '31,2', 'ru', '2024-08-21')).toBe('supported')
    expect(verdictOf(grown('12,2'), '12,2', 'ru', '2024-08-21')).not.toBe('supported')
    expect(claimOf('2024-cü ilin əvvəlindən Azərbaycandan Rusiyaya pomidor ixracı 116,2 min tona qədər artıb.', '116,2', 'az', '2024-08-21').doubts).not.toContain('difference')
    expect(claimOf('2024-cü ilin əvvəlindən Azərbaycandan Rusiyaya pomidor ixracı 10,2 min ton artıb.', '10,2', 'az', '2024-08-21').doubts).toContain('difference')
  })
})

describe('the same part of another year', () => {
  it.each<[Language, string, string, string]>([
    ['ru', 'С начала 2024 года Азербайджан отправил в Россию 338,7 тыс. тонн плодоовощной продукции; за аналогичный период 2023 года – ', '352 тыс. тонн', '342 тыс. тонн'],
    ['az', '2024-cü ilin əvvəlindən Azərbaycandan Rusiyaya 338,7 min ton meyvə-tərəvəz ixrac olunub, 2023-cü ilin analoji dövründə bu rəqəm ', '352 min ton', '342 min ton'],
  ])('is what a level behind it is of in %s', (language, text, right, wrong) => {
    const end = language === 'az' ? ' idi.' : '.'
    expect(verdictOf(text + right + end, right, language, '2024-08-21')).toBe('supported')
    expect(verdictOf(text + wrong + end, wrong, language, '2024-08-21')).not.toBe('supported')
  })

  it('is what a change is on', () => {
    const grown = (percent: string) => `2018-ci ilin yanvar-iyun aylarında Azərbaycandan Rusiyaya 349,23 milyon dollarlıq məhsul ixrac edilib, bu, 2017-ci ilin ilk yarısının müvafiq göstəricisindən ${percent} çoxdur.`
    expect(verdictOf(grown('5,76%'), '5,76', 'az', '2018-08-30')).toBe('supported')
    expect(verdictOf(grown('9,76%'), '9,76', 'az', '2018-08-30')).toBe('contradicted')
  })
})

describe('a change on a year with no other time', () => {
  it('is of the year after', () => {
    const grown = (percent: string) => `Azerbaijan increased its sales of plant products to Russia from 423,800 tonnes to 539,700 tonnes, or by ${percent} percent, compared to 2020.`
    expect(verdictOf(grown('27'), '423,800', 'en', '2021-12-30')).toBe('supported')
    expect(verdictOf(grown('27'), '539,700', 'en', '2021-12-30')).toBe('supported')
    expect(verdictOf(grown('3'), '3 percent', 'en', '2021-12-30')).not.toBe('supported')
    expect(verdictOf(grown('27'), '539,700', 'en', '2024-12-30')).not.toBe('supported')
  })
})

describe('parts of a year that are listed', () => {
  const listed = (last: string) => `Ötən il Azərbaycandan Rusiyaya I rübdə 16,1 mln. dollar, II rübdə 15,6 mln. dollar, III rübdə 15,2 mln. dollar, IV rübdə ${last} mln. dollar pul köçürülüb.`

  it('are all of one year, the last in which each had passed', () => {
    expect(judged(listed('17,4'), { language: 'az', date: '2018-03-20' }).map(({ claim, verdict }) => [claim.period, verdict])).toEqual([['2017-01/2017-03', 'supported'], ['2017-04/2017-06', 'supported'], ['2017-07/2017-09', 'supported'], ['2017-10/2017-12', 'supported']])
    expect(verdictOf(listed('27,4'), '27,4', 'az', '2018-03-20')).toBe('contradicted')
    expect(claimOf('В 2016 году переводы из России в Азербайджан составили в I квартале 90 млн долларов и во II квартале 95 млн долларов.', '90', 'ru', '2019-10-01').period).toBe('2016-01/2016-03')
  })

  it('are followed by what is told of the year', () => {
    const whole = (sum: string) => `${listed('17,4')} Hesabat dövründə Rusiyadan Azərbaycana ${sum} mln. dollar pul köçürülüb.`
    expect(verdictOf(whole('531,3'), '531,3', 'az', '2018-03-20')).toBe('supported')
    expect(verdictOf(whole('501,3'), '501,3', 'az', '2018-03-20')).toBe('contradicted')
  })
})

describe('money sent between the two', () => {
  it('is what went both ways, as far as rounding tells', () => {
    const between = (sum: string, part = '2017-ci ildə') => `${part} Azərbaycan və Rusiya arasında pul köçürmələri ${sum} mln. dollar olub.`
    expect(verdictOf(between('595,6'), '595,6', 'az', '2018-03-20')).toBe('supported')
    expect(verdictOf(between('158,9', '2017-ci ilin dördüncü rübündə'), '158,9', 'az', '2018-03-20')).toBe('supported')
    expect(verdictOf(between('695,6'), '695,6', 'az', '2018-03-20')).toBe('contradicted')
    expect(verdictOf('In 2017 remittances between Russia and Azerbaijan came to $595.6 million.', '595.6', 'en', '2018-03-20')).toBe('supported')
    expect(verdictOf('In 2017 remittances from Russia to Azerbaijan came to $595.6 million.', '595.6', 'en', '2018-03-20')).toBe('contradicted')
  })

  it('goes on in the next sentence, and changes by what lies between two figures', () => {
    const changed = (by: string, before: string) => `In the first half of 2024 remittances from Azerbaijan to Russia fell by $${by} million to $29.4 million. In the same period last year $${before} million was transferred.`
    expect(verdictOf(changed('9.09', '38.49'), '9.09', 'en', '2024-09-21')).toBe('supported')
    expect(verdictOf(changed('9.09', '38.49'), '38.49', 'en', '2024-09-21')).toBe('supported')
    expect(verdictOf(changed('19.09', '48.49'), '19.09', 'en', '2024-09-21')).not.toBe('supported')
    expect(verdictOf(changed('9.09', '48.49'), '48.49', 'en', '2024-09-21')).toBe('contradicted')
  })

  it('is no level where a percentage says the same change again', () => {
    expect(claimOf('2017-ci ildə Rusiyadan Azərbaycana pul köçürmələri 48,3 mln. dollar və ya 10% çox olub.', '48,3', 'az', '2018-03-20').doubts).toContain('difference')
  })
})
