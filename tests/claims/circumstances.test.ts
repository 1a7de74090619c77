import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'
import type { Language } from '#schema/vocabulary.ts'

const told = (text: string, date: string, language: Language) => judged(text, { date, language }).filter(({ claim }) => claim.kind !== 'post')
const bears = (text: string, date: string, language: Language = 'en') => told(text, date, language).some(({ verdict }) => verdict === 'supported')

describe('the occasion on which something was done', () => {
  it.each([
    ['Following the negotiations the heads of state signed the Declaration on Allied Interaction on 22 February 2022.', '2022-02-25', 'en'],
    ['По итогам переговоров 22 февраля 2022 года главы двух государств подписали Декларацию о союзническом взаимодействии.', '2022-02-25', 'ru'],
    ['Danışıqlardan sonra dövlət başçıları 22 fevral 2022-ci ildə Müttəfiqlik qarşılıqlı fəaliyyəti haqqında Bəyannamə imzalayıblar.', '2022-02-25', 'az'],
  ] as const)('need not be in the record: %s', (text, date, language) => {
    expect(bears(text, date, language)).toBe(true)
  })

  it('is no deed without another', () => {
    expect(bears('Following the negotiations the heads of state refused to sign the Declaration on Allied Interaction on 22 February 2022.', '2022-02-25')).toBe(false)
    expect(bears('По итогам переговоров 22 февраля 2022 года главы двух государств расторгли Декларацию о союзническом взаимодействии.', '2022-02-25', 'ru')).toBe(false)
  })
})

describe('a number that is a day or how long ago it was', () => {
  it('is not asked of the record', () => {
    expect(bears('On August 12th, 2018, the fifth Caspian summit was held in Aktau.', '2018-08-14')).toBe(true)
    expect(bears('Exactly one month ago Moscow handed over the former defence minister Rahim Gaziyev to Baku.', '1996-05-13')).toBe(true)
  })

  it('is asked of it where it counts', () => {
    expect(bears('On August 12th, 2018, the 7th Caspian summit was held in Aktau.', '2018-08-14')).toBe(false)
  })
})

describe('what somebody became', () => {
  it('needs no other deed', () => {
    expect(bears('Путин стал почётным доктором Бакинского славянского университета.', '2001-01-10', 'ru')).toBe(true)
    expect(bears('Путин стал почётным гражданином Гянджи.', '2001-01-10', 'ru')).toBe(false)
  })
})

describe('who does it in Russian, to whom', () => {
  it('is told by a verb of the present, which is no participle', () => {
    expect(bears('Ильхам Алиев во время телефонного разговора принёс Владимиру Путину извинения за сбитый вертолёт.', '2020-11-11', 'ru')).toBe(true)
    expect(bears('Владимир Путин во время телефонного разговора принёс Ильхаму Алиеву извинения за сбитый вертолёт.', '2020-11-11', 'ru')).toBe(false)
  })

  it('is no body in whose service he is', () => {
    expect(bears('Директор «Спутник Азербайджан» Игорь Картавых переведён под домашний арест.', '2025-10-11', 'ru')).toBe(true)
  })
})

describe('a paper known by its parties and a day of the week, or by its month and the text before', () => {
  it('is borne out', () => {
    expect(bears('On Tuesday Rosneft and SOCAR signed a cooperation agreement.', '2013-08-14')).toBe(true)
    expect(bears('On Tuesday Lukoil and SOCAR signed a cooperation agreement.', '2013-08-14')).toBe(false)
  })
})

describe('words that look like another’s', () => {
  it('are read as what they are', () => {
    expect(bears('«Газпром» İran qazını almalıdır.', '2009-10-15', 'az')).toBe(false)
    expect(bears('Россия прекратила использование Габалинской радиолокационной станции.', '2012-12-11', 'ru')).toBe(true)
  })
})

describe('what a record only has as a plan', () => {
  it('bears out no deed', () => {
    expect(bears('Полад Бюльбюльоглы вручил в Кремле верительные грамоты 13 апреля.', '2006-04-20', 'ru')).toBe(false)
  })
})
