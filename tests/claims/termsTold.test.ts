import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const borne = (text: string, date: string, language: Language = 'en') => judged(text, { date, language }).some(({ verdict }) => verdict === 'supported' || verdict === 'one-side')
const figures = (text: string, date: string, language: Language = 'en') => judged(text, { date, language }).filter(({ claim }) => claim.value !== null).map(({ verdict }) => verdict)

describe('oil that went through the port', () => {
  it('is what is carried across the other country, whoever of the one sold it', () => {
    expect(figures('In 2015 the state firm SOCAR exported 1.27 million tonnes of oil from the port of Novorossiysk.', '2016-07-05')).toEqual(['supported'])
    expect(figures('В 2015 году ГНКАР отправила через порт Новороссийск 1,27 млн тонн нефти.', '2016-07-05', 'ru')).toEqual(['supported'])
    expect(figures('SOCAR 2015-ci ildə Novorossiysk limanı ilə 1,27 milyon ton neft ixrac edib.', '2016-07-05', 'az')).toEqual(['supported'])
    expect(figures('Azerbaijan sent 1.2 million tonnes of oil via Novorossiysk in 2016.', '2017-02-05')).toEqual(['supported'])
  })

  it('is not another firm’s, another year’s, another port’s or other goods', () => {
    for (const text of [
      'In 2015 Rosneft exported 1.27 million tonnes of oil from the port of Novorossiysk.', 'In 2014 SOCAR exported 1.27 million tonnes of oil from the port of Novorossiysk.',
      'In 2015 SOCAR exported 1.27 million tonnes of oil from the port of Ceyhan.', 'In 2015 Azerbaijan exported 1.27 million tonnes of wheat from the port of Novorossiysk.',
      'In 2015 Russia exported 1.27 million tonnes of oil from the port of Novorossiysk.', 'In 2015 Kazakhstan exported 1.27 million tonnes of oil via Novorossiysk.',
    ]) expect(borne(text, '2016-07-05'), text).toBe(false)
  })
})

describe('what a pipe carried', () => {
  const told = (before: string, then: string) => figures(`${before} ${then}`, '2013-05-14', 'ru')

  it('goes on from a sentence that only names the pipe', () => {
    expect(told('По нефтепроводу Баку — Новороссийск идёт азербайджанская нефть.', 'В 2010 г. прокачка составила 2,2 млн тонн.')).toEqual(['supported'])
    expect(figures('Azerbaijan ships its oil by the Baku–Novorossiysk pipeline. In 2010, 2.2 million tonnes were pumped.', '2013-05-14')).toEqual(['supported'])
  })

  it('is not of another year, another pipe or another country', () => {
    expect(told('По нефтепроводу Баку — Новороссийск идёт азербайджанская нефть.', 'В 2011 г. прокачка составила 2,2 млн тонн.')).not.toContain('supported')
    expect(told('По нефтепроводу Баку — Джейхан идёт азербайджанская нефть.', 'В 2010 г. прокачка составила 2,2 млн тонн.')).not.toContain('supported')
    expect(told('По нефтепроводу Тенгиз — Новороссийск идёт нефть Казахстана.', 'В 2010 г. прокачка составила 2,2 млн тонн.')).not.toContain('supported')
  })
})

describe('terms that a record prints', () => {
  it('are borne out though they were of a time to come', () => {
    expect(figures('Gazprom said it would deliver up to a billion cubic metres of gas to Azerbaijan through March 2023.', '2022-11-23')).toEqual(['supported'])
    expect(figures('By the treaty of 1996 on oil transit through Russia, Azerbaijan agreed to pump not less than five million tonnes of oil a year.', '2013-05-21')).toEqual(['supported'])
    expect(figures('Договор 1996 года о транзите нефти через Россию предусматривал прокачку не менее 5 млн тонн в год.', '2013-05-21', 'ru')).toEqual(['supported'])
  })

  it('are not others, nor what is planned now', () => {
    expect(figures('Gazprom said it would deliver up to two billion cubic metres of gas to Azerbaijan through March 2023.', '2022-11-23')).not.toContain('supported')
    expect(figures('Novatek said it would deliver up to a billion cubic metres of gas to Azerbaijan through March 2023.', '2022-11-23')).not.toContain('supported')
    expect(figures('By the treaty of 1996 on oil transit through Russia, Azerbaijan agreed to pump not less than seven million tonnes of oil a year.', '2013-05-21')).not.toContain('supported')
    expect(figures('Russia will pay $7 million a year for the lease of the Gabala radar station.', '2012-12-20')).not.toContain('supported')
  })
})

describe('a price', () => {
  it('is one figure with what it is for', () => {
    expect(figures('Gazprom raised the asking price to $235 per 1,000 cubic metres of gas for 2007.', '2007-01-05')).toEqual(['supported'])
    expect(figures('Azerbaijan refused to pay Gazprom the $235 per 1,000 cubic metres asked for its gas in 2007.', '2007-01-05')).toEqual(['supported'])
  })

  it('is not borne out by the measure it is for', () => {
    expect(figures('Gazprom raised the asking price to $285 per 1,000 cubic metres of gas for 2007.', '2007-01-05')).toEqual(['no-evidence'])
    expect(borne('Azerbaijan agreed to pay $235 per 1,000 cubic metres of Russian gas in 2007.', '2007-01-05')).toBe(false)
  })
})

describe('a sum by the record of its matter', () => {
  it('is told of it by capitals, in other words, or where it rose to', () => {
    expect(figures('Moscow has begun delivering up to $1 billion worth of weapons to Baku.', '2013-08-14')).toEqual(['supported'])
    expect(figures('Baku asked for $300 million a year for the Gabala radar station, up from $7 million.', '2013-01-10')[0]).toBe('supported')
    expect(figures('Bakı Qəbələ RLS-in icarə haqqının 7 milyon dollardan 300 milyon dollara qaldırılmasını tələb edir.', '2012-12-29', 'az')).toEqual(['supported', 'supported'])
  })

  it('may be named long after, in the past', () => {
    expect(figures('Россия платила за аренду Габалинской радиолокационной станции 7 миллионов долларов в год.', '2026-01-15', 'ru')).toEqual(['supported'])
    expect(figures('Россия платит за аренду радиолокационной станции 7 миллионов долларов в год.', '2026-01-15', 'ru')).toEqual(['no-evidence'])
  })

  it('is neither asked by the other country, nor sent elsewhere, nor of a month', () => {
    expect(borne('За аренду Габалинской РЛС Россия просила 300 млн долларов в год.', '2013-10-05', 'ru')).toBe(false)
    expect(borne('Россия платила за аренду Габалинской РЛС 7 миллионов долларов в месяц.', '2013-10-05', 'ru')).toBe(false)
    expect(borne('Moscow has begun delivering up to $4 billion worth of weapons to Baku.', '2013-08-14')).toBe(false)
    expect(borne('Russia had sent 84 T-72 tanks to Azerbaijan.', '1997-04-04')).toBe(false)
  })
})

describe('a printed count as a text rounds it', () => {
  it('is borne out near by', () => {
    expect(borne('Nearly 2,000 Russian peacekeepers were sent to Karabakh after the statement of November 2020.', '2024-06-12')).toBe(true)
    expect(borne('2020-ci ilin noyabrında Qarabağa 2 minədək rus sülhməramlısı yerləşdirilib.', '2024-06-12', 'az')).toBe(true)
    expect(borne('There are 324 schools in Azerbaijan teaching in Russian.', '2024-08-20')).toBe(true)
  })

  it('is not where it is far', () => {
    expect(borne('Nearly 3,000 Russian peacekeepers were sent to Karabakh after the statement of November 2020.', '2024-06-12')).toBe(false)
    expect(borne('2020-ci ilin noyabrında Qarabağa 5 minədək rus sülhməramlısı yerləşdirilib.', '2024-06-12', 'az')).toBe(false)
    expect(borne('There are 424 schools in Azerbaijan teaching in Russian.', '2024-08-20')).toBe(false)
  })
})

describe('times and wholes beside a count', () => {
  it('the day of a declaration is not that of the documents beside it', () => {
    expect(figures('The ties rest on the Declaration on Allied Interaction signed on 22 February 2022 and over 260 documents between the two countries.', '2024-08-09')).toEqual(['supported'])
    expect(figures('İki ölkənin əlaqələri 2022-ci il fevralın 22-də imzalanan Müttəfiqlik haqqında Bəyannaməyə və 260-dan çox sənədə əsaslanır.', '2024-08-09', 'az')).toEqual(['supported'])
    expect(figures('By 22 February 2022, over 260 documents had been signed between the two countries.', '2024-08-09')).toEqual(['contradicted'])
  })

  it('the end of a year is its last month', () => {
    expect(figures('By the end of 2023, 1,742 companies with Russian capital were registered in Azerbaijan.', '2024-02-01')).toEqual(['supported'])
    expect(figures('By the end of 2021, 1,742 companies with Russian capital were registered in Azerbaijan.', '2024-02-01')).not.toContain('supported')
  })

  it('what came from everywhere is no partner’s, though a sentence before was', () => {
    const before = 'В прошлом году экспорт томатов из Азербайджана составил 151 тыс. тонн. '
    expect(figures(`${before}В общей сложности импорт томатов в Россию составил 516 тыс. тонн.`, '2018-03-30', 'ru')).toEqual(['supported', 'supported'])
    expect(figures(`${before}В общей сложности импорт томатов в Россию составил 616 тыс. тонн.`, '2018-03-30', 'ru')).toEqual(['supported', 'contradicted'])
  })

  it('people who are named by their country are counted', () => {
    expect(figures('About 900,000 Russians visited Azerbaijan in 2018.', '2019-02-01')).toEqual(['supported'])
    expect(figures('About 900,000 Azerbaijanis visited Russia in 2018.', '2019-02-01')).not.toContain('supported')
  })

  it('a unit is read with its dot', () => {
    expect(figures('2021-ci ilin yanvar-iyul aylarında Azərbaycan Rusiyaya 56,1 milyon kVt·saat elektrik enerjisi ixrac edib.', '2021-08-20', 'az')).toEqual(['supported'])
  })
})
