import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const first = (text: string, language: 'en' | 'az' | 'ru' = 'en', date = '2026-06-01') => {
  const [one] = judged(text, { date, language })
  return { ...one!.claim, verdict: one!.verdict }
}

// Turns of press language that other hands' sentences found missing.
describe('press language', () => {
  it.each([
    ['Trade between Azerbaijan and Russia more than doubled between 2017 and 2023.', { period: '2023', basePeriod: '2017', value: 100, bound: 'over' }],
    ['Azerbaijan’s trade with Russia in 2022 was half that of 2014.', { period: '2022', basePeriod: '2014', value: -50 }],
    ['Turnover with Russia in 2023 was three times that of 2017.', { period: '2023', basePeriod: '2017', value: 200 }],
    ['Trade with Russia grew by 17 percent in 2023 compared with 2022.', { period: '2023', basePeriod: null, value: 17 }],
  ])('compares years: %s', (text, parts) => expect(first(text)).toMatchObject(parts))

  it('does not take a change on a distant year for the change on the year before', () => {
    expect(first('Trade between Azerbaijan and Russia grew by 17 percent in 2023 compared with 2017.').verdict).toBe('contradicted')
  })

  it.each([
    ['az', '2024-cü ildə Azərbaycanla Rusiya arasında ticarət dövriyyəsi 4 milyard 799 milyon dollar olub.'], ['ru', 'В 2024 году товарооборот Азербайджана и России составил 4 млрд 799 млн долларов.'],
    ['en', 'Trade between Azerbaijan and Russia was 4 billion 799 million dollars in 2024.'],
  ] as const)('writes one figure in two scales in %s', (language, text) => expect(first(text, language)).toMatchObject({ value: 4.799e9, verdict: 'supported' }))

  it.each([
    ['en', 'Russia took just a quarter of Azerbaijan’s tomato exports in 2023.', 25], ['ru', 'В 2023 году на Россию пришлась треть экспорта томатов Азербайджана.', 33],
  ] as const)('writes a share as a fraction in %s', (language, text, value) => expect(first(text, language)).toMatchObject({ kind: 'share', value, verdict: 'contradicted' }))

  it.each([
    ['The agreement on transit freight along the North–South corridor has been in force since 25 February 2025.', 'supported'],
    ['The agreement on transit freight along the North–South corridor entered into force on 25 May 2025.', 'contradicted'],
    ['The treaty on the transit of Azerbaijani oil through Russian territory is still in force.', 'contradicted'],
    ['The treaty on the state border between Azerbaijan and Russia was signed in Moscow in 2010.', 'contradicted'],
    ['Diplomatic relations between Azerbaijan and Russia were established on 4 April 1992.', 'supported'],
    ['Azerbaijan and Russia established diplomatic relations in April 1995.', 'contradicted'],
    ['Armenia and Russia established diplomatic relations on 4 April 1992.', 'no-evidence'],
    ['Azerbaijan and Turkey signed an agreement on the North–South corridor on 21 December 2024.', 'no-evidence'],
  ] as const)('dates documents and events: %s', (text, verdict) => expect(first(text).verdict).toBe(verdict))

  it('counts from the beginning of a year to the day of the text', () => {
    expect(first('Azerbaijan has supplied 338,700 tons of fruit and vegetables to Russia since the beginning of 2024.', 'en', '2024-08-19').period).toBe('2024-01-01/2024-08-19')
    expect(first('Azerbaijan has supplied 338,700 tons of fruit and vegetables to Russia since the beginning of 2023.', 'en', '2024-08-19').verdict).toBe('no-evidence')
  })

  it.each([
    ['en', 'With Russia as the largest trading partner by imports, Azerbaijan bought goods worth $3.16 billion there in 2023.', 'vague'],
    ['en', 'Unlike exports, trade turnover between Azerbaijan and Russia grew: it was $4.36 billion in 2023.', 'hedged'],
  ] as const)('is not unsure of what is said plainly: %s, %s', (language, text, doubt) => {
    expect(judged(text, { language, date: '2026-06-01' }).flatMap(({ claim }) => claim.doubts)).not.toContain(doubt)
  })

  it('knows a share of visitors', () => {
    expect(first('Russians made up almost 29 percent of foreign visitors to Azerbaijan in January–April 2024.').verdict).toBe('supported')
    expect(first('Russians made up almost 49 percent of foreign visitors to Azerbaijan in January–April 2024.').verdict).toBe('contradicted')
  })

  it('does not say that ministers signed what presidents did', () => {
    expect(first('The ministers signed the Declaration on allied interaction in Moscow on 22 February 2022.').verdict).toBe('no-evidence')
    expect(first('The presidents signed the Declaration on allied interaction in Moscow on 22 February 2022.').verdict).toBe('supported')
  })

  it.each([
    ['en', 'The reception was opened by the ambassador of Azerbaijan to Russia, Polad Bulbuloglu.', '2025-05-12', 'contradicted'], ['en', 'The reception was opened by the ambassador of Azerbaijan to Russia, Polad Bulbuloglu.', '2018-05-12', 'supported'],
    ['ru', 'Участников приветствовал губернатор Астраханской области Игорь Бабушкин.', '2025-09-03', 'supported'], ['ru', 'Участников приветствовал вице-губернатор Астраханской области Игорь Бабушкин.', '2025-09-03', 'no-evidence'],
      ['en', 'Mikhail Shvydkoy is special representative of the Russian President for international cultural cooperation.', '2021-11-25', 'supported'],
    ['en', 'Dmitry Medvedev is the president of Russia.', '2025-09-03', 'contradicted'], ['en', 'Dmitry Medvedev is the president of Russia.', '2010-10-03', 'supported'], ['en', 'Vladimir Putin is the prime minister of Russia.', '2025-09-03', 'contradicted'],
  ] as const)('names posts in apposition: %s, %s', (language, text, date, verdict) => expect(first(text, language, date).verdict).toBe(verdict))

  it.each([
    ['Freight along the North–South corridor across Azerbaijan grew by 8.3 percent in the first nine months of 2025.', 'supported'],
    ['Freight between Azerbaijan and Russia grew by 8.3 percent in the first nine months of 2025.', 'no-evidence'],
    ['At the UN General Assembly Azerbaijan and Russia cast opposite votes 24 times in 2017.', 'supported'],
    ['At the UN General Assembly Azerbaijan and Russia cast opposite votes only 3 times in 2017.', 'contradicted'],
    ['Russia topped the list of countries from which Azerbaijan imported goods in January–October 2020.', 'supported'],
    ['Up to 2 million Russian tourists came to Azerbaijan in 2018.', 'contradicted'],
  ] as const)('counts: %s', (text, verdict) => expect(first(text).verdict).toBe(verdict))
})

describe('a figure of a named office', () => {
  it('is borne out by one that nobody is named for, unless that is the other side’s own too; it is denied by neither', () => {
    expect(first('В 2017 году из России в Азербайджан переведено 531,3 млн долларов, сообщил Центральный банк России.', 'ru').verdict).toBe('supported')
    expect(first('В 2017 году из России в Азербайджан переведено 951,3 млн долларов, сообщил Центральный банк России.', 'ru').verdict).toBe('no-evidence')
    expect(first('By Russian data, trade turnover between Azerbaijan and Russia was $2.4 billion in January–November 2020.').verdict).toBe('no-evidence')
  })
})
