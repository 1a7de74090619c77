import { describe, expect, it } from 'vitest'
import { told } from './claimTexts.ts'
import type { Language } from '#schema/vocabulary.ts'

const verdictsOf = (language: Language, date: string, text: string) => told(text, { language, date }).map(({ verdict }) => verdict)

describe('a part of a whole', () => {
  it.each([
    // Whose the whole is stands beside it, and who has the part does what he likes with it.
    ['en', '2001-03-01', ['contradicted'], 'Russia bought 23 percent of Azerbaijan’s exports in 1999.'],
    ['az', '2001-03-01', ['supported'], '1999-cu ildə Rusiya Azərbaycan ixracının 8,9 faizini alıb.'],
    ['ru', '2001-03-01', ['contradicted'], 'Россия обеспечила 41,3 процента импорта Азербайджана в 2000 году, обогнав Турцию.'],
    ['en', '2001-03-01', ['supported'], 'Russia supplied 21.3 percent of Azerbaijan’s imports in 2000, overtaking Turkey and Iran.'],
    // Of goods that the other bought or sold.
    ['en', '2022-02-15', ['contradicted'], 'Russia delivered 75 percent of the wheat that Azerbaijan purchased abroad in 2021.'],
    ['ru', '2022-03-12', ['supported'], 'Россия поставила 95,3 процента пшеницы, которую Азербайджан импортировал в 2021 году.'],
    ['az', '2022-03-12', ['contradicted'], '2021-ci ildə Azərbaycanın idxal etdiyi buğdanın 55,3 faizi Rusiyanın payına düşüb.'],
    ['en', '2025-03-12', ['supported'], 'Russia took 98 percent of the stone fruit that Azerbaijan exported in 2024.'],
    // The whole first.
    ['en', '2024-02-20', ['supported', 'contradicted'], 'Of the 29,350 tonnes of sugar that Azerbaijan imported in 2023, Russia supplied 18,820 tonnes.'],
    ['ru', '2024-02-20', ['supported', 'supported'], 'Из 29 350 тонн сахара, ввезённых Азербайджаном в 2023 году, Россия поставила 28 820 тонн.'],
  ] as const)('is read: %s %s %j %s', (language, date, verdicts, text) => expect(verdictsOf(language, date, text)).toEqual(verdicts))

  it.each([
    ['en', '2022-02-15', 'Russia supplied 95.3 percent of the wheat flour that Azerbaijan imported in 2021.'],
    ['en', '2022-02-15', 'Russia and Kazakhstan supplied 95.3 percent of the wheat that Azerbaijan imported in 2021.'],
    ['en', '2022-02-15', 'Russia did not supply 95.3 percent of the wheat that Azerbaijan imported in 2021.'],
    ['en', '2022-02-15', 'Russia provided 95.3 percent of the wheat that Georgia bought abroad in 2021.'],
    ['en', '2001-03-01', 'Russia bought 8.9 percent of Azerbaijan’s cotton exports in 1999.'],
    ['en', '2004-02-12', 'Russia was Georgia’s largest supplier in 2003 with a share of 15.5 percent.'],
  ] as const)('is no other whole’s: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).not.toContain('supported'))
})

describe('goods that no record has', () => {
  it.each([
    ['en', '2024-01-30', 'Azerbaijan imported 1,900 Russian lorries in 2023, up 14 percent on the year before.'],
    ['ru', '2024-01-30', 'В 2023 году Азербайджан импортировал из России 1800 легковых автомобилей, на 15% больше, чем годом ранее.'],
    ['az', '2024-01-30', '2023-cü ildə Azərbaycan Rusiyadan 1800 minik avtomobili idxal edib ki, bu da əvvəlki ildən 15 faiz çoxdur.'],
    ['ru', '2025-02-25', 'На Россию пришлось 98 процентов вывоза косметики из Азербайджана в 2024 году.'],
    ['en', '2021-03-02', 'Azerbaijani carpets worth $52 million were exported to Russia in 2020.'],
  ] as const)('are held against nothing: %s %s %s', (language, date, text) => expect(new Set(verdictsOf(language, date, text))).toEqual(new Set(['no-evidence'])))
})

describe('a part and its year', () => {
  it.each([
    ['en', '2024-02-13', ['contradicted'], 'In the first half of 2023 Azerbaijan imported 64,000 tonnes of sugar from Russia.'],
    ['en', '2024-02-13', ['no-evidence'], 'In the first half of 2023 Azerbaijan imported 14,000 tonnes of sugar from Russia.'],
    ['ru', '2024-03-02', ['contradicted'], 'В 2023 году Азербайджан купил в России 90 тысяч тонн пшеницы.'],
    ['ru', '2024-03-02', ['no-evidence'], 'В 2023 году Азербайджан купил в России 690 тысяч тонн пшеницы.'],
    ['ru', '2022-01-12', ['supported'], 'В 2021 году Азербайджан отправил в Россию 136,2 тыс. тонн хурмы.'],
    ['az', '2022-01-12', ['contradicted'], '2021-ci ildə Azərbaycan Rusiyaya 14,9 min ton alma satıb.'],
  ] as const)('bound each other: %s %s %j %s', (language, date, verdicts, text) => expect(verdictsOf(language, date, text)).toEqual(verdicts))
})
