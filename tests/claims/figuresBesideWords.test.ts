import { describe, expect, it } from 'vitest'
import { told } from './claimTexts.ts'

describe('a figure by the words beside it', () => {
  it.each([
    // Where it was said is no party.
    ['ru', '2025-10-10', ['supported'], 'Путин сказал в Душанбе, что товарооборот с Азербайджаном вырос в 2025 году более чем на 16 процентов.'],
    ['ru', '2025-10-10', ['no-evidence'], 'Путин сказал, что товарооборот с Душанбе вырос в 2025 году более чем на 16 процентов.'],
    ['ru', '2025-10-10', ['no-evidence'], 'Путин сказал в Душанбе, что товарооборот с Азербайджаном вырос в июле 2025 года более чем на 16 процентов.'],
    // Payments in one money.
    ['en', '2025-09-03', ['contradicted'], 'Roubles served for 30 percent of payments in trade between the two countries in August 2025.'],
    ['ru', '2025-08-28', ['supported'], 'Доля рубля в торговле двух стран составляет около 80 процентов.'],
    ['en', '2025-09-03', ['no-evidence'], 'Manats now serve for about 80 percent of payments in trade between the two countries.'],
    // Whose count it is.
    ['en', '2006-04-05', ['supported'], 'Russia’s own customs statistics put imports from Azerbaijan at $205 million in 2005.'],
    // A region’s trade is not its country’s.
    ['az', '2017-06-08', ['no-evidence'], '2016-cı ildə Dağıstanın Azərbaycanla ticarət dövriyyəsi 204,3 milyon dollar olub.'],
  ] as const)('is judged: %s %s %j %s', (language, date, verdicts, text) => expect(told(text, { language, date }).map(({ verdict }) => verdict)).toEqual(verdicts))
})
