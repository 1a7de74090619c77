import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, { language = 'en' as 'en' | 'ru' | 'az', date = '2025-01-20' } = {}) => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('figures that only the lists of an event print', () => {
  it.each([
    ['ru', '2024-05-20', '1960', 'На базе, которую закрыли в Ходжалы, размещались 1960 миротворцев.'],
    ['ru', '2024-08-20', '324', 'Алиев сказал, что в стране 324 школы с обучением на русском языке.'],
    ['ru', '2019-12-26', '325,3', 'Длина моста через Самур — 325,3 м.'],
    ['az', '2019-12-26', '325,3', 'Samur üzərində körpünün uzunluğu 325,3 m-dir.'],
    ['ru', '2025-10-10', '10', 'Путин сказал, что ракеты взорвались примерно в 10 метрах от самолёта.'],
    ['az', '2025-10-10', '10', 'Putin raketlərin təyyarədən təxminən 10 metr aralıda partladığını deyib.'],
    ['en', '2017-08-01', '25', '25 Russian citizens have been refused entry in 2017 so far.'],
    ['az', '2024-08-20', '324', 'Ölkədə rus dilində tədris aparan 324 məktəb var.'],
  ] as const)('are known in the language of the text: %s %s %s', (language, date, words, text) => expect(verdictOf(text, words, { language, date })).toBe('supported'))

  it.each([
    // Another number, or of something else.
    ['ru', '2024-05-20', '2960', 'На базе, которую закрыли в Ходжалы, размещались 2960 миротворцев.'],
    ['ru', '2020-11-12', '1960', 'В Карабах направляются 1960 бронетранспортёров.'],
    ['ru', '2021-05-05', '40 000', 'В Ереван доставлено 40 000 доз вакцины «Спутник V».'],
    ['az', '2024-08-20', '234', 'Ölkədə rus dilində tədris aparan 234 məktəb var.'],
    ['az', '2024-12-27', '38', 'Təyyarə qəzasında 38 nəfər sağ qalıb.'],
    // In another language.
    ['ru', '2024-08-20', '324', 'В России 324 школы с обучением на азербайджанском языке.'],
    ['az', '2024-08-20', '324', 'Ölkədə ingilis dilində tədris aparan 324 məktəb var.'],
    ['en', '2024-08-20', '324', 'There are 324 schools teaching in Azerbaijani in Russia.'],
    // Of another country, by another person, in another unit, undone.
    ['ru', '2017-08-01', '25', 'С начала 2017 года 25 гражданам Азербайджана отказано во въезде.'],
    ['az', '2017-08-01', '25', '2017-ci ilin əvvəlindən Azərbaycanın 25 vətəndaşı ölkəyə buraxılmayıb.'],
    ['en', '2017-08-01', '25', '25 Azerbaijani citizens have been refused entry in 2017 so far.'],
    ['ru', '2024-09-10', '300', 'На московской книжной ярмарке было 300 азербайджанских издательств.'],
    ['az', '2024-09-10', '300', 'Moskva kitab yarmarkasında Azərbaycandan 300 nəşriyyat iştirak edib.'],
    ['az', '2025-10-10', '10', 'Əliyev raketlərin təyyarədən təxminən 10 metr aralıda partladığını deyib.'],
    ['en', '2025-10-10', '10', 'Aliyev said the missiles exploded about 10 metres away from the airliner.'],
    ['ru', '2025-10-10', '10', 'Путин сказал, что ракеты взорвались в 10 километрах от самолёта.'],
    ['az', '2025-01-10', '10', 'AZAL Rusiyanın 10 şəhərinə uçuşları bərpa edib.'],
    ['en', '2025-01-10', '10', 'AZAL has resumed flights to 10 Russian cities.'],
    // The other extent.
    ['ru', '2019-02-10', '325,3', 'Ширина моста через Самур — 325,3 м.'],
    ['az', '2019-02-10', '325,3', 'Samur üzərində körpünün eni 325,3 m-dir.'],
    ['en', '2019-02-10', '17.3', 'The bridge over the Samur is 17.3 m long.'],
  ] as const)('are not where they are of something else: %s %s %s', (language, date, words, text) => expect(verdictOf(text, words, { language, date })).not.toBe('supported'))
})

describe('what a speaker makes of a figure', () => {
  it.each([
    ['en', 'There are 324 schools teaching in Russian in the country, which promises well for the friendship of both peoples.', 'promises well'],
    ['ru', 'В стране 324 школы с обучением на русском языке, что обещает много хорошего дружбе народов.', 'обещает много'],
    ['az', 'Ölkədə rus dilində tədris aparan 324 məktəb var, bu da xalqların dostluğu üçün çox yaxşıdır.', 'dostluğu üçün'],
  ] as const)('is not borne out with it: %s', (language, text, comment) => {
    const date = '2024-08-20'
    expect(verdictOf(text, '324', { language, date })).toBe('supported')
    expect(judged(text, { language, date }).filter(({ claim }) => claim.words.includes(comment)).map(({ verdict }) => verdict)).toEqual(['no-evidence'])
  })
})

describe('figures that no measure counts', () => {
  it('are borne out by the record that prints them in like words', () => {
    expect(verdictOf('Lukoil first agreed to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2021-12-12' })).toBe('supported')
    expect(verdictOf('Россия платила за аренду Габалинской РЛС 7 млн долларов в год, а до 10 декабря 2012 года стороны не договорились о новой плате.', '7 млн', { language: 'ru', date: '2013-01-10' })).toBe('supported')
  })

  it('are denied with the deed that they are of', () => expect(verdictOf('Lukoil did not agree to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2021-12-12' })).toBe('contradicted'))

  it('are not where another figure, another year or other words stand', () => {
    expect(verdictOf('Lukoil first agreed to buy 25.5 percent of the Shah Deniz project from Petronas.', '25.5', { date: '2021-12-12' })).toBe('contradicted')
    expect(verdictOf('In 2015 Lukoil agreed to buy 15.5 percent of the Shah Deniz project from Petronas.', '15.5', { date: '2021-12-12' })).toBe('no-evidence')
    expect(verdictOf('Lukoil agreed to buy 15.5 percent of a refinery in Georgia.', '15.5', { date: '2021-12-12' })).toBe('no-evidence')
    expect(verdictOf('Lukoil has a share of 10 percent in the Shah Deniz project.', '10', { date: '2021-12-12' })).toBe('no-evidence')
  })
})
