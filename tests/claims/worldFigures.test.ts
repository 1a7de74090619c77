import { describe, expect, it } from 'vitest'
import { told } from './claimTexts.ts'

describe('figures of one country with all the world, and of the world', () => {
  it.each([
    ['en', '2014-02-15', ['supported'], 'Brent crude averaged $108.56 a barrel in 2013.'],
    ['en', '2014-02-15', ['contradicted'], 'The average price of Brent in 2012 was below $60.'],
    ['ru', '2017-02-15', ['contradicted'], 'Баррель Brent в среднем стоил в 2016 году 99 долларов.'],
    ['az', '2017-02-15', ['supported'], '2015-ci ildə Brent markalı neftin bir bareli orta hesabla 52,3 dollara başa gəlib.'],
    ['en', '2014-02-15', ['supported'], 'A dollar cost 31.8 roubles on average in 2013.'],
    ['ru', '2014-02-15', ['contradicted'], 'Средний курс доллара в 2013 году составил 1,78 маната.'],
    ['az', '2018-02-15', ['supported'], '2017-ci ildə dolların orta məzənnəsi 1,72 manat olub.'],
    ['en', '2014-02-15', ['contradicted'], 'Azerbaijan’s gross national income per head stood at $17,350 in 2013.'],
    ['ru', '2014-02-15', ['supported'], 'Валовой национальный доход России на душу населения в 2013 году составил 14 810 долларов.'],
    ['en', '2014-02-15', ['supported'], 'Azerbaijan attracted $2.6 billion of foreign direct investment in 2013.'],
    ['ru', '2014-02-15', ['supported'], 'В 2013 году приток прямых иностранных инвестиций в Россию составил 69,2 млрд долларов.'],
    ['az', '2014-02-15', ['contradicted'], '2013-cü ildə Azərbaycana 5,6 milyard dollar birbaşa xarici investisiya daxil olub.'],
    ['en', '2014-02-15', ['supported'], 'Azerbaijan received $1.73 billion in remittances from abroad in 2013.'],
    ['ru', '2014-02-15', ['supported'], 'В 2013 году Азербайджан принял 2,5 млн иностранных туристов.'],
    ['en', '2014-02-15', ['contradicted'], 'Russia’s leaders made 91 trips abroad in 2013.'],
  ] as const)('are held: %s %s %j %s', (language, date, verdicts, text) => expect(told(text, { language, date }).map(({ verdict }) => verdict)).toEqual(verdicts))

  it.each([
    // Other times, other oil, other money, a part, another one's.
    ['en', 'Brent averaged $108.56 a barrel in the first quarter of 2013.'],
    ['en', 'The average price of Urals in 2012 was below $60, while Brent cost more.'],
    ['en', 'Brent hit $147 a barrel in July 2008.'],
    ['ru', 'Средний курс евро в 2013 году составил 0,78 маната за доллар.'],
    ['ru', 'В 1994 году доллар в среднем стоил 2200 рублей.'],
    ['az', '2013-cü ildə bir dollarlıq bilet orta hesabla 5 manata satılıb.'],
    ['en', 'Azerbaijan’s oil sector attracted $2.6 billion of foreign direct investment in 2013.'],
    ['en', 'Azerbaijan received $2.6 billion of foreign direct investment from Turkey in 2013.'],
    ['en', 'Azerbaijan hosted 2.5 million foreign tourists from Russia in 2013.'],
    ['en', 'Russia’s business leaders made 18 trips abroad in 2013.'],
  ] as const)('say nothing of others: %s %s', (language, text) => expect(told(text, { language, date: '2014-02-15' }).map(({ verdict }) => verdict).filter(verdict => verdict !== 'no-evidence')).toEqual([]))
})

describe('the year before', () => {
  it.each([
    ['en', '2024-03-01', 'Trade between Russia and Azerbaijan was $2.9 billion in 2021, compared with $2.6 billion the year before.', '$2.6'],
    ['ru', '2023-03-01', 'Товарооборот России и Азербайджана в 2021 году составил 2,9 млрд долларов против 2,6 млрд в предыдущем году.', '2,6'],
    ['az', '2024-03-01', '2021-ci ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2,9 milyard dollar, əvvəlki il isə 2,6 milyard dollar olub.', '2,6'],
  ] as const)('is counted from the year that is told: %s %s %s', (language, date, text, words) => {
    const claim = told(text, { language, date }).find(({ claim: { words: own } }) => own.includes(words))
    expect([claim?.claim.period, claim?.verdict]).toEqual(['2020', 'supported'])
  })

  it('is that of the text where none is told', () => {
    expect(told('Trade between Russia and Azerbaijan came to $2.6 billion the previous year.', { date: '2021-03-01' })[0]?.claim.period).toBe('2020')
  })
})

describe('people and votes', () => {
  it.each([
    ['en', '2005-02-19', ['supported'], 'Azerbaijan sheltered 8,367 refugees from Russia in 2004.'],
    ['en', '2005-02-19', ['contradicted'], 'Russia sheltered 8,367 refugees from Azerbaijan in 2004.'],
    ['ru', '2005-02-19', ['contradicted'], 'В 2004 году в Азербайджане находились 18 367 беженцев из России.'],
    ['az', '2022-02-19', ['supported'], '2021-ci ildə Azərbaycanda Rusiyadan 317 qaçqın qalırdı.'],
    ['en', '2005-02-19', ['no-evidence'], 'Azerbaijan was home to 680,000 refugees in 2004.'],
    ['en', '2022-12-14', ['supported'], 'Russia’s 2021 census found 392,575 residents born in Azerbaijan.'],
    ['ru', '2022-12-14', ['contradicted'], 'Перепись 2021 года насчитала в России 766 тысяч уроженцев Азербайджана.'],
    ['ru', '2014-02-05', ['contradicted'], 'В 2013 году Азербайджан и Россия голосовали в Генассамблее ООН одинаково 48 раз.'],
    ['az', '2014-02-05', ['supported'], '2013-cü ildə BMT Baş Assambleyasında Azərbaycan və Rusiya 38 dəfə eyni cür səs verib.'],
    ['en', '2014-02-08', ['supported'], 'In 2013 Azerbaijan and Russia took opposite sides in six votes of the UN General Assembly.'],
  ] as const)('are counted by their kind: %s %s %j %s', (language, date, verdicts, text) => expect(told(text, { language, date }).map(({ verdict }) => verdict)).toEqual(verdicts))
})
