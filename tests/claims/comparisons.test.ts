import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const claimsOf = (language: Language, date: string, text: string) => judged(text, { language, date })
const verdictsOf = (language: Language, date: string, text: string) => claimsOf(language, date, text).map(({ verdict }) => verdict)

describe('which of two flows was the larger, without a figure', () => {
  it.each([
    ['en', '2024-04-01', 'Azerbaijan sold less to Russia than it bought in 2023.'],
    ['en', '2024-04-01', 'In 2023 Azerbaijan’s imports from Russia exceeded its exports to Russia.'],
    ['en', '2022-04-01', 'Russia sold more to Azerbaijan than it bought from it in 2021.'],
    ['en', '2024-04-01', 'Azerbaijan ran a trade deficit with Russia in 2023.'],
    ['en', '2022-04-01', 'Azerbaijan buys more from Russia than it sells there.'],
    ['ru', '2024-04-01', 'В 2023 году Азербайджан продал России меньше, чем купил.'],
    ['ru', '2024-04-01', 'Экспорт Азербайджана в Россию в 2023 году был меньше импорта.'],
    ['ru', '2024-04-01', 'Импорт из России превышает экспорт в эту страну.'],
    ['ru', '2024-04-01', 'Сальдо торговли Азербайджана с Россией в 2023 году было отрицательным.'],
    ['ru', '2024-04-01', 'Торговля с Россией в 2023 году была для Азербайджана дефицитной.'],
    ['ru', '2024-04-01', 'У России положительное сальдо в торговле с Азербайджаном за 2023 год.'],
    ['az', '2024-04-01', '2023-cü ildə Azərbaycan Rusiyaya aldığından az mal satıb.'],
    ['az', '2024-04-01', '2023-cü ildə Rusiyadan idxal Rusiyaya ixracdan çox olub.'],
    ['az', '2024-04-01', '2023-cü ildə Azərbaycanın Rusiyadan idxalı Rusiyaya ixracını üstələyib.'],
    ['az', '2024-04-01', '2023-cü ildə Azərbaycanın Rusiya ilə ticarət saldosu mənfi olub.'],
  ] as const)('is borne out by both as they are counted: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['supported']))

  it.each([
    ['en', '2024-04-01', 'Azerbaijan sold more to Russia than it bought in 2023.'],
    ['en', '2010-04-01', 'In 2006 Azerbaijan’s exports to Russia were larger than its imports from Russia.'],
    ['en', '2024-04-01', 'Azerbaijan had a trade surplus with Russia in 2023.'],
    ['ru', '2024-04-01', 'Экспорт Азербайджана в Россию в 2023 году превысил импорт из России.'],
    ['ru', '2024-04-01', 'Сальдо торговли Азербайджана с Россией в 2023 году было положительным.'],
    ['az', '2024-04-01', '2023-cü ildə Azərbaycan Rusiyaya aldığından çox mal satıb.'],
    ['az', '2024-04-01', '2023-cü ildə Azərbaycanın Rusiyaya ixracı idxalı üstələyib.'],
    ['az', '2024-04-01', '2023-cü ildə Azərbaycanın Rusiya ilə ticarət saldosu müsbət olub.'],
  ] as const)('is denied where it was the smaller: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).toEqual(['contradicted']))

  it('is shown as exports less imports', () => {
    const [{ arithmetic }] = claimsOf('en', '2022-04-01', 'Russia sold more to Azerbaijan than it bought from it in 2021.') as [ReturnType<typeof claimsOf>[number]]
    expect(new Set(arithmetic.trials.map(({ method }) => method))).toEqual(new Set(['difference']))
    expect(new Set(arithmetic.trials.map(({ reporter }) => reporter))).toEqual(new Set(['AZ', 'RU']))
  })

  it.each([
    ['en', 'Azerbaijan’s imports of wheat from Russia exceeded its exports of tomatoes in 2023.'],
    ['en', 'Exports to Turkey exceeded imports from Russia in 2023.'],
    ['en', 'Azerbaijan did not run a trade deficit with Russia in 2023.'],
    ['en', 'Azerbaijan ran a trade deficit with Turkey in 2023.'],
    ['en', 'Azerbaijan ran a budget deficit in 2023 as trade with Russia went on.'],
    ['en', 'Azerbaijan hopes to run a trade surplus with Russia in 2025.'],
    ['ru', 'Платёжный баланс Азербайджана в 2023 году был положительным, а торговля с Россией шла.'],
  ] as const)('is not read of other goods, other countries or other balances, nor of what is denied or hoped: %s %s', (language, text) => {
    for (const verdict of verdictsOf(language, '2024-04-01', text)) expect(['no-evidence', 'not-testable']).toContain(verdict)
  })
})

describe('a change for some years in a row', () => {
  it.each([
    ['en', '2024-04-01', 'supported', 'Trade between Russia and Azerbaijan rose for the third year in a row in 2023.'],
    ['ru', '2024-04-01', 'supported', 'Товарооборот России и Азербайджана в 2023 году рос третий год подряд.'],
    ['az', '2024-04-01', 'supported', 'Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2023-cü ildə ardıcıl üçüncü il artıb.'],
    ['en', '2021-04-01', 'contradicted', 'Trade between Russia and Azerbaijan fell for the third year in a row in 2020.'],
    // Of a year that nobody counts nothing is known, whatever is known of the last.
    ['en', '2024-04-01', 'no-evidence', 'Trade between Russia and Azerbaijan in 2023 grew for the fifth consecutive year.'],
    ['ru', '2024-04-01', 'no-evidence', 'Товарооборот России и Азербайджана в 2023 году вырос пятый год подряд.'],
  ] as const)('is one of each of them: %s %s %s %s', (language, date, verdict, text) => expect(verdictsOf(language, date, text)).toEqual([verdict]))
})

describe('the most or the least of many years', () => {
  it.each([
    ['en', '2012-04-01', 'supported', 'Azerbaijan’s imports from Russia in 2011 were the highest since 2000.'],
    ['ru', '2012-04-01', 'supported', 'Импорт Азербайджана из России в 2011 году стал самым высоким за десять лет.'],
    ['en', '2013-04-01', 'contradicted', 'Azerbaijan’s imports from Russia in 2012 were the highest since 2009.'],
    ['ru', '2016-04-01', 'contradicted', 'Товарооборот России и Азербайджана в 2015 году стал самым высоким с 2010 года.'],
    ['az', '2016-04-01', 'contradicted', 'Azərbaycanla Rusiya arasında ticarət dövriyyəsi 2015-ci ildə 2010-cu ildən bəri ən yüksək səviyyəyə çatıb.'],
    ['en', '2010-04-01', 'contradicted', 'Azerbaijan’s imports from Russia hit a record in 2009.'],
    // Years that nobody counts may have been higher.
    ['en', '2024-04-01', 'no-evidence', 'Trade between Russia and Azerbaijan in 2023 was the highest since 2014.'],
  ] as const)('is held against every year between: %s %s %s %s', (language, date, verdict, text) => expect(verdictsOf(language, date, text)).toEqual([verdict]))
})

describe('by how much the one flow was the larger', () => {
  it.each([
    ['en', 'supported', 'In 2024 Azerbaijan’s imports from Russia exceeded its exports to Russia by $2.44 billion.'],
    ['ru', 'supported', 'В 2024 году импорт Азербайджана из России превысил экспорт в Россию на 2,44 млрд долларов.'],
    ['az', 'supported', '2024-cü ildə Azərbaycanın Rusiyadan idxalı Rusiyaya ixracını 2,44 milyard dollar üstələyib.'],
    ['az', 'supported', '2024-cü ildə Azərbaycanın Rusiyadan idxalı Rusiyaya ixracından 2,44 milyard dollar çox olub.'],
    ['en', 'supported', 'In 2024 Russia sold Azerbaijan $2.44 billion more than it bought.'],
    ['en', 'contradicted', 'In 2024 Azerbaijan’s imports from Russia exceeded its exports to Russia by $1.44 billion.'],
    ['en', 'contradicted', 'In 2024 Azerbaijan’s exports to Russia exceeded its imports from Russia by $2.44 billion.'],
    ['ru', 'contradicted', 'В 2024 году импорт Азербайджана из России превысил экспорт в Россию на 3,44 млрд долларов.'],
  ] as const)('is a balance: %s %s %s', (language, verdict, text) => expect(verdictsOf(language, '2025-04-01', text)).toEqual([verdict]))
})
