import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'

const verdictOf = (text: string, words: string, language: Language, date: string) => judged(text, { language, date }).find(({ claim }) => claim.kind !== 'post' && claim.words.includes(words))?.verdict
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
