import { describe, expect, it } from 'vitest'
import type { Language } from '#schema/vocabulary.ts'
import { judged } from './claimTexts.ts'

const verdictsOf = (language: Language, date: string, text: string) => judged(text, { language, date }).map(({ verdict }) => verdict)

describe('a figure as the press words it', () => {
  it.each([
    // Either end of a range that was printed.
    ['en', '2014-09-04', ['supported', 'supported'], 'Trade between Russia and Azerbaijan grew by between 37 and 47 percent in 2012, Putin said.'],
    ['ru', '2013-08-13', ['supported'], 'Рост товарооборота России и Азербайджана за 2012 год составил 47%, сказал Путин.'],
    // What goes with a forecast, and is so.
    ['en', '2024-11-13', ['supported'], 'Asadov predicted that 2024 could set a record, with bilateral trade reaching $3.5 billion in the first nine months alone.'],
    // A percentage that is rounded from a finer one.
    ['ru', '2024-09-30', ['supported'], 'Доля расчётов в национальных валютах России и Азербайджана к июлю 2024 года превысила 73%.'],
    ['ru', '2024-09-30', ['supported'], 'На конец 2023 года в национальных валютах шло 58% расчётов России и Азербайджана.'],
    // "The boom year of 2006" is that year, and no branch of trade.
    ['en', '2009-09-09', ['contradicted'], 'Azerbaijan bought about $1.58 billion of goods from Russia in the boom year of 2006, World Bank trade data show.'],
    // A part of the sentence says enough to know the record by.
    ['ru', '2015-09-04', ['contradicted'], 'По соглашению 2010 года экологический сток Самура составляет 40,5 процента, а остальную воду стороны делят ровно пополам.'],
    // What was provided for is a plan, unless a paper says it.
    ['ru', '2013-05-14', ['not-testable'], 'На 2013 год предусмотрено сокращение прокачки азербайджанской нефти по нефтепроводу Баку — Новороссийск до 1,6 млн тонн.'],
  ] as const)('is judged: %s %s %j %s', (language, date, verdicts, text) => expect(verdictsOf(language, date, text)).toEqual(verdicts))

  it.each([
    ['ru', '2013-08-13', 'Рост товарооборота России и Азербайджана за 2012 год составил 57%, сказал Путин.'],
    ['ru', '2013-08-13', 'Рост товарооборота России и Азербайджана за 2012 год составил 42%, сказал Путин.'],
    ['en', '2024-11-13', 'Asadov predicted that 2024 could set a record, with bilateral trade of $3.5 billion by the end of the year.'],
    ['ru', '2024-09-30', 'Доля расчётов в национальных валютах России и Азербайджана к июлю 2024 года превысила 93%.'],
    ['ru', '2006-12-12', 'Экспорт газа из России в Азербайджан вырос до 230 долларов за тысячу кубометров.'],
  ] as const)('is not borne out by another: %s %s %s', (language, date, text) => expect(verdictsOf(language, date, text)).not.toContain('supported'))

  it('is of regions only where they have agreements', () => {
    const [claim] = judged('Делегаты приехали из 72 регионов России.', { language: 'ru', date: '2011-11-28' })
    expect(claim!.claim.measure).toBeNull()
  })
})
