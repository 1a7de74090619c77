import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '#language/formatOf.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

const sorted = (language: (typeof LANGUAGES)[number], words: readonly string[]) => words.toSorted(formatOf(language).compare)

describe('Alphabetical order', () => {
  it('puts x after h, q after k, ə after e and ı before i in the alphabet that has them', () => {
    expect(sorted('az', ['Ziya', 'Xaçmaz', 'İlham', 'Irkutsk', 'Hacı', 'Qax', 'Kür', 'Lənkəran', 'Əli', 'Elçin', 'Füzuli']))
      .toEqual(['Elçin', 'Əli', 'Füzuli', 'Hacı', 'Xaçmaz', 'Irkutsk', 'İlham', 'Kür', 'Qax', 'Lənkəran', 'Ziya'])
  })

  it('sorts ё with е', () => {
    expect(sorted('ru', ['Жук', 'Ёлкин', 'Ельцин', 'Ель'])).toEqual(['Ёлкин', 'Ель', 'Ельцин', 'Жук'])
  })

  it('sorts foreign accents with their letter, and each alphabet of its own first', () => {
    expect(sorted('en', ['Zara', 'Əli', 'Éclair', 'Eve', 'Яна', '2020'])).toEqual(['2020', 'Éclair', 'Eve', 'Əli', 'Zara', 'Яна'])
    expect(sorted('ru', ['Adam', 'Яна'])).toEqual(['Яна', 'Adam'])
  })

  it('is an order: of two texts always the same one is first, and none is equal to another', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aAeEəƏiİıIéёе яб-1 '), maxLength: 5 })
    fc.assert(fc.property(fc.constantFrom(...LANGUAGES), text, text, text, (language, a, b, c) => {
      const { compare } = formatOf(language)
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0)
      expect(compare(a, b) === 0).toBe(a === b)
      if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0)
    }), { numRuns: 5_000 })
  })
})

describe('Folding', () => {
  const { fold, searchable } = formatOf('en')

  it.each([['Əliyev', 'eliyev'], ['İlham', 'ilham'], ['IŞIQ', 'isiq'], ['Лавров', 'lavrov'], ['Шойгу', 'shoygu'], ['Müəllim', 'muellim'], ["O'Neil", 'oneil'], ['  a \n b ', 'a b'], ['Семёнов', 'semenov']])(
    'makes "%s" %s',
    (text, folded) => {
      expect(fold(text)).toBe(folded)
    },
  )

  it.each(['aliyev', 'eliyev', 'Əliyev', 'ƏLİYEV'])('finds Əliyev for "%s"', query => {
    expect(searchable('Əliyev')).toContain(fold(query))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => void expect(fold(fold(text))).toBe(fold(text))), { numRuns: 3_000 })
  })
})
