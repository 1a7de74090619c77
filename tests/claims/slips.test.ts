import { describe, expect, it } from 'vitest'
import { isSlip } from '#claims/slips.ts'
import { judged } from './claimTexts.ts'

type Language = 'en' | 'ru' | 'az'
const verdictsOf = (text: string, language: Language) => judged(text, { language, date: '2025-11-20' }).map(({ verdict }) => verdict)

describe('a day that is another but for a slip', () => {
  it('differs in its year, its month or its day alone', () => {
    expect(['2010-09-03', '2008-09-03', '2010-08-03', '2010-09-13'].map(date => isSlip(date, '2010-09-03'))).toEqual([false, true, true, true])
    expect(isSlip('2008-10-03', '2010-09-03')).toBe(false)
    expect(isSlip('2008-09', '2010-09-03')).toBe(true)
    expect(isSlip('2008', '2010-09-03')).toBe(false)
  })

  it.each([
    ['en', 'The state border treaty between the two countries was signed in Baku on 3 September 2009.'], ['en', 'An intergovernmental agreement on tourism was signed in Sochi on 1 September 2017.'], ['en', 'Gazprom and SOCAR signed a contract for the purchase and sale of Azerbaijani gas on 4 October 2009.'],
    ['en', 'The withdrawal of the Russian peacekeepers was completed on 12 June 2023.'], ['az', 'Rusiya sülhməramlılarının çıxarılması 2024-cü il iyulun 12-də başa çatıb.'], ['ru', 'Новый мост через Самур открыли 24 декабря 2017 года.'], ['ru', '23-е заседание межправительственной комиссии прошло в Астрахани 20 августа 2025 года.'],
    ['ru', 'Владимир Путин побывал в Баку с государственным визитом 18–19 августа 2022 года.'], ['ru', 'Самолёт AZAL, летевший из Баку в Грозный, разбился под Актау 24 декабря 2024 года.'],
  ] as const)('is denied of what has but one record: %s, %s', (language, text) => expect(verdictsOf(text, language)).toContain('contradicted'))

  it.each([
    // Another document, deed, body, town, party or part; a time that differs by more; what comes back every year.
    ['en', 'The agreement on tourism was signed in Moscow on 5 June 1995.'], ['en', 'A memorandum on the sale of Azerbaijani gas was signed on 24 October 2009.'], ['en', 'A treaty on the state border with Georgia was signed in Baku on 3 September 2008.'], ['en', 'Rosneft and SOCAR signed an agreement on cooperation in Baku on 5 May 2012.'],
    ['en', 'A new bridge over the Kura was opened on 24 December 2018.'], ['en', 'The withdrawal of Russian troops from the Gabala radar was completed on 12 June 2013.'], ['en', 'Talks on the withdrawal of the peacekeepers were completed on 12 May 2024.'], ['ru', 'Первый этап вывода российских миротворцев завершён 12 мая 2024 года.'],
    ['en', 'The 23rd session of the interparliamentary commission was held on 25 August 2025.'], ['en', 'The Azerbaijani delegation attended the St Petersburg economic forum on 6 June 2018.'], ['en', 'The Khanoba customs checkpoint was closed on 17 May 2023.'], ['en', 'Vladimir Putin was in Baku on 18 August 2022.'], ['en', 'Vladimir Putin paid a working visit to Baku on 18 August 2022.'],
  ] as const)('is not denied otherwise: %s, %s', (language, text) => expect(verdictsOf(text, language)).not.toContain('contradicted'))
})

describe('a town in a name', () => {
  it.each([
    'The Agreement on the status of the Gabala radar station was signed on 25 January 2002.', 'Prime Minister Ali Asadov met the governor of Astrakhan on 16 December 2025.', 'The Protocol on environmental impact assessment in a transboundary context (Tehran Convention) was signed on 20 July 2018.',
  ])('is not where it was: %s', text => expect(judged(text, { date: '2026-01-20' }).map(({ verdict }) => verdict)).not.toContain('contradicted'))
})
