import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const postsIn = (language: Language, date: string, text: string) => judged(text, { language, date }).filter(({ claim }) => claim.kind === 'post').map(({ verdict }) => verdict)

describe('when a post began and ended', () => {
  it.each([
    ['en', '2025-05-12', 'Polad Bulbuloglu remained the ambassador of Azerbaijan to Russia until September 2024.'], ['en', '2025-05-12', 'Mikhail Yevdokimov was appointed Russian ambassador to Azerbaijan in June 2023.'],
    ['en', '2019-05-12', 'Vladimir Dorokhin was Russia’s ambassador to Azerbaijan from 2009 to 2017.'], ['en', '2025-10-12', 'Mikhail Yevdokimov succeeded Mikhail Bocharnikov as Russia’s ambassador to Azerbaijan in 2023.'],
    ['ru', '2018-02-17', 'Владимир Дорохин оставался послом России в Азербайджане до ноября 2017 года.'], ['ru', '2025-02-17', 'Рахман Мустафаев назначен послом Азербайджана в России в 2024 году.'],
    ['ru', '2024-02-17', 'Полад Бюльбюльоглы занимает пост посла Азербайджана в России с 2006 года.'], ['az', '2025-05-12', 'Rəhman Mustafayev 2024-cü ildə Azərbaycanın Rusiyadakı səfiri təyin olunub.'],
  ] as const)('is borne out: %s, %s, %s', (language, date, text) => expect(postsIn(language, date, text)).toEqual(['supported']))

  it.each([
    ['en', '2025-05-12', 'Polad Bulbuloglu remains Azerbaijan’s ambassador to Russia.'], ['en', '2025-05-12', 'Polad Bulbuloglu remained the ambassador of Azerbaijan to Russia until May 2025.'],
    ['en', '2025-05-12', 'Mikhail Yevdokimov has been Russia’s ambassador to Azerbaijan since June 2016.'], ['en', '2025-05-12', 'Mikhail Yevdokimov was appointed Russian ambassador to Azerbaijan in 2010.'],
    ['en', '2021-05-12', 'Vladimir Dorokhin was Russia’s ambassador to Azerbaijan from 2012 to 2020.'], ['en', '2025-10-12', 'Rahman Mustafayev replaced Polad Bulbuloglu as ambassador of Azerbaijan to Russia in 2015.'],
    ['ru', '2021-02-17', 'Полад Бюльбюльоглы оставался послом Азербайджана в России до конца 2019 года.'], ['az', '2025-05-12', 'Polad Bülbüloğlu Azərbaycanın Rusiyadakı səfiri vəzifəsini tutur.'],
  ] as const)('is denied: %s, %s, %s', (language, date, text) => expect(postsIn(language, date, text)).toEqual(['contradicted']))
})

describe('an office that another surely held', () => {
  it.each([
    ['en', '2025-05-12', 'Sergey Lavrov is Russia’s ambassador to Azerbaijan.'], ['en', '2023-05-12', 'Dmitry Medvedev is the Prime Minister of Russia.'], ['en', '2023-05-12', 'Elmar Mammadyarov is the foreign minister of Azerbaijan.'],
    ['ru', '2023-12-01', 'В ноябре 2023 года гостей принимал министр культуры России Михаил Швыдкой.'], ['az', '2024-05-12', 'Elmar Məmmədyarov Azərbaycanın xarici işlər naziridir.'],
  ] as const)('is not his who is named: %s, %s, %s', (language, date, text) => expect(postsIn(language, date, text)).toEqual(['contradicted']))

  it.each([
    ['a title of whatever time', 'en', '2023-05-12', 'Viktor Chernomyrdin, the Russian prime minister, once wrote a letter about rain.'], ['a title of whatever time', 'ru', '2023-05-12', 'О погоде писал премьер-министр России Виктор Черномырдин.'],
    ['an office of several', 'en', '2023-05-12', 'Sergey Lavrov is a deputy prime minister of Russia.'], ['the beginning of a post', 'en', '2024-05-12', 'Dmitry Medvedev became Prime Minister of Russia.'],
  ] as const)('denies nothing: %s, %s, %s, %s', (_, language, date, text) => expect(postsIn(language, date, text)).not.toContain('contradicted'))
})

describe('who is at the head of a body', () => {
  it.each([
    ['en', '2025-05-12', 'Jeyhun Bayramov heads the Ministry of Foreign Affairs of Azerbaijan.'], ['en', '2025-12-12', 'Igor Kartavykh ran Sputnik Azerbaijan.'], ['en', '2025-05-12', 'Rahman Mustafayev represents Azerbaijan in Moscow as ambassador.'],
    ['ru', '2024-02-17', 'Министерством иностранных дел Азербайджана руководит Джейхун Байрамов.'], ['ru', '2010-02-17', 'Филиал МГУ в Баку возглавляет Наргиз Пашаева.'], ['az', '2010-09-17', 'Moskva Dövlət Universitetinin Bakı filialına professor Nərgiz Paşayeva rəhbərlik edir.'],
  ] as const)('is told by a verb: %s, %s, %s', (language, date, text) => expect(postsIn(language, date, text)).toEqual(['supported']))

  it.each([
    ['ru', '2024-02-17', 'Эльмар Мамедъяров возглавляет МИД Азербайджана.'],
  ] as const)('is denied as any post: %s, %s, %s', (language, date, text) => expect(postsIn(language, date, text)).toEqual(['contradicted']))

  it.each([
    ['another body', 'en', 'Nargiz Pashayeva heads the Moscow Satire Theatre.'], ['a delegation', 'en', 'Sergey Lavrov led a delegation to Baku.'], ['where he goes', 'en', 'Sergey Lavrov heads to the Ministry of Foreign Affairs of Azerbaijan.'], ['a delegation', 'az', 'Lavrov Rusiya nümayəndə heyətinə rəhbərlik edir.'],
  ] as const)('is no post of his: %s, %s, %s', (_, language, text) => expect(postsIn(language, '2025-05-12', text)).not.toContain('supported'))
})
