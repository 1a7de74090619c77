import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, { language = 'en' as 'en' | 'ru' | 'az', words = '2' } = {}) => judged(text, { language, date: '2025-08-20' }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('what is left over of trade', () => {
  it('is read in each language, with the word for trade beside it or not', () => {
    expect(verdictOf('Ötən il Azərbaycanın Rusiya ilə 2,443 milyard dollar mənfi ticarət balansı yaranıb.', { language: 'az', words: '2,443' })).toBe('supported')
    expect(verdictOf('2024-cü ildə Azərbaycanın Rusiya ilə ticarətində 2,443 mlrd dollar mənfi saldo var.', { language: 'az', words: '2,443' })).toBe('supported')
    expect(verdictOf('В 2024 году отрицательный торговый баланс Азербайджана с Россией составил 2,443 млрд долларов.', { language: 'ru', words: '2,443' })).toBe('supported')
    expect(verdictOf('В 2024 году дефицит Азербайджана в торговле с Россией составил 2,443 млрд долларов.', { language: 'ru', words: '2,443' })).toBe('supported')
  })

  it('is denied with the other sign, from either side, and not known of others or of another kind', () => {
    expect(verdictOf('В 2024 году профицит Азербайджана в торговле с Россией составил 2,443 млрд долларов.', { language: 'ru', words: '2,443' })).toBe('contradicted')
    expect(verdictOf('2024-cü ildə Azərbaycanın Türkiyə ilə mənfi ticarət balansı 2,443 mlrd dollar olub.', { language: 'az', words: '2,443' })).toBe('no-evidence')
    expect(verdictOf('In 2024 Russia’s trade deficit with Azerbaijan was $2.443 billion.', { words: '2.443' })).toBe('contradicted')
    expect(verdictOf('In 2024 Russia had a surplus of $2.443 billion in trade with Azerbaijan.', { words: '2.443' })).toBe('supported')
    expect(verdictOf('In 2024 Azerbaijan’s budget deficit was $2.443 billion while trade with Russia grew.', { words: '2.443' })).toBe('no-evidence')
  })

  it('leaves the trade beside it alone', () => {
    expect(verdictOf('In 2024 Azerbaijan’s trade with Russia was $4.799 billion with a deficit of $2.443 billion.', { words: '4.799' })).toBe('supported')
  })
})
