import { describe, expect, it } from 'vitest'
import { judged, told } from './claimTexts.ts'

const verdictsOf = (text: string, language: 'en' | 'ru' | 'az' = 'en', date = '2024-11-20') => told(text, { language, date }).map(({ verdict }) => verdict)
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

describe('a meeting in a third country', () => {
  it.each([
    ['en', 'The presidents of the two countries met on 9 October 2025 in Tajikistan.'], ['en', 'Vladimir Putin and Ilham Aliyev met in Dushanbe, Tajikistan, on 9 October 2025.'], ['ru', 'Президенты России и Азербайджана провели встречу в Таджикистане.'], ['ru', 'Лидеры двух стран встретились в Душанбе.'], ['az', 'Rusiya və Azərbaycan prezidentləri Tacikistanda görüşüblər.'],
  ] as const)('is borne out by the record of it: %s, %s', (language, text) => expect(isBorneOut(text, language, '2025-10-10')).toBe(true))

  it.each([
    ['en', 'Vladimir Putin and Ilham Aliyev met on 9 October 2025 in Uzbekistan.'], ['en', 'Vladimir Putin visited Armenia on 9 October 2025.'], ['en', 'The presidents of the two countries met on 9 October 2025 in Uzbekistan.'], ['en', 'The presidents of Armenia and Azerbaijan met in Tajikistan.'], ['en', 'The presidents of Russia and Tajikistan met in Dushanbe, Tajikistan.'], ['en', 'The prime ministers of Russia and Azerbaijan met in Tajikistan.'], ['en', 'The presidents of Russia and Azerbaijan will meet in Tajikistan.'], ['en', 'The presidents of Russia and Azerbaijan did not meet in Tajikistan.'],
    ['en', 'The church leaders of the two countries met in Tajikistan.'], ['en', 'Leaders of the two youth organisations met in Dushanbe.'], ['ru', 'Президенты России и Азербайджана провели встречу в Узбекистане.'], ['ru', 'Президенты России и Азербайджана встретятся в Таджикистане.'], ['az', 'Rusiya və Azərbaycan prezidentləri Özbəkistanda görüşüblər.'],
  ] as const)('is not borne out: %s, %s', (language, text) => expect(isBorneOut(text, language, '2025-10-10')).toBe(false))

  it('is not in the country that was only spoken of', () => {
    expect(verdictsOf('Vladimir Putin and Ilham Aliyev met on 9 October 2025 to discuss the war in Ukraine.', 'en', '2025-11-10')).toContain('supported')
    expect(isBorneOut('The presidents of Russia and Azerbaijan discussed the war in Ukraine at a meeting in Moscow.', 'en', '2025-10-10')).toBe(false)
  })
})

describe('a meeting of those two office-holders on another day or in another town', () => {
  it.each([
    ['en', 'The presidents of Russia and Azerbaijan met in Dushanbe on 8 October 2025.'], ['ru', 'Президенты двух стран встретились в Москве 9 октября 2025 года.'], ['ru', 'Лидеры Азербайджана, Ирана и России встретились в Тегеране 8 августа 2016 года.'], ['en', 'Vladimir Putin and Ilham Aliyev met in Dushanbe on 8 October 2025 (press office, 8 October 2025).'],
  ] as const)('is denied: %s, %s', (language, text) => expect(verdictsOf(text, language, '2025-11-10')).toEqual(['contradicted']))

  it.each([
    // Another day long after; whose presidents is not said, or others; a town of another day of the sentence.
    'The presidents of Russia and Azerbaijan met in Dushanbe on 9 November 2025.', 'The presidents of many states met in Dushanbe on 10 October 2025.', 'The presidents of Russia and Kazakhstan met in Dushanbe on 10 October 2025.', 'The two presidents held talks in the Kremlin, on 22 April 2024, and in Astana, on 3 July 2024.',
  ])('is not denied: %s', text => expect(verdictsOf(text, 'en', '2025-11-15')).not.toContain('contradicted'))
})

describe('several meetings in one sentence', () => {
  const LIST = 'On 22 February 2022 Ilham Aliyev came to Moscow. Subsequently Vladimir Putin and Ilham Aliyev met on 29 June at the Caspian summit in Ashgabat; on 16 September at another summit.'

  it('are of the same people, and in the year that was spoken of', () => {
    expect(verdictsOf(LIST)).toEqual(['supported', 'supported', 'supported'])
    expect(verdictsOf('22 февраля 2022 года Ильхам Алиев посетил Москву. В последующем Владимир Путин и Ильхам Алиев встречались 29 июня в Ашхабаде (Туркмения); 16 сентября – на полях другого саммита.', 'ru')).toEqual(['supported', 'supported', 'supported'])
  })

  it.each([
    LIST.replace('2022', '2021'), LIST.replace('29 June', '28 June'), LIST.replace('Vladimir Putin and', 'Nikol Pashinyan and'), LIST.replace('met on', 'will meet on'), LIST.replace('Subsequently', 'This year'), LIST.replace('Ashgabat', 'Aktau'),
  ])('are not borne out: %s', text => expect(judged(text, { date: '2024-11-20' }).filter(({ claim }) => claim.date !== '2022-02-22' && claim.date !== '2022-09-16').map(({ verdict }) => verdict)).not.toContain('supported'))

  it('are not those of a later part with people of its own', () => {
    expect(verdictsOf('Vladimir Putin and Ilham Aliyev met on 29 June 2022 in Ashgabat; on 16 September 2022 Nikol Pashinyan met them in Baku.').filter(verdict => verdict === 'supported')).toHaveLength(1)
  })
})

describe('a signing that followed a meeting told of before', () => {
  const TEXT = 'On 22 February 2022 Ilham Aliyev came to Moscow. Following the talks the presidents signed the Declaration on Allied Interaction.'
  const signings = (text: string) => judged(text, { date: '2024-04-22' }).filter(({ claim }) => claim.kind === 'signing').map(({ verdict }) => verdict)

  it('is of its day', () => expect(signings(TEXT)).toEqual(['supported']))

  it.each([
    TEXT.replace('2022', '2021'), TEXT.replace('signed', 'will sign'), TEXT.replace('signed', 'did not sign'), TEXT.replace('Declaration on Allied Interaction', 'Treaty on the State Border'), TEXT.replace('the talks', 'the talks in Baku'),
  ])('is not borne out: %s', text => expect(signings(text)).not.toContain('supported'))
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

describe('a state visit on the day of another’s', () => {
  const visitsOf = (text: string, language: 'en' | 'ru' = 'en') => judged(text, { language, date: '2024-09-01' }).filter(({ claim }) => claim.kind === 'event').map(({ verdict }) => verdict)

  it('is denied', () => {
    expect(visitsOf('Dmitry Medvedev came to Baku on a state visit on 18 August 2024.')).toEqual(['contradicted'])
    expect(visitsOf('Дмитрий Медведев прибыл в Баку с государственным визитом 18 августа 2024 года.', 'ru')).toEqual(['contradicted'])
  })

  it('is not where it was no state visit, or another country’s', () => {
    for (const text of ['Dmitry Medvedev came to Baku on 18 August 2024.', 'Nikol Pashinyan came to Baku on a state visit on 18 August 2024.', 'Vladimir Putin came to Baku on a state visit on 18 August 2024.']) expect(visitsOf(text)).not.toContain('contradicted')
  })
})

it('knows a commission that met by its day and town', () => expect(judged('Межправительственная комиссия собралась 22 августа в Астрахани.', { language: 'ru', date: '2025-08-25' }).map(({ verdict }) => verdict)).toEqual(['supported']))

describe('the one state visit of a person to a country', () => {
  const of = (text: string) => verdictsOf(text, 'en', '2025-01-10')

  it('was on its own days', () => {
    expect(of('Vladimir Putin paid a state visit to Azerbaijan on 18–19 August 2024.')).toEqual(['supported'])
    expect(of('Vladimir Putin paid a state visit to Azerbaijan on 18–19 August 2023.')).toEqual(['contradicted'])
    expect(of('Vladimir Putin’s state visit to Baku took place on 25–26 July 2024.')).toEqual(['contradicted'])
    expect(of('Vladimir Putin’s state visit to Baku took place in July 2024.')).toEqual(['contradicted'])
  })

  it('denies no other visit', () => {
    expect(of('Vladimir Putin visited Azerbaijan in July 2024.')).toEqual(['no-evidence'])
    expect(of('Vladimir Putin paid a state visit to Azerbaijan in April 2019.')).toEqual(['no-evidence'])
    expect(of('Vladimir Putin paid a state visit to Kazakhstan in July 2024.')).not.toContain('contradicted')
  })
})
