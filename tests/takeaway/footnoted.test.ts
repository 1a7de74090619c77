import { describe, expect, it } from 'vitest'
import { formatOf } from '#language/formatOf.ts'
import { words as az } from '#language/az/basket.ts'
import { words as en } from '#language/en/basket.ts'
import { words as ru } from '#language/ru/basket.ts'
import { today } from '#language/today.ts'
import { basketRows } from '#takeaway/figureCells.ts'
import { footnotedText, htmlTable, markdownTable } from '#takeaway/footnoted.ts'
import { sentenceOf } from '#takeaway/sentenceOf.ts'
import { takenFigure } from './takenFigure.ts'

const tellings = {
  en: { words: en, format: formatOf('en'), today: '2026-11-26' },
  az: { words: az, format: formatOf('az'), today: '2026-11-26' },
  ru: { words: ru, format: formatOf('ru'), today: '2026-11-26' },
}

describe('a figure as a sentence', () => {
  it('says what, when, how much, by whom, where printed, and when the reader was here', () => {
    expect(sentenceOf(takenFigure(), tellings.en)).toBe(
      'Trade turnover · A → B, 2020: $2.6 bn (counted by Customs of A). Source: Gazette, “Trade in 2020”, 20 January 2021, p. 4. https://gazette.example/1 · ' +
        'Dyad Atlas, data 2026.11.1: https://atlas.example/en/xa-xb/trade#o-turnover-2020 (accessed 26 November 2026)',
    )
  })

  it('says when this project read the source, where that is on record', () => {
    const sources = takenFigure().sources.map(source => ({ ...source, read: '2026-10-05' }))
    expect(sentenceOf(takenFigure({ sources }), tellings.en)).toContain('https://gazette.example/1 (accessed 5 October 2026).')
  })

  it('puts no sign after an address that it would be taken for a part of', () => {
    const sources = takenFigure().sources.map(source => ({ ...source, url: 'https://gazette.example/artib?' }))
    expect(sentenceOf(takenFigure({ sources }), tellings.en)).toContain('https://gazette.example/artib? · Dyad Atlas')
  })

  it.each(['az', 'ru'] as const)('has the same parts in %s', language => {
    const sentence = sentenceOf(takenFigure(), tellings[language])
    for (const part of ['2020: $2.6 bn', 'Customs of A', 'Gazette', 'p. 4', 'https://gazette.example/1', '26', 'https://atlas.example/']) expect(sentence).toContain(part)
  })

  it('says of a computed figure how it was computed and from what', () => {
    const figure = takenFigure({ kind: 'computed', method: 'The stated figures added up.', inputs: ['Exports, 2020: $2 bn', 'Imports, 2020: $0.6 bn'] })
    expect(sentenceOf(figure, tellings.en)).toContain('computed by Dyad Atlas: The stated figures added up)')
    expect(sentenceOf(figure, tellings.en)).toContain('Worked out from: Exports, 2020: $2 bn; Imports, 2020: $0.6 bn.')
  })

  it('takes the day from the reader’s own calendar', () => {
    expect(today(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05')
  })
})

describe('figures taken away together', () => {
  const figures = Array.from({ length: 11 }, (_, index) => takenFigure({ id: `f${index}`, text: `$${index} bn` }))

  it('have each a footnote of its own', () => {
    const text = footnotedText(figures, tellings.en)
    expect(text).toContain('$10 bn (counted by Customs of A).¹¹')
    expect(text.split('\n').filter(line => /^\d+\. Gazette/.test(line))).toHaveLength(11)
  })

  it('stand in a Markdown table that no text of a source can break', () => {
    const table = markdownTable([takenFigure({ subject: 'A | B [x](y)\n*z*' })], tellings.en)
    const [, , row = ''] = table.split('\n')
    expect(row.replaceAll(/\\./g, '').split('|')).toHaveLength(6)
    expect(row).not.toMatch(/(?<!\\)[*[]x/)
  })

  it('stand in an HTML table as text whatever they contain', () => {
    const table = htmlTable([takenFigure({ subject: '<img src=x onerror=alert(1)>', counted: '"&"' })], tellings.en)
    expect(table).not.toContain('<img')
    expect(table).toContain('&quot;&amp;&quot;')
  })

  it('have in CSV as many cells as columns', () => {
    const [head, ...rows] = basketRows(figures, en)
    expect(rows.map(row => row.length)).toEqual(rows.map(() => head?.length))
    expect(rows[3]?.[head?.indexOf('Value') ?? 0]).toBe(2.6e9)
  })
})
