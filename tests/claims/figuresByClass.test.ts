import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

/** The one verdict on all that a sentence claims; of several the worst. */
function verdictOf(language: Language, date: string, text: string) {
  const found = new Set(judged(text, { language, date }).map(({ verdict }) => verdict))
  return ['contradicted', 'no-evidence', 'definition', 'close', 'one-side', 'supported'].find(verdict => [...found].includes(verdict as 'supported'))
}

type Case = readonly [verdict: string, language: Language, date: string, text: string]
const all = (cases: readonly Case[]) => it.each(cases)('%s: %s %s %s', (verdict, language, date, text) => expect(verdictOf(language, date, text)).toBe(verdict))

describe('times, neighbours and who only says it', () => {
  all([
    ['contradicted', 'en', '2024-06-01', 'Azerbaijan rounded off 2023 with a healthy surplus of $1.9 billion in its trade with Russia.'],
    ['contradicted', 'en', '2022-06-01', 'The year 2021 saw trade between Azerbaijan and Russia shrink by a third.'],
    ['supported', 'az', '2024-06-01', 'İqtisadi Araşdırmalar Mərkəzinin bildirdiyinə görə, 2023-cü ildə Azərbaycanla ticarət dövriyyəsi 4,36 milyard dollar olub.'],
    ['contradicted', 'ru', '2024-06-01', 'Доля России в азербайджанском экспорте помидоров в 2023 году упала ниже половины.'],
  ])
})

describe('changes that a note beside the figure prints', () => {
  all([
    ['supported', 'en', '2020-03-01', 'Azerbaijani oil going through Baku–Novorossiysk in the first nine months of 2019 was 40.7 percent less than a year earlier.'],
    ['supported', 'ru', '2024-03-01', 'Поставки российских пиломатериалов в Азербайджан в 2023 году сократились на 21,2 процента.'],
  ])
})

describe('visitors by nation and by part', () => {
  all([
    ['supported', 'en', '2023-06-01', 'Every third visitor to Azerbaijan in January 2023 was from Russia.'],
    ['contradicted', 'ru', '2023-06-01', 'В январе 2023 года лишь каждый десятый иностранный турист в Азербайджане приехал из России.'],
    ['supported', 'az', '2024-06-01', '2024-cü ilin ilk dörd ayında Azərbaycana gələn turistlərin 29 faizə yaxını Rusiyadan olub.'],
    ['contradicted', 'ru', '2019-06-01', 'В 2018 году Азербайджан посетили всего 200 тысяч россиян.'],
    ['contradicted', 'en', '2019-06-01', 'The number of Russian citizens visiting Azerbaijan came to 200,000 in 2018.'],
    ['contradicted', 'az', '2024-06-01', '2023-cü ildə Rusiyaya səfər edən Azərbaycan vətəndaşlarının sayı 900 min olub.'],
    ['no-evidence', 'ru', '2023-06-01', 'В январе 2023 года каждый третий участник форума в Баку был россиянином.'],
  ])
})

describe('firms, votes and transfers', () => {
  all([
    ['no-evidence', 'ru', '2024-06-01', 'В Азербайджане работает 900 компаний с турецким капиталом, меньше, чем с российским.'],
    ['supported', 'en', '2017-06-01', 'In 2016 Azerbaijan and Russia agreed in more than half of the UN General Assembly votes.'],
    ['contradicted', 'ru', '2016-06-01', 'В 2015 году голоса Азербайджана и России совпали лишь в четверти голосований Генассамблеи ООН.'],
    ['contradicted', 'ru', '2012-06-01', 'Во втором квартале 2011 года физические лица отправили из России в Азербайджан 100 млн долларов.'],
  ])
})

describe('goods by any verb that moves, buys or sells them', () => {
  all([
    ['supported', 'ru', '2021-06-01', 'В 2020 году до России доехало почти 180 тысяч тонн азербайджанских томатов.'],
    ['contradicted', 'en', '2020-06-01', 'Barely 15,000 tonnes of Azerbaijani persimmons reached Russia in 2019.'],
    ['contradicted', 'az', '2021-06-01', '2020-ci ildə Rusiyadan Azərbaycana 10 milyon kilovat-saat elektrik enerjisi ötürülüb.'],
    ['no-evidence', 'en', '2021-06-01', 'Only 15,000 tonnes of Turkish tomatoes reached Russia in 2020.'],
    ['contradicted', 'ru', '2020-06-01', 'За азербайджанскую хурму Россия в 2019 году выложила 40 млн долларов.'],
    ['contradicted', 'az', '2025-06-01', 'Rusiya 2024-cü ildə Azərbaycan pomidoruna 300 milyon dollar xərcləyib.'],
    ['contradicted', 'en', '2025-06-01', 'Plastics fetched Azerbaijan $20 million in Russia in 2024.'],
    ['supported', 'en', '2025-06-01', 'Goods worth $4.8 billion changed hands between Russia and Azerbaijan in 2024.'],
  ])
})

describe('two times without a figure', () => {
  all([
    ['contradicted', 'ru', '2022-06-01', 'В 2021 году товарооборот Азербайджана с Россией был ниже, чем в 2020-м.'],
    ['supported', 'az', '2024-06-01', '2023-cü ildə Azərbaycanla Rusiyanın ticarət dövriyyəsi 2021-ci ildəkindən çox olub.'],
    ['supported', 'en', '2024-06-01', 'Azerbaijan imported more from Russia in 2023 than it had in 2021.'],
    ['contradicted', 'en', '2010-06-01', 'Less Azerbaijani oil went through Baku–Novorossiysk in 2009 than in 2008.'],
    ['contradicted', 'ru', '2023-06-01', 'Уроженцев Азербайджана в России по переписи 2021 года было больше, чем в 2010-м.'],
  ])
})

describe('parts of goods by whose they are or who took them', () => {
  all([
    ['contradicted', 'en', '2023-06-01', 'Half of the wheat that Azerbaijan imported in 2021 was Kazakh, and a quarter of the wheat was Russian.'],
    ['contradicted', 'en', '2024-09-01', 'Of all the crude oil that Azerbaijan bought abroad in the first half of 2024, a tenth was Russian.'],
    ['supported', 'ru', '2024-09-01', 'В первом полугодии 2024 года 87 процентов сырой нефти, ввезённой в Азербайджан, было российским.'],
    ['contradicted', 'az', '2024-09-01', '2024-cü ilin birinci yarısında Azərbaycana gətirilən neftin onda biri Rusiya mənşəli olub.'],
    ['contradicted', 'en', '2024-06-01', 'Russia bought a quarter of the tomatoes that Azerbaijan sold abroad in 2023.'],
    ['contradicted', 'en', '2025-12-22', 'Hardly a fifth of the apples shipped abroad by Azerbaijan in the first eleven months of 2025 went to Russia.'],
    ['supported', 'ru', '2024-03-01', 'Из 29 350 тонн сахара, ввезённого Азербайджаном в 2023 году, 28 820 тонн пришло из России.'],
    ['contradicted', 'ru', '2024-03-01', 'Из 29 350 тонн сахара, ввезённого Азербайджаном в 2023 году, лишь 8820 тонн пришло из России.'],
    ['no-evidence', 'ru', '2024-06-01', 'В 2023 году половина чая, купленного Азербайджаном, была российской.'],
    ['no-evidence', 'az', '2024-06-01', 'Rusiya faneranın xarici alıcıları arasında Azərbaycan 2023-cü ildə beşinci yeri tutub.'],
    ['supported', 'ru', '2025-06-01', 'На Россию в 2024 году пришлось 64 процента азербайджанского экспорта пластмасс.'],
  ])
})

describe('settlements of now', () => {
  all([
    ['supported', 'en', '2025-10-01', 'About 80 percent of payments between Russia and Azerbaijan are now made in roubles.'],
  ])
})
describe('what is not so', () => {
  // "Half of the carpets that it exported": of goods that no record knows, not of all exports.
  it.each([
    ['en', 'Half of the carpets that Azerbaijan exported in 2022 went to Russia.'],
    ['ru', 'Половина ковров, которые Азербайджан экспортировал в 2022 году, ушла в Россию.'],
    ['az', '2022-ci ildə ixrac edilən xalçaların yarısı Rusiyaya gedib.'],
    ['en', 'All of the leaders of Azerbaijan and Russia spoke of 2022.'],
    ['en', 'In 2023 half of the guests at the forum in Baku came from Russia.'],
  ] as const)('%s %s', (language, text) => expect(verdictOf(language, '2024-06-01', text)).toBe('no-evidence'))
  it('hedges no sentence of a month that another language writes so', () => {
    expect(judged('2020-ci ilin yanvar-may aylarında Rusiyadan idxal 769,4 milyon dollar olub.', { language: 'az', date: '2020-07-01' }).flatMap(({ claim }) => claim.doubts)).not.toContain('hedged')
  })
})
