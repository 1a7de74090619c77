import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { told } from './claimTexts.ts'

// A text that is not the press report of its day itself.
const verdictsOf = (language: Language, date: string, text: string) => told(text, { language, date, source: 'another' }).map(({ verdict }) => verdict)

describe('whom a record names only by his office', () => {
  it.each([
    ['en', '2017-03-20', 'Sergey Lavrov and Elmar Mammadyarov opened an exhibition of archive documents in Moscow on 6 March 2017 for the 25th anniversary of diplomatic relations.'],
    ['ru', '2015-09-20', 'Мехрибан Алиева и Вероника Скворцова 15 сентября 2015 года открыли в Баку филиал Сеченовского университета.'],
    ['az', '2014-10-10', 'Valentina Matviyenko 2 oktyabr 2014-cü ildə Bakı Humanitar Forumunda Vladimir Putinin müraciətini oxuyub.'],
  ] as const)('is no stranger to it: %s, %s, %s', (language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['supported']))

  it.each([
    ['another of a year', 'en', '2017-03-20', 'Sergey Lavrov and Elmar Mammadyarov opened an exhibition of archive documents in Moscow on 6 March 2017 for the 30th anniversary of diplomatic relations.'],
    ['another of the country', 'ru', '2015-09-20', 'Мехрибан Алиева и Ольга Голодец 15 сентября 2015 года открыли в Баку филиал Сеченовского университета.'],
    ['another of a chamber', 'ru', '2014-10-10', 'На гуманитарном форуме в Баку 2 октября 2014 года Сергей Нарышкин зачитал послание Владимира Путина.'],
    ['who speaks, and is spoken to', 'en', '2019-07-20', 'Denis Manturov told Shahin Mustafayev in Yekaterinburg on 8 July 2019 that the Hayat Pharm plant would be finished by the end of the year.'],
    ['another ministry', 'en', '2017-05-25', 'On 15 May 2017 Russia’s Supreme Court ordered the All-Russian Azerbaijani Congress wound up at the suit of the interior ministry.'],
    ['whose envoy alone is named', 'en', '2005-06-20', 'Vladimir Putin attended the opening of the Baku-Tbilisi-Ceyhan pipeline on 25 May 2005.'],
    ['whose envoy alone is named', 'ru', '2005-06-20', 'Владимир Путин присутствовал 25 мая 2005 года на открытии нефтепровода Баку – Тбилиси – Джейхан.'],
  ] as const)('is not %s: %s, %s, %s', (_, language, date, text) => expect(verdictsOf(language, date, text)).not.toContain('supported'))
})

describe('what a record says was not done', () => {
  it.each([
    ['ru', '2011-07-05', 'На встрече в Казани 24 июня 2011 года президенты подписали документ с основными принципами урегулирования в Карабахе.'],
    ['en', '1992-11-13', 'In October 1992 Azerbaijan’s parliament voted for ratifying membership of the Commonwealth of Independent States.'],
  ] as const)('denies that it was: %s, %s, %s', (language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['contradicted']))

  it('bears out that it was not', () => expect(verdictsOf('en', '1992-11-13', 'In October 1992 Azerbaijan’s parliament voted against ratifying membership of the Commonwealth of Independent States.')).toEqual(['supported']))
})

describe('a record of the very day', () => {
  it.each([
    ['the opposite', 'en', '2025-08-20', 'On 4 August 2025 the Basmanny court in Moscow released Shahin Shikhlinski from custody.'],
    ['the opposite', 'az', '2025-08-20', '4 avqust 2025-ci ildə Moskva məhkəməsi Şahin Şıxlinskini həbsdən azad edib.'],
    ['the opposite', 'az', '2012-12-20', 'Azərbaycan 10 dekabr 2012-ci ildə Qəbələ radarının icarəsini uzadıb.'],
    ['another person', 'en', '2019-12-20', 'Vladimir Putin gave Leyla Aliyeva the Order of Friendship in Moscow on 22 November 2019.'],
    ['another person', 'ru', '2019-12-20', 'Владимир Путин вручил 22 ноября 2019 года в Москве орден Дружбы Лейле Алиевой.'],
    ['another in an office', 'en', '2008-07-20', 'President Vladimir Putin arrived in Baku on 3 July 2008 on an official visit.'],
    ['another in an office', 'az', '2008-07-20', 'Prezident Vladimir Putin 3 iyul 2008-ci ildə Bakıya rəsmi səfərə gəlib.'],
    ['another town, of which the document is silent', 'en', '2022-07-20', 'Sergey Lavrov and Jeyhun Bayramov signed an agreement on international information security in Moscow on 24 June 2022.'],
    ['another town of a session', 'ru', '2017-10-20', 'Межрегиональный форум России и Азербайджана 29 сентября 2017 года прошёл в Краснодаре.'],
    ['another town of a meeting, whatever was said', 'en', '2025-10-20', 'Putin and Aliyev met in Astana on 9 October 2025 and spoke about the crashed airliner.'],
  ] as const)('denies %s: %s, %s, %s', (_, language, date, text) => expect(verdictsOf(language, date, text)).toContain('contradicted'))

  it.each([
    ['a town of another day', 'en', '2023-06-30', 'Rustam Minnikhanov saw Ilham Aliyev in Zangilan on 17 June, a day before a Tatar festival in Baku.'],
    ['a town of another day', 'ru', '2023-04-20', 'Пенсионный договор, заключённый в Баку в апреле прошлого года, Госдума ратифицировала 14 марта.'],
    ['whoever opens what is his university’s', 'en', '2015-09-20', 'Veronika Skvortsova opened a branch of Sechenov University in Baku on 15 September 2015.'],
    ['those whose body it does not name', 'en', '2023-09-29', 'Ilham Aliyev apologised to Vladimir Putin by phone on 21 September for the deaths of Russian peacekeepers in Karabakh.'],
    ['a guest by his town', 'az', '2025-12-27', 'Əli Əsədov 16 dekabrda Həştərxan qubernatoru İqor Babuşkini qəbul edib.'],
  ] as const)('does not deny %s: %s, %s, %s', (_, language, date, text) => expect(verdictsOf(language, date, text)).not.toContain('contradicted'))
})

describe('a signing', () => {
  it.each([
    ['en', '1992-04-15', 'Andrei Kozyrev and Huseynagha Sadigov signed a protocol on diplomatic relations between Russia and Azerbaijan on 4 April 1992.'],
  ] as const)('is borne out by the event that tells all of it: %s, %s, %s', (language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['supported']))

  it.each([
    ['by others', 'The prime ministers of Russia and Azerbaijan signed an agreement in Moscow on 23 September 2002 that divides the Caspian seabed between them.'],
    ['on another day', 'The presidents of Russia and Azerbaijan signed an agreement in Moscow on 24 September 2002 that divides the Caspian seabed between them.'],
    ['refused', 'The presidents of Russia and Azerbaijan refused to sign an agreement in Moscow on 23 September 2002 that divides the Caspian seabed between them.'],
  ] as const)('is not borne out %s: %s', (_, text) => expect(verdictsOf('en', '2002-10-10', text)).not.toContain('supported'))
})

it('reads the days of a stretch in Azerbaijani', () => expect(verdictsOf('az', '1997-08-10', 'Heydər Əliyev iyulun 2-dən 4-dək Moskvada rəsmi səfərdə olub.')).toEqual(['supported']))
