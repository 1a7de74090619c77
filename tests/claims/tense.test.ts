import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const untestable = (text: string, words: string, language: 'en' | 'ru' | 'az' = 'en', date = '2024-12-01') => judged(text, { language, date }).find(({ claim }) => claim.words.includes(words))?.claim.untestable

describe('what is planned and what was done', () => {
  it('is told apart within one sentence', () => {
    const text = 'The company exported 1.2 million tonnes of oil in 2018, and it plans to export 1.5 million tonnes in 2019.'
    expect(untestable(text, '1.2 million', 'en', '2018-12-30')).toBeNull()
    expect(untestable(text, '1.5 million', 'en', '2018-12-30')).toBe('forecast')
    expect(untestable('With trade reaching $3.5 billion in the first nine months of 2024, both ministers predicted a record.', '$3.5 billion')).toBeNull()
    expect(untestable('Trade with Russia surged to $4.36 billion in 2023, indicating potential opportunities.', '$4.36 billion')).toBeNull()
  })

  it('stays a plan where the plan rules the figure', () => {
    expect(untestable('The two countries want to increase trade to $15 billion in 2024.', '$15 billion')).toBe('forecast')
    expect(untestable('Trade of $10 billion is expected in 2024.', '$10 billion')).toBe('forecast')
    expect(untestable('Россия и Азербайджан хотят нарастить товарооборот в 2024 году до $5 млрд.', '$5 млрд', 'ru')).toBe('forecast')
    expect(untestable('2024-cü ildə ticarət dövriyyəsinin 5 milyard dollara çatacağı gözlənilir.', '5 milyard', 'az')).toBe('forecast')
    expect(untestable('Товарооборот в 2023 году составил $4,3 млрд и вырастет ещё.', '$4,3 млрд', 'ru')).toBeNull()
  })

  it('leaves a deed without a figure testable, and a feeling or a question not', () => {
    expect(untestable('The president finished an official visit to Azerbaijan.', 'president')).toBeNull()
    expect(untestable('Friendly ties between Azerbaijan and Russia are developing dynamically.', 'ties')).toBe('opinion')
    expect(untestable('How did trade between Azerbaijan and Russia fare?', 'trade')).toBe('opinion')
  })
})
