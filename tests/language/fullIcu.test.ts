import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '#language/formatOf.ts'
import { tables as az } from '#language/az/tables.ts'
import { tables as en } from '#language/en/tables.ts'
import { tables as ru } from '#language/ru/tables.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

const TABLES = { en, az, ru }
const month = (language: string, index: number, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options }).formatToParts(Date.UTC(2018, index, 1)).find(part => part.type === 'month')?.value
const months = (language: string, options: Intl.DateTimeFormatOptions) => Array.from({ length: 12 }, (_, index) => month(language, index, options))

// Node carries the tables of every language, Chromium does not: what is written here by hand is held against them.
describe.each(LANGUAGES)('The tables of %s', language => {
  it('name the months as the common locale data do', () => {
    expect(TABLES[language].months).toEqual(months(language, { month: 'long' }))
    expect(TABLES[language].monthsOfDay).toEqual(months(language, { month: 'long', day: 'numeric' }))
    expect(TABLES[language].shortMonthsOfDay).toEqual(months(language, { month: 'short', day: 'numeric' }))
    expect(TABLES[language].shortMonths).toEqual(months(language, { month: 'short' }).map((name, index) => (language === 'ru' ? name?.replace(/^мая$/, 'май').replace(/^июн\.$/, 'июнь') ?? index : name)))
  })

  it('join lists as the common locale data do', () => {
    const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language)
    for (const items of [['A'], ['A', 'B'], ['A', 'B', 'C']]) expect(formatOf(language).list(items)).toBe(list.format(items))
  })

  it('write numbers as the common locale data do, save the separators of the house', () => {
    const full = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { maximumFractionDigits: 3, useGrouping: true })
    const ours = { '.': '\u00a0', ',': ',' } as Record<string, string>
    fc.assert(fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), value => {
      const expected = language === 'az' ? full.format(value).replace(/[.,]/g, sign => ours[sign] ?? sign) : full.format(value)
      expect(formatOf(language).number(value)).toBe(expected)
    }), { numRuns: 2_000 })
  })

  it('sort words as the common locale data do', () => {
    const { compare } = new Intl.Collator(language)
    const word = fc.string({ unit: fc.constantFrom(...(language === 'ru' ? 'абвеёжзийкщъыьэюя' : language === 'az' ? 'abcçdeəfgğhxıijkqlöprsştuüvyz' : 'abcdefghijklmnopqrstuvwxyz')), minLength: 1, maxLength: 6 })
    fc.assert(fc.property(word, word, (a, b) => {
      // ё and е differ only where nothing else does.
      const [plainA, plainB] = [a.replaceAll('ё', 'е'), b.replaceAll('ё', 'е')]
      expect(Math.sign(formatOf(language).compare(plainA, plainB))).toBe(Math.sign(compare(plainA, plainB)))
    }), { numRuns: 3_000 })
  })
})
