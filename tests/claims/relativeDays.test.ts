import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'
const dated = (text: string, date: string, language: Language) => judged(text, { date, language }).filter(({ claim }) => claim.kind === 'event' || claim.kind === 'signing')
const isBorneOut = (text: string, date: string, language: Language) => dated(text, date, language).some(({ verdict }) => verdict === 'supported')

// 20 August 2024 was a Tuesday.
describe('a day told from the day of the text', () => {
  it.each([
    ['en', '2024-08-20', 'Vladimir Putin and Ilham Aliyev held talks in Baku yesterday.'], ['en', '2024-08-19', 'Vladimir Putin and Ilham Aliyev held talks in Baku today.'], ['en', '2024-08-23', 'Vladimir Putin and Ilham Aliyev met in Baku on Monday.'],
    ['ru', '2024-08-20', 'Владимир Путин и Ильхам Алиев вчера провели переговоры в Баку.'], ['ru', '2024-08-23', 'В понедельник Владимир Путин и Ильхам Алиев встретились в Баку.'], ['az', '2024-08-20', 'Dünən Bakıda Vladimir Putin və İlham Əliyev görüşüb.'], ['az', '2024-08-22', 'Bazar ertəsi Vladimir Putin və İlham Əliyev Bakıda görüşüb.'],
    ['en', '2024-08-20', 'An agreement on food safety was signed in Baku on Monday.'],
  ] as const)('bears out what was done on it: %s %s %s', (language, date, text) => expect(isBorneOut(text, date, language)).toBe(true))

  it.each([
    ['en', '2024-08-22', 'Vladimir Putin and Ilham Aliyev held talks in Baku yesterday.'], ['en', '2024-08-23', 'Vladimir Putin and Ilham Aliyev met in Baku on Thursday.'], ['en', '2024-08-30', 'Vladimir Putin and Ilham Aliyev met in Baku on Monday.'], ['en', '2024-08-23', 'Vladimir Putin and Ilham Aliyev met in Moscow on Monday.'],
    ['en', '2024-08-23', 'Vladimir Putin and Ilham Aliyev will meet in Baku on Monday.'], ['en', '2024-08-23', 'Vladimir Putin and Ilham Aliyev did not meet in Baku on Monday.'], ['en', '2024-08-20', 'Vladimir Putin and Nikol Pashinyan held talks in Baku yesterday.'],
    ['en', '2024-08-26', 'Vladimir Putin and Ilham Aliyev met in Baku last Monday.'], ['ru', '2024-08-23', 'В понедельник Владимир Путин и Ильхам Алиев встретятся в Баку.'], ['az', '2024-08-23', 'Bazar ertəsi Vladimir Putin və İlham Əliyev Bakıda görüşəcək.'],
    ['en', '2024-08-20', 'An agreement on food safety will be signed in Baku on Monday.'], ['en', '2024-08-20', 'An agreement on food safety was signed in Moscow on Monday.'],
  ] as const)('bears out nothing else: %s %s %s', (language, date, text) => expect(isBorneOut(text, date, language)).toBe(false))

  it('denies nothing: the day may be that of the news that a text repeats', () => {
    expect(dated('Vladimir Putin and Ilham Aliyev held talks in Baku yesterday.', '2024-08-21', 'en').map(({ verdict }) => verdict)).toEqual(['no-evidence'])
  })

  it('by which somebody said so is not the day of what he told', () => {
    expect(dated('The leaders Vladimir Putin and Ilham Aliyev met in Baku, a spokesman said on Tuesday.', '2024-08-20', 'en').some(({ claim }) => claim.date === '2024-08-20')).toBe(false)
  })
})

describe('a week or a month told from the day of the text', () => {
  const isTold = (text: string, date: string, language: Language) => judged(text, { date, language }).some(({ claim, verdict }) => claim.kind !== 'post' && verdict === 'supported')

  it.each([
    ['en', '2024-08-22', 'Vladimir Putin visited Azerbaijan this week.'], ['en', '2024-08-22', 'Vladimir Putin travelled to Baku earlier this week.'], ['en', '2024-08-30', 'Vladimir Putin flew to Azerbaijan last week.'], ['en', '2024-09-03', 'Vladimir Putin visited Azerbaijan last month.'], ['en', '2024-08-29', 'Vladimir Putin visited Baku this month.'],
    ['ru', '2024-08-22', 'На этой неделе Владимир Путин посетил Азербайджан.'], ['ru', '2024-08-27', 'На прошлой неделе Владимир Путин посетил Азербайджан.'], ['ru', '2024-09-03', 'В прошлом месяце Путин побывал в Баку.'], ['az', '2024-08-22', 'Bu həftə Vladimir Putin Azərbaycana səfər edib.'], ['az', '2024-09-03', 'Vladimir Putin ötən ay Bakıda olub.'],
    ['en', '2020-12-14', 'Rosselkhoznadzor banned tomatoes and apples from Azerbaijan last week.'], ['en', '2021-01-10', 'Rosselkhoznadzor banned tomatoes and apples from Azerbaijan last month.'], ['ru', '2024-06-17', 'На прошлой неделе завершился вывод российских миротворцев.'], ['en', '2022-03-02', 'Putin and Aliyev signed the Declaration on Allied Interaction last week.'], ['en', '2022-03-28', 'Putin and Aliyev signed the Declaration on Allied Interaction last month.'],
  ] as const)('bears out what was done in it: %s %s %s', (language, date, text) => expect(isTold(text, date, language)).toBe(true))

  it.each([
    ['en', '2024-08-29', 'Vladimir Putin visited Azerbaijan this week.'], ['en', '2024-09-05', 'Vladimir Putin travelled to Baku last week.'], ['en', '2024-08-22', 'Vladimir Putin will visit Baku later this week.'], ['en', '2024-10-03', 'Vladimir Putin visited Azerbaijan last month.'], ['en', '2024-09-03', 'Vladimir Putin visited Azerbaijan this month.'], ['en', '2024-08-22', 'Vladimir Putin visited Armenia this week.'], ['en', '2024-08-22', 'Vladimir Putin visited Ganja this week.'],
    ['ru', '2024-09-10', 'На прошлой неделе Владимир Путин посетил Азербайджан.'], ['az', '2024-08-30', 'Bu həftə Vladimir Putin Azərbaycana səfər edib.'], ['en', '2020-12-21', 'Rosselkhoznadzor banned tomatoes and apples from Azerbaijan last week.'], ['en', '2021-01-10', 'Rosselkhoznadzor banned tomatoes and apples from Azerbaijan this month.'], ['en', '2024-07-17', 'The withdrawal of Russian peacekeepers was completed last week.'],
    ['en', '2024-08-01', 'Putin paid a state visit to Baku this month.'], ['en', '2024-12-02', 'An Azerbaijan Airlines plane crashed near Aktau this month.'], ['ru', '2022-02-02', 'В этом месяце подписана Декларация о союзническом взаимодействии.'], ['az', '2024-08-01', 'Vladimir Putin bu ay Bakıda dövlət səfərində olub.'],
    ['en', '2022-03-10', 'Putin and Aliyev signed the Declaration on Allied Interaction last week.'], ['en', '2022-05-10', 'Putin and Aliyev signed the Declaration on Allied Interaction last month.'], ['en', '2024-08-22', 'Vladimir Putin visited Azerbaijan on the 5th of this month.'], ['az', '2024-08-22', 'Vladimir Putin bu ayın 5-də Azərbaycana səfər edib.'],
  ] as const)('bears out nothing else: %s %s %s', (language, date, text) => expect(isTold(text, date, language)).toBe(false))
})

describe('a meeting or a visit without a day', () => {
  it.each([
    ['en', '2024-08-20', 'Ilham Aliyev met Vladimir Putin in Baku.'], ['ru', '2024-08-19', 'В Баку проходит встреча Владимира Путина и Ильхама Алиева.'], ['ru', '2024-08-18', 'Владимир Путин прибыл в Баку с государственным визитом.'], ['az', '2024-08-20', 'Vladimir Putin Bakıya səfərə gəlib.'],
  ] as const)('is news of the days before the text: %s %s %s', (language, date, text) => expect(isBorneOut(text, date, language)).toBe(true))

  it.each([
    ['en', '2024-08-30', 'Ilham Aliyev met Vladimir Putin in Baku.'], ['en', '2024-08-10', 'Ilham Aliyev met Vladimir Putin in Baku.'], ['en', '2024-08-20', 'Ilham Aliyev met Vladimir Putin in Moscow.'], ['en', '2024-08-20', 'Vladimir Putin met a guest in Baku.'], ['en', '2024-08-20', 'Ilham Aliyev and Vladimir Putin may meet in Baku.'],
    ['en', '2024-08-20', 'Vladimir Putin refused to visit Baku.'], ['en', '2024-08-20', 'Vladimir Putin and Ilham Aliyev quarrelled in Baku.'], ['en', '2024-08-20', 'Nikol Pashinyan and Vladimir Putin met in Baku.'], ['en', '2024-08-20', 'Vladimir Putin’s first visit to Baku was a success.'], ['en', '2024-08-20', 'Ilham Aliyev and Vladimir Putin cancelled a meeting in Baku.'],
    ['en', '2024-08-20', 'Vladimir Putin’s wife arrived in Baku.'], ['en', '2024-08-20', 'Vladimir Putin’s adviser visited Baku.'], ['en', '2024-08-20', 'Vladimir Putin has visited Baku three times.'], ['ru', '2024-08-20', 'Владимир Путин впервые посетил Баку.'],
    ['ru', '2024-08-20', 'Владимир Путин и Ильхам Алиев встретятся в Баку.'], ['ru', '2024-08-20', 'Владимир Путин отказался от визита в Баку.'], ['az', '2024-08-20', 'Vladimir Putin Bakıya səfər edəcək.'],
  ] as const)('is borne out by no other: %s %s %s', (language, date, text) => expect(isBorneOut(text, date, language)).toBe(false))
})

describe('documents of a day, told in a list', () => {
  const found = (text: string) => dated(text, '2024-11-20', 'en').map(({ claim, verdict }) => [claim.subject, verdict])

  it('are each known by their own name', () => {
    expect(found('On 19 August 2024 an agreement on food safety and a memorandum on labour inspection were signed in Baku.')).toEqual([['on food safety', 'supported'], ['on labour inspection', 'supported']])
    expect(found('On 19 August 2024 an agreement on fisheries and an agreement on food safety were signed in Baku.')).toEqual([['on fisheries', 'no-evidence'], ['on food safety', 'supported']])
    expect(found('On 18 August 2023 an agreement on food safety and a memorandum on labour inspection were signed in Baku.').some(([, verdict]) => verdict === 'supported')).toBe(false)
  })
})
