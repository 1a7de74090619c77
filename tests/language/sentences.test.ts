import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#language/sentences.ts'

const texts = (text: string, language: 'en' | 'az' | 'ru') => sentencesOf(text, language).map(one => one.text)

describe('the sentences of a text', () => {
  it('do not end at an initial or an abbreviation', () => {
    expect(texts('Mr. M. Shvydkoy spoke of No. 5 in St. Petersburg. Then he left.', 'en')).toEqual(['Mr. M. Shvydkoy spoke of No. 5 in St. Petersburg.', 'Then he left.'])
    expect(texts('Оборот вырос до 3,7 млрд. 19 августа 2024 года они встретились. Это 3 млрд. 400 млн. рублей.', 'ru')).toEqual(['Оборот вырос до 3,7 млрд.', '19 августа 2024 года они встретились.', 'Это 3 млрд. 400 млн. рублей.'])
    expect(texts('Dövriyyə 3,7 mlrd. 2022-ci ildə onlar görüşüblər.', 'az')).toEqual(['Dövriyyə 3,7 mlrd.', '2022-ci ildə onlar görüşüblər.'])
    expect(texts('Оборот составил 2,6 млрд. долл. США в 2020 г. и вырос. Это много.', 'ru')).toEqual(['Оборот составил 2,6 млрд. долл. США в 2020 г. и вырос.', 'Это много.'])
    expect(texts('Dövriyyə 2,6 mlrd. dollar olub. Bu çoxdur.', 'az')).toEqual(['Dövriyyə 2,6 mlrd. dollar olub.', 'Bu çoxdur.'])
  })

  it('go on behind a beginning that only tells the year', () => {
    for (const one of ['В 2023 г. Азербайджан купил больше.', 'По итогам 2023 г. Россия стала третьей.', 'За январь–июль 2025 г. Азербайджан продал меньше.', '22 февраля 2022 г. Владимир Путин приехал.', 'С начала 2020 г. Россия закрыла границу.', 'Напомним, что в 2019–2021 гг. Азербайджан продавал больше.']) expect(texts(one, 'ru')).toEqual([one])
    expect(texts('Договор подписали в 2010 г. Россия его ратифицировала.', 'ru')).toEqual(['Договор подписали в 2010 г.', 'Россия его ратифицировала.'])
    expect(texts('Оборот вырос в 2023 г. Азербайджан купил больше.', 'ru')).toHaveLength(2)
  })

  it('end where a page has lost the space behind them, and not within a name', () => {
    expect(texts('Министры встретились в городе.Стороны подписали план.', 'ru')).toEqual(['Министры встретились в городе.', 'Стороны подписали план.'])
    expect(texts('Об этом пишет Report.Az и проф.Иванов.', 'ru')).toHaveLength(1)
  })

  it('start with a number too', () => {
    expect(texts('Dövriyyə artıb. 2022-ci ildə idxal azalıb.', 'az')).toEqual(['Dövriyyə artıb.', '2022-ci ildə idxal azalıb.'])
    expect(texts('The talks ended. 15 documents were signed.', 'en')).toEqual(['The talks ended.', '15 documents were signed.'])
    expect(texts('Оборот составил 300 млн. 15 из них ушло в 2020 г. 12 стран участвуют.', 'ru')).toHaveLength(1)
  })

  it('end with a line, as headlines do', () => {
    expect(texts('Trade grows\nMinisters met in the capital.', 'en')).toEqual(['Trade grows', 'Ministers met in the capital.'])
  })

  it('stand where they say', () => {
    const text = '  One came.\r\n\n Two “went”.  Three stayed.'
    for (const { text: sentence, start } of sentencesOf(text, 'en')) expect(text.slice(start, start + sentence.length)).toBe(sentence)
    expect(sentencesOf(text, 'en')).toHaveLength(3)
  })
})
