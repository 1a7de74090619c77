import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { ordinalsIn, numbersNamed } from '#claims/numbersNamed.ts'
import { judged } from './claimTexts.ts'

const verdictsOf = (text: string, language: Language) => judged(text, { language, date: '2026-01-15' }).map(({ verdict }) => verdict)

describe('a statement with one thing wrong', () => {
  it.each([
    ['another town', 'en', 'The 19th session of the intergovernmental commission took place in Kazan on 27 April 2021.'], ['another town', 'ru', '11-й межрегиональный форум прошёл в Казани 17 ноября 2022 года.'], ['another town', 'az', 'Hökumətlərarası komissiyanın 20-ci iclası 2022-ci il aprelin 26-da Tbilisidə keçirilib.'],
    ['another town', 'en', 'Flight 8243 of Azerbaijan Airlines crashed near Derbent on 25 December 2024.'],
    ['another year', 'en', 'The bronze monument to Heydar Aliyev was unveiled in Astrakhan on 27 October 2013.'], ['another year', 'ru', 'Памятник Гейдару Алиеву был открыт в Астрахани 27 октября 2008 года.'], ['another year', 'en', 'Ilham Aliyev and Vladimir Putin met in Dushanbe on 9 October 2023.'],
    ['another number', 'en', 'The 25th session of the intergovernmental commission was held in Astrakhan on 22 August 2025.'], ['another number', 'ru', '21-е заседание межправительственной комиссии состоялось в Астрахани 22 августа 2025 года.'],
    ['another figure', 'en', 'Under the 1996 treaty on oil transit the tariff was 17.67 dollars a tonne.'], ['another figure', 'ru', 'При крушении рейса 8243 погибли 58 человек.'], ['another figure', 'az', '8243 saylı reysin qəzasında 28 nəfər həlak olub.'], ['another figure', 'ru', 'Арендная плата за Габалинскую РЛС по соглашению 2002 года составляла 14 миллионов долларов в год.'],
    ['another figure', 'ru', 'По контракту 1995 года на месторождение Карабах «Лукойл» получил 42,5 процента.'], ['another figure', 'en', 'Lukoil received 20 percent in the offshore contract of 1994.'],
    ['what another of its figures is of', 'en', '67 people died in the crash of Azerbaijan Airlines flight 8243 near Aktau on 25 December 2024.'], ['what another of its figures is of', 'ru', 'При крушении самолёта AZAL под Актау 25 декабря 2024 года погибло 67 человек.'], ['what another of its figures is of', 'ru', 'При крушении самолёта AZAL под Актау 25 декабря 2024 года выжило 38 человек.'],
    ['another signer', 'en', 'The Declaration on Allied Interaction was signed by Dmitry Medvedev and Ilham Aliyev in Moscow.'], ['another signer', 'az', '2001-ci ilin yanvarında Bakı Bəyannaməsini Dmitri Medvedev və Heydər Əliyev imzalayıblar.'],
  ] as const)('is denied: %s, %s, %s', (_, language, text) => {
    expect(verdictsOf(text, language)).toContain('contradicted')
    expect(verdictsOf(text, language)).not.toContain('supported')
  })

  it.each([
    ['another body', 'en', 'The 19th session of the interparliamentary commission took place in Kazan on 27 April 2021.'], ['another country', 'ru', '19-е заседание межправительственной комиссии России и Узбекистана прошло в Казани 27 апреля 2021 года.'], ['another thing', 'en', 'A cargo plane crashed near Derbent on 25 December 2024.'],
    ['another row of summits', 'en', 'The second summit took place in Tehran in October 2007.'], ['another row of summits', 'ru', 'Второй саммит прошёл в октябре 2007 года.'],
    ['another flight', 'en', 'Azerbaijan Airlines flight 217 crashed near Aktau on 23 December 2005.'], ['a route', 'en', 'Azerbaijan Airlines flight 8243 from Baku to Grozny crashed on 25 December 2024.'], ['mourning', 'en', 'A day of mourning for the victims of flight 8243 was held in Derbent on 26 December 2024.'],
    ['another monument', 'en', 'A monument to Heydar Aliyev was unveiled in Ulyanovsk on 27 October 2013.'], ['another deed', 'ru', 'К памятнику Гейдару Алиеву в Астрахани возложили цветы 27 октября 2013 года.'], ['another branch', 'en', 'The Moscow State University branch in Tashkent opened on 4 October 2010.'], ['another deed', 'en', 'The Sechenov University branch in Baku held a conference on 15 September 2018.'],
    ['a part', 'en', 'Three crew members of flight 8243 died.'], ['a bound', 'en', 'More than 30 people died in the crash of flight 8243.'], ['another time', 'en', 'The tariff for oil transit rose to 18 dollars a tonne in 2015.'], ['a paragraph', 'en', 'Paragraph 25 of the Declaration on Allied Interaction concerns energy.'], ['another share', 'en', 'Under the 1994 contract 80 percent of the profit goes to Azerbaijan.'], ['another holder', 'ru', 'По контракту 1994 года доля Азербайджана составила 20 процентов.'], ['another holder', 'en', 'In the 1994 contract BP received 17.1 percent.'], ['what was asked for', 'ru', 'В 2012 году Баку запросил за Габалинскую РЛС 300 миллионов долларов в год.'],
    ['of how many', 'ru', 'При крушении самолёта AZAL с 67 людьми на борту под Актау 25 декабря 2024 года погибло 38 человек.'], ['of how many', 'en', 'Of the 67 people on Azerbaijan Airlines flight 8243, which crashed near Aktau on 25 December 2024, 38 died.'],
    ['who was there', 'en', 'The Declaration on Allied Interaction was signed in Moscow in the presence of Sergey Lavrov and Jeyhun Bayramov.'], ['another declaration', 'en', 'The Baku Declaration of 2018 was signed by Mevlut Cavusoglu and Elmar Mammadyarov.'],
  ] as const)('is not denied by a record of something else: %s, %s, %s', (_, language, text) => expect(verdictsOf(text, language)).not.toContain('contradicted'))

  it.each([
    ['en', 'Azerbaijan Airlines flight 8243 crashed near Grozny on 25 December 2024.'], ['en', 'The Declaration on Allied Interaction was signed in Moscow by Vladimir Putin and Heydar Aliyev.'], ['en', 'The fifth Caspian summit in Ashgabat on 29 June 2022 adopted a communiqué.'], ['ru', 'Договор о дружбе, сотрудничестве и взаимной безопасности 1997 года подписали Владимир Путин и Гейдар Алиев.'],
  ] as const)('is not borne out: %s, %s', (language, text) => expect(verdictsOf(text, language)).not.toContain('supported'))

  it('shows the record that says otherwise', () => {
    const [one] = judged('The 19th session of the intergovernmental commission took place in Kazan on 27 April 2021.', { date: '2026-01-15' })
    expect(one).toMatchObject({ evidence: ['2021-04-27-intergov-commission-19'], arithmetic: { reason: 'record-differs' } })
  })
})

describe('numbers in names', () => {
  it('are of flights and aircraft', () => expect([...numbersNamed(['Flight 8243 met a Mi-24', '8243 saylı reys', 'рейс 217'])]).toEqual(['8243', '24', '217']))
  it('are ordinals in any language', () => expect(['the sixth summit', '23-е заседание', '23-cü iclas', 'шестой саммит'].map(text => [...ordinalsIn(text)][0])).toEqual(['no6th', 'no23th', 'no23th', 'no6th']))
})
