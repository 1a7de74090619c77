import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

const verdictOf = (text: string, words: string, language: 'en' | 'ru' = 'en') => judged(text, { language }).find(({ claim }) => claim.words.includes(words))?.verdict

describe('a record on its own day in its own town', () => {
  it('is known by one word of its name that few others have', () => {
    expect(verdictOf('18 июня 2023 года в Баку отпраздновали Сабантуй.', '18 июня', 'ru')).toBe('supported')
    expect(verdictOf('19 июня 2023 года в Баку отпраздновали Сабантуй.', '19 июня', 'ru')).not.toBe('supported')
    expect(verdictOf('18 июня 2023 года в Москве отпраздновали Сабантуй.', '18 июня', 'ru')).not.toBe('supported')
  })

  it('is the one document of its kind with the word that the text has', () => {
    expect(verdictOf('Договор о транзите подписали в Москве 18 января 1996 года.', '18 января', 'ru')).toBe('supported')
    expect(verdictOf('Меморандум о транзите подписали в Москве 18 января 1996 года.', '18 января', 'ru')).not.toBe('supported')
    expect(verdictOf('The agreement on transport was signed in Sochi on 1 September 2018.', 'signed')).not.toBe('supported')
  })

  it('is the document nearest to the deed, with a name that goes on behind a comma', () => {
    expect(verdictOf('The Baku Declaration on the corridor was adopted, and the agreement on developing border checkpoints was signed in Baku on 17 November 2022.', '17 November')).toBe('supported')
    expect(verdictOf('The Treaty on Friendship, Cooperation and Mutual Security was signed in Moscow on 3 July 1999.', '3 July')).toBe('contradicted')
  })
})

describe('a document between the parties that the text names', () => {
  it('is known by what it is about, on its own day', () => {
    const text = 'The agreement between the Russian Federation and the Republic of Azerbaijan on transit of Azerbaijani oil was signed on January 18, 1996.'
    expect(verdictOf(text, 'January 18')).toBe('supported')
    expect(verdictOf(text.replace('January 18', 'January 28'), 'January 28')).not.toBe('supported')
    expect(verdictOf(text.replace('transit of Azerbaijani oil', 'transit of Turkmen gas'), 'January 18')).not.toBe('supported')
  })

  it('is the one that the text has just spoken of', () => {
    const text = 'The plane of Azerbaijan Airlines that crashed near Aktau had left Baku. It came down near Aktau on December 25, 2024.'
    expect(verdictOf(text, 'December 25')).toBe('supported')
    expect(verdictOf(text.replace('December 25', 'December 26'), 'December 26')).not.toBe('supported')
  })
})

describe('a day in another part of the sentence than a signing with a day of its own', () => {
  it.each([
    ['az', 'Rusiyanın xarici işlər naziri 2 dekabrda İlham Əliyev tərəfindən qəbul olunub, 3 dekabrda isə Elmar Məmmədyarovla danışıqlar aparıb və iki nazirlik protokol imzalayıb.'],
  ] as const)('is of another deed: %s, %s', (language, text) => {
    const verdicts = judged(text, { language, date: '2019-12-05' }).map(({ verdict }) => verdict)
    expect(verdicts).not.toContain('contradicted')
    expect(verdicts).toContain('supported')
  })
})
