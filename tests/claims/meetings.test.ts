import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictsOf = (text: string, language: 'en' | 'ru' | 'az' = 'en', date = '2024-11-20') => judged(text, { language, date }).map(({ verdict }) => verdict)
const isBorneOut = (text: string, language: 'en' | 'ru' | 'az' = 'en', date = '2024-11-20') => verdictsOf(text, language, date).some(verdict => verdict === 'supported' || verdict === 'one-side')

describe('a visit or a meeting', () => {
  it.each([
    ['en', 'Vladimir Putin’s state visit to Azerbaijan in August gave new momentum.'], ['en', 'Vladimir Putin visited Baku in 2013.'], ['en', 'In August Vladimir Putin paid a visit to Baku after resuming his presidency.'],
    ['ru', 'В августе Владимир Путин посетил Баку с государственным визитом.'], ['az', 'Avqust ayında Vladimir Putin Bakıya dövlət səfəri edib.'], ['en', 'Prime Minister Mikhail Mishustin came to Baku for a forum on 17 November 2022.'],
  ] as const)('is known by its month or year: %s, %s', (language, text) => expect(isBorneOut(text, language)).toBe(true))

  it.each([
    // Wrong month, year, town; another month of the same year.
    'Vladimir Putin’s state visit to Azerbaijan in July gave new momentum.', 'Vladimir Putin visited Baku in 2015.', 'Vladimir Putin paid a visit to Ganja in August.', 'Nikol Pashinyan visited Baku in August.',
    // He sent greetings to the forum and did not come.
    'Vladimir Putin visited Baku on 2 October 2014.', 'Vladimir Putin and Ilham Aliyev met in Baku on 2 October 2014.',
    // They marked a day, each at home; and spoke by telephone.
    'Vladimir Putin and Ilham Aliyev met on 4 April 2017.', 'Vladimir Putin and Ilham Aliyev met on 28 December 2024.',
    // What they did otherwise, no record of their meeting says.
    'On 19 August 2024 Vladimir Putin and Ilham Aliyev quarrelled in Baku.', 'Vladimir Putin postponed his visit to Baku in August.', 'In August Vladimir Putin cancelled a visit to Baku.',
    // Which visit it was.
    'Vladimir Putin’s first visit to Baku was on 13 August 2013.', 'The last time Vladimir Putin visited Azerbaijan was in 2013.',
  ])('is not borne out: %s', text => expect(isBorneOut(text, 'en', '2025-01-15')).toBe(false))

  it('of which the records know the month bears out no day', () => {
    expect(isBorneOut('Sergey Lavrov and Jeyhun Bayramov met in Moscow on 4 December 2023.')).toBe(false)
    expect(isBorneOut('Sergey Lavrov and Jeyhun Bayramov met in Moscow in December 2023.')).toBe(true)
  })
})

describe('a signing', () => {
  it('of a document without a name denies no other document', () => {
    expect(verdictsOf('The document was signed by Economy Minister Mikayil Jabbarov and Governor Igor Babushkin on 7 December 2021.')).not.toContain('contradicted')
  })

  it('by a president named with the office is of the country, not of a firm', () => {
    expect(isBorneOut('The Declaration on Allied Interaction was signed by President of the Republic of Azerbaijan Ilham Aliyev and President of Russia Vladimir Putin in Moscow on 22 February 2022.')).toBe(true)
    expect(isBorneOut('The Declaration on Allied Interaction was signed by President of the Republic of Azerbaijan Ilham Aliyev and President of Russia Vladimir Putin in Baku on 22 February 2022.')).toBe(false)
  })

  it('has the day that stands right by it, whatever other days the sentence has', () => {
    const found = judged('A date is kept in April as the Protocol on diplomatic relations between Azerbaijan and Russia was signed on April 4, 1992.', { date: '2020-04-06' })
    expect(found.filter(({ verdict }) => verdict === 'supported').map(({ claim }) => claim.date)).toEqual(['1992-04-04'])
  })
})

describe('a surname that several people here have', () => {
  const people = (text: string, date: string, language: 'en' | 'ru' | 'az' = 'en') => judged(text, { date, language }).at(-1)?.claim.people

  it('is of whom the text named in full, or of whom the records of those years are full', () => {
    expect(isBorneOut('On August 19 Putin and Aliyev held talks in Baku.', 'en', '2024-08-20')).toBe(true)
    expect(isBorneOut('19 августа Путин встретил Алиева в Баку.', 'ru', '2024-08-20')).toBe(true)
    expect(isBorneOut('Putin və Əliyev avqustun 19-da Bakıda görüşüb.', 'az', '2024-08-20')).toBe(true)
    expect(people('Natig Aliyev spoke first. On 26 December 2006 Aliyev met Putin in Moscow.', '2006-12-27')).toEqual(['natig-aliyev', 'vladimir-putin'])
  })

  it('is nobody’s behind a name that no record has, or where nobody can say', () => {
    expect(isBorneOut('On August 19 Putin and Rustam Aliyev held talks in Baku.', 'en', '2024-08-20')).toBe(false)
    expect(people('Heydar Aliyev and Ilham Aliyev were there. On 3 May 2002 Aliyev met Putin in Moscow.', '2002-05-04')).toEqual(['vladimir-putin'])
    expect(isBorneOut('On August 19 Pashinyan and Aliyev held talks in Baku.', 'en', '2024-08-20')).toBe(false)
  })
})

describe('a meeting of office-holders without their names', () => {
  it.each([
    ['en', 'The presidents of Azerbaijan and Russia met in Sochi on 1 September 2018.'], ['en', 'The prime ministers of the two countries met in Baku on 13 November 2024.'], ['en', 'The foreign ministers of Azerbaijan and Russia met in Moscow on 5 December 2022.'],
    ['ru', 'Президенты двух стран встретились в Сочи 1 сентября 2018 года.'], ['az', 'Prezidentlər 1 sentyabr 2018-ci ildə Soçidə görüşüblər.'],
  ] as const)('is known by those who held the offices: %s, %s', (language, text) => expect(isBorneOut(text, language, '2025-01-15')).toBe(true))

  it.each([
    // Another office than those who met held then, another town, day or pair.
    'The prime ministers of the two countries met in Baku on 19 August 2024.', 'The foreign ministers of the two countries met in Baku on 19 August 2024.', 'The foreign ministers of Azerbaijan and Russia met in Baku on 5 December 2022.', 'The presidents of Azerbaijan and Russia met in Sochi on 2 September 2018.',
    'The foreign ministers of Georgia and Turkey met in Moscow on 5 December 2022.', 'The foreign ministers of Georgia and Russia met in Moscow on 5 December 2022.', 'The deputy foreign ministers of Azerbaijan and Russia met in Moscow on 5 December 2022.', 'The foreign ministers of Azerbaijan and Russia spoke by telephone on 5 December 2022.', 'The presidents of the two firms met in Baku on 19 August 2024.', 'The wives of the presidents met in Baku on 19 August 2024.', 'The presidents of Azerbaijan and Russia and Armenia met in Baku on 19 August 2024.', 'The presidents of Azerbaijan and Russia met only once in 2024 in Moscow.', 'Vladimir Putin made a private visit to Azerbaijan in August 2024.',
  ])('is not borne out: %s', text => expect(isBorneOut(text, 'en', '2025-01-15')).toBe(false))
})

describe('a stretch of days', () => {
  it('is borne out of a visit that had them all, and of a paper of either', () => {
    expect(isBorneOut('Vladimir Putin’s visit to Baku lasted from August 18–19.', 'en', '2024-08-25')).toBe(true)
    expect(isBorneOut('Vladimir Putin’s visit to Baku lasted from August 18–20.', 'en', '2024-08-25')).toBe(false)
    expect(isBorneOut('The Trilateral Statement of November 9–10, 2020 stands.', 'en', '2023-02-22')).toBe(true)
    expect(isBorneOut('The Trilateral Statement of November 8–9, 2020 stands.', 'en', '2023-02-22')).toBe(false)
  })

  it('is not in "last September’s 4th summit"', () => {
    expect(judged('Last September’s 4th Caspian summit in Astrakhan was held by the river.', { date: '2015-06-13' })[0]).toMatchObject({ claim: { date: '2014-09' }, verdict: 'supported' })
    expect(isBorneOut('Last October’s 4th Caspian summit in Astrakhan was held by the river.', 'en', '2015-06-13')).toBe(false)
    expect(isBorneOut('Last September’s 4th Caspian summit in Baku was held by the sea.', 'en', '2015-06-13')).toBe(false)
  })
})
