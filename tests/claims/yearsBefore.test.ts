import { describe, expect, it } from 'vitest'
import { told } from './claimTexts.ts'

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

describe('people', () => {
  it.each([
    ['en', '2005-02-19', ['supported'], 'Azerbaijan sheltered 8,367 refugees from Russia in 2004.'],
    ['en', '2005-02-19', ['contradicted'], 'Russia sheltered 8,367 refugees from Azerbaijan in 2004.'],
    ['ru', '2005-02-19', ['contradicted'], 'В 2004 году в Азербайджане находились 18 367 беженцев из России.'],
    ['en', '2005-02-19', ['no-evidence'], 'Azerbaijan was home to 680,000 refugees in 2004.'],
    ['en', '2022-12-14', ['supported'], 'Russia’s 2021 census found 392,575 residents born in Azerbaijan.'],
    ['ru', '2022-12-14', ['contradicted'], 'Перепись 2021 года насчитала в России 766 тысяч уроженцев Азербайджана.'],
  ] as const)('are counted by their kind: %s %s %j %s', (language, date, verdicts, text) => expect(told(text, { language, date }).map(({ verdict }) => verdict)).toEqual(verdicts))
})
