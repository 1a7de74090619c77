import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const verdictsOf = (language: Language, date: string, text: string) => [...new Set(judged(text, { language, date }).map(({ verdict }) => verdict))]

type Case = readonly [language: Language, date: string, text: string]
const all = (verdict: string, cases: readonly Case[]) => it.each(cases)(`${verdict}: %s %s %s`, (language, date, text) => expect(verdictsOf(language, date, text)).toEqual([verdict]))

describe('goods that no record knows', () => {
  all('no-evidence', [
    ['en', '2024-06-01', 'Sales of Russian chocolate in Azerbaijan exceeded $40 million in 2023.'],
    ['en', '2024-06-01', 'In 2023 Russia’s wallpaper exports to Azerbaijan climbed by a fifth.'],
    ['en', '2024-06-01', 'Azerbaijan imported $300 million of tyres from Russia in 2023.'],
    ['en', '2024-06-01', 'Russia delivered chocolate to Azerbaijan for $30 million in 2023.'],
    ['ru', '2024-06-01', 'Российский экспорт кондитерских изделий в Азербайджан вырос на треть в 2023 году.'],
    ['ru', '2024-06-01', 'За 2023 год Россия продала Азербайджану мороженого на 8 млн долларов.'],
    ['ru', '2024-06-01', 'Поставки в Азербайджан российского шоколада в 2023 году выросли на 40 процентов.'],
    ['ru', '2024-06-01', 'Вывоз азербайджанского вина в Россию в 2023 году вырос вдвое.'],
    ['az', '2024-06-01', 'Azərbaycan 2023-cü ildə Rusiyadan 15 milyon dollarlıq dondurma idxal edib.'],
    ['az', '2024-06-01', '2023-cü ildə Rusiyaya 5 milyon dollar dəyərində xalça ixrac edilib.'],
    ['az', '2024-06-01', 'İpək parçaların Rusiyaya ixracı 2023-cü ildə 20 milyon dolları ötüb.'],
  ])
  all('supported', [
    ['en', '2024-06-01', 'Azerbaijan bought Russian goods worth $3.2 billion in 2023.'],
    ['ru', '2024-06-01', 'В 2023 году Азербайджан ввёз из России различной продукции на 3,2 млрд долларов.'],
    ['az', '2024-06-01', 'Azərbaycan 2023-cü ildə Rusiyadan 3,2 milyard dollarlıq məhsul idxal edib.'],
    ['az', '2024-06-01', '2023-cü ildə Rusiyadan Azərbaycana 3,2 milyard dollarlıq məhsul göndərilib.'],
  ])
})

describe('whose count it is', () => {
  all('supported', [
    ['en', '2023-06-01', 'By Baku’s count, trade with Russia came to $3.7 billion in 2022.'],
    ['en', '2023-06-01', 'According to Moscow, trade with Azerbaijan came to $4.17 billion in 2022.'],
    ['ru', '2023-06-01', 'По подсчётам Москвы, товарооборот с Азербайджаном в 2022 году составил 4,17 млрд долларов.'],
    ['az', '2023-06-01', 'Moskvanın məlumatına görə, 2022-ci ildə iki ölkənin ticarət dövriyyəsi 4,17 milyard dollar olub.'],
  ])
  all('contradicted', [
    ['en', '2023-06-01', 'By Azerbaijan’s own figures, trade with Russia came to $4.17 billion in 2022.'],
    ['ru', '2023-06-01', 'Согласно статистике Баку, оборот с Россией в 2022 году достиг 4,17 млрд долларов.'],
    ['az', '2023-06-01', 'Rusiya tərəfinin hesabı ilə, 2022-ci ildə Azərbaycanla ticarət dövriyyəsi 3,7 milyard dollar olub.'],
  ])
  all('one-side', [['en', '2023-06-01', 'Trade between Azerbaijan and Russia came to $4.17 billion in 2022, the minister said in Baku.']])
})

describe('parts, bounds and numbers in words', () => {
  all('contradicted', [
    ['en', '2024-06-01', 'Trade between Azerbaijan and Russia shrank by a fifth in 2023.'],
    ['en', '2024-06-01', 'Azerbaijan exported half a million tonnes of tomatoes to Russia in 2020.'],
    ['en', '2024-06-01', 'Barely a fifth of Azerbaijan’s tomato exports ended up in Russia in 2023.'],
    ['ru', '2024-06-01', 'Товарооборот России и Азербайджана в 2023 году не дотянул до полутора миллиардов долларов.'],
    ['az', '2024-06-01', '2023-cü ildə Rusiyaya ixrac yüz milyon dollara da çatmayıb.'],
    ['az', '2024-06-01', '2020-ci ildə Azərbaycandan Rusiyaya göndərilən pomidor 20 min tonu keçməyib.'],
  ])
  all('supported', [
    ['en', '2024-06-01', 'Azerbaijan’s tomato sales to Russia in 2020 fell short of 200,000 tonnes.'],
    ['ru', '2024-06-01', 'В 2023 году экспорт Азербайджана в Россию превысил миллиард долларов.'],
    ['ru', '2024-06-01', 'Азербайджан в 2020 году экспортировал в Россию больше ста тысяч тонн томатов.'],
    ['az', '2024-06-01', '2023-cü ildə Rusiyaya ixrac milyard dolları ötüb.'],
  ])
  // A figure printed as the bound itself is no lower.
  all('close', [['en', '2021-06-01', 'Trade between Azerbaijan and Russia did not get as far as $2.6 billion in 2020.']])
  it('are none of half a year or a third time', () => expect(judged('In half a year trade between Azerbaijan and Russia grew, officials say, for a third time.', { date: '2023-06-01' }).every(({ claim }) => claim.value === null)).toBe(true))
})

describe('places', () => {
  all('supported', [
    ['en', '2023-06-01', 'Among Azerbaijan’s trading partners Russia ranked third in 2022.'],
    ['ru', '2024-06-01', 'Среди стран, поставляющих товары в Азербайджан, Россия в 2023 году заняла первое место.'],
    ['az', '2024-06-01', '2023-cü ildə Rusiya Azərbaycana mal satan ölkələr arasında birinci yeri tutub.'],
  ])
  all('contradicted', [
    ['en', '2024-06-01', 'In 2023 Russia was only the ninth-largest seller of goods to Azerbaijan.'],
    ['en', '2024-02-15', 'Russia was Azerbaijan’s biggest trading partner by its total trade turnover in 2023.'],
    ['ru', '2024-06-01', 'Среди стран, поставляющих товары в Азербайджан, Россия в 2023 году заняла лишь седьмое место.'],
  ])
  it('are each that of the country in its part', () => {
    const ranks = judged('In 2022 Italy was Azerbaijan’s biggest trading partner, while Russia came seventh.', { date: '2023-06-01' }).map(({ claim, verdict }) => [claim.counterpart, claim.value, verdict])
    expect(ranks).toEqual([['IT', 1, 'no-evidence'], ['RU', 7, 'contradicted']])
  })
})

describe('counts', () => {
  all('supported', [
    ['en', '2024-02-05', 'The number of firms with Russian capital registered in Azerbaijan reached 1,742 in December 2023.'],
    ['ru', '2024-02-05', 'К декабрю 2023 года в Азербайджане было зарегистрировано 1742 компании с российским капиталом, из них 1247 действующих.'],
    ['en', '2018-06-01', 'In 2017 Azerbaijan and Russia voted the same way in 73 of 116 roll calls at the UN General Assembly.'],
    ['az', '2020-06-01', 'BMT Baş Assambleyasında 2019-cu ildə 82 səsvermənin 58-də Azərbaycan və Rusiya eyni mövqe tutub.'],
  ])
  it('are of firms of the state that is told', () => {
    const counts = judged('By December 2023 some 1,740 firms with Russian capital were on Azerbaijan’s register, of which 1,600 were active.', { date: '2024-02-05' }).map(({ verdict }) => verdict)
    expect(counts).toEqual(['supported', 'contradicted'])
  })
})

describe('changes and flows by other verbs', () => {
  all('contradicted', [
    ['en', '2024-09-01', 'Remittances from Azerbaijan to Russia tripled in the first half of 2024.'],
    ['ru', '2016-06-01', 'Прокачка азербайджанской нефти до Новороссийска в первом полугодии 2015 года упала вдвое.'],
    ['az', '2023-06-01', '2022-ci ilin on ayında Rusiya yüklərinin Azərbaycan ərazisindən tranziti 98 faiz azalıb.'],
    ['en', '2022-04-28', 'Russian firms had poured $60 billion into Azerbaijan’s economy by April 2022.'],
    ['az', '2022-04-28', 'Rusiya şirkətləri 2022-ci ilin aprelinədək Azərbaycan iqtisadiyyatına 60 milyard dollar yatırıb.'],
    ['ru', '2025-10-01', 'К августу 2025 года в рублях шла лишь четверть расчётов между Россией и Азербайджаном.'],
  ])
  all('supported', [
    ['en', '2025-03-03', 'Azerbaijan had a trade shortfall of $2.4 billion with Russia in 2024.'],
    ['en', '2025-03-03', 'Azerbaijan’s sales to Russia brought in $1.2 billion in 2024.'],
    ['en', '2014-06-01', 'Gas pumped from Azerbaijan to Russia came to 1.37 billion cubic metres in 2013.'],
    ['ru', '2024-06-01', 'В 2023 году Россия забрала 97,8% азербайджанского экспорта томатов.'],
    ['ru', '2020-06-01', 'Азербайджанские черешня и вишня в 2019 году ушли в Россию: 99,6% поставок.'],
    ['az', '2023-06-01', '2022-ci ilin on ayında Rusiya yüklərinin Azərbaycan ərazisindən tranziti 98 faiz artıb.'],
  ])
  it('are not the other way round', () => {
    expect(verdictsOf('en', '2023-06-01', 'In the first ten months of 2022 the transit of Azerbaijani freight across Russia grew by 98 percent.')).not.toContain('supported')
    expect(verdictsOf('en', '2025-03-03', 'Russia’s sales to Azerbaijan brought in $1.2 billion in 2024.')).not.toContain('supported')
  })
})
