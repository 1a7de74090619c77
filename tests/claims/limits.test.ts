import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { told } from './claimTexts.ts'

const verdictsOf = (language: Language, date: string, text: string) => told(text, { language, date }).map(({ verdict }) => verdict)
const isBorneOut = (language: Language, date: string, text: string) => verdictsOf(language, date, text).every(verdict => verdict === 'supported')

describe('what a sentence says of a deed beyond that it was done', () => {
  it.each([
    ['first', 'ru', '2016-01-20', 'Первый филиал российского вуза, Сеченовского университета, открылся в Баку 15 сентября 2015 года.'],
    ['first', 'az', '2024-06-15', 'Rusiya sülhməramlılarının çıxarılması 12 iyun 2024-cü ildə ilk dəfə başa çatıb.'],
    ['again', 'ru', '2015-09-20', 'Мехрибан Алиева вновь открыла филиал Сеченовского университета в Баку.'],
    ['again', 'az', '2022-02-25', '22 fevral 2022-ci ildə İlham Əliyev və Vladimir Putin Müttəfiqlik qarşılıqlı fəaliyyəti haqqında Bəyannaməni yenidən imzalayıblar.'],
    ['early', 'en', '2013-03-04', 'Russia ended the use of the Gabala radar station ahead of schedule on 10 December 2012.'],
    ['early', 'az', '2024-06-15', 'Rusiya sülhməramlılarının çıxarılması 12 iyun 2024-cü ildə vaxtından əvvəl başa çatıb.'],
    ['for a reason', 'en', '2013-03-04', 'Russia ended the use of the Gabala radar station on 10 December 2012 because of sanctions.'],
    ['by mistake', 'ru', '2015-09-20', 'Мехрибан Алиева по ошибке открыла филиал Сеченовского университета в Баку.'],
    ['the largest', 'en', '2025-11-30', 'On 22 August 2025 the intergovernmental commission held its largest session in Astrakhan.'],
    ['alone', 'ru', '2013-03-04', '10 декабря 2012 года Россия в одностороннем порядке прекратила использование Габалинской РЛС.'],
  ] as const)('is not borne out where its record has it only as done: %s, %s, %s, %s', (_, language, date, text) => expect(isBorneOut(language, date, text)).toBe(false))

  it.each([
    ['last', 'en', '1993-06-15', 'The last Russian army unit left Azerbaijan in May 1993.'],
    ['first', 'ru', '2021-05-04', 'Первые дозы вакцины «Спутник V» доставлены в Азербайджан 2 мая 2021 года.'],
    ['first, of a course', 'ru', '2016-02-01', 'Филиал Сеченовского университета открылся в Баку в сентябре 2015 года и принял на первый курс сто студентов.'],
    ['nothing', 'en', '2025-11-30', 'On 22 August 2025 the intergovernmental commission held its session in Astrakhan.'],
  ] as const)('is borne out where the record says so too: %s, %s, %s, %s', (_, language, date, text) => expect(isBorneOut(language, date, text)).toBe(true))
})

describe('names put to a paper', () => {
  it.each([
    ['en', 'On 22 February 2022 Ilham Aliyev and Vladimir Putin put their names to the Declaration on Allied Interaction.', 'On 22 February 2022 Ilham Aliyev and Dmitry Medvedev put their names to the Declaration on Allied Interaction.'],
    ['en', 'The gas purchase contract of 14 October 2009 bears the names of Gazprom’s Alexei Miller and Rovnag Abdullayev of SOCAR.', 'The gas purchase contract of 14 October 2009 bears the names of Gazprom’s Alexei Miller and Natig Aliyev.'],
    ['ru', '22 февраля 2022 года Ильхам Алиев и Владимир Путин скрепили подписями Декларацию о союзническом взаимодействии.', '22 февраля 2022 года Ильхам Алиев и Дмитрий Медведев скрепили подписями Декларацию о союзническом взаимодействии.'],
  ] as const)('are those of who signed it: %s, %s', (language, text, other) => {
    expect(verdictsOf(language, '2022-03-01', text)).toEqual(['supported'])
    expect(verdictsOf(language, '2022-03-01', other)).toEqual(['contradicted'])
  })
})

describe('what binds', () => {
  it.each([
    ['en', 'The treaty on the state border has been binding since 18 July 2011.', 'The treaty on the state border has been binding since 18 July 2010.'],
    ['ru', 'Договор о государственной границе начал действовать 18 июля 2011 года.', 'Договор о государственной границе начал действовать 18 июля 2010 года.'],
  ] as const)('is in force: %s, %s', (language, text, other) => {
    expect(verdictsOf(language, '2012-02-01', text)).toEqual(['supported'])
    expect(verdictsOf(language, '2012-02-01', other)).toEqual(['contradicted'])
  })
})

describe('a deed in other words', () => {
  it.each([
    ['place in words', 'en', '2025-08-25', 'The twenty-third session of the intergovernmental commission was held in Astrakhan on 22 August 2025.'],
    ['place in words', 'az', '2025-08-25', 'Hökumətlərarası komissiyanın iyirmi üçüncü iclası 22 avqust 2025-ci ildə Həştərxanda keçirilib.'],
    ['a name in quotation marks with an ending', 'az', '2025-07-02', 'Polis 30 iyun 2025-ci ildə “Sputnik Azərbaycan”ın Bakıdakı ofisində axtarış aparıb.'],
    ['into custody', 'ru', '2025-08-06', 'Басманный суд отправил Шахина Шихлинского под стражу.'],
  ] as const)('is the same: %s, %s, %s, %s', (_, language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['supported']))

  it('is of the town that is said to have hosted it', () => expect(verdictsOf('en', '2022-02-25', 'Baku hosted the signing of the Declaration on Allied Interaction by Ilham Aliyev and Vladimir Putin.')).toEqual(['contradicted']))
  it('is of no other year than the one of its words', () => expect(verdictsOf('az', '1995-09-10', 'Rusiyanın 104-cü hava-desant diviziyası bu ilin yayına qədər Azərbaycanda qalıb.')).not.toContain('supported'))
})
