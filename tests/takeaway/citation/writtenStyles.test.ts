import { describe, expect, it } from 'vitest'
import { words as az } from '#language/az/basket.ts'
import { words as en } from '#language/en/basket.ts'
import { words as ru } from '#language/ru/basket.ts'
import { formatOf } from '#language/formatOf.ts'
import { apa } from '#takeaway/citation/apa.ts'
import { chicago } from '#takeaway/citation/chicago.ts'
import { atlasPage, citedWork } from './citedWork.ts'

const english = { words: en.reference, format: formatOf('en') }
const azerbaijani = { words: az.reference, format: formatOf('az') }
const russian = { words: ru.reference, format: formatOf('ru') }

describe('APA', () => {
  it('names the body, the day, the work with its version, the collection, the day of access and the address', () => {
    expect(apa(atlasPage(), english)).toBe(
      'Dyad Atlas. (2026, November 26). Trade (data 2026.11.26). Dyad Atlas: Velmara – Torrenia. Retrieved November 27, 2026, from https://atlas.example/en/xa-xb/trade?v=2026.11.26',
    )
  })

  it('puts the title first where no author is named', () => {
    expect(apa(citedWork(), english)).toBe('Trade grows. (2021, January 20). Gazette. Retrieved November 27, 2026, from https://gazette.example/1')
  })

  it('says what is no text, and that a date is not known', () => {
    expect(apa(citedWork({ type: 'dataset', title: 'Trade data', author: 'Rosstat', containerTitle: null, issued: null, accessed: null }), english)).toBe('Rosstat. (n.d.). Trade data [Data set]. https://gazette.example/1')
    expect(apa(atlasPage({ type: 'figure', accessed: null }), english)).toContain('Trade (data 2026.11.26) [Chart]. Dyad Atlas')
  })

  it.each([['2021', '(2021).'], ['2021-05', '(2021, May).']])('gives %s as precisely as the source', (issued, printed) => {
    expect(apa(citedWork({ issued }), english)).toContain(printed)
  })

  it('adds no full stop to a title that ends with a sign', () => {
    expect(apa(citedWork({ title: 'Kim daha çox yaxınlaşıb?', url: null, accessed: null }), english)).toBe('Kim daha çox yaxınlaşıb? (2021, January 20). Gazette.')
  })

  it('is written in the language of the page', () => {
    expect(apa(atlasPage({ title: 'Ticarət' }), azerbaijani)).toBe(
      'Dyad Atlas. (2026, 26 noyabr). Ticarət (məlumat 2026.11.26). Dyad Atlas: Velmara – Torrenia. Müraciət tarixi: 27 noyabr 2026, https://atlas.example/en/xa-xb/trade?v=2026.11.26',
    )
    expect(apa(atlasPage({ title: 'Торговля' }), russian)).toBe(
      'Dyad Atlas. (2026, 26 ноября). Торговля (данные 2026.11.26). Dyad Atlas: Velmara – Torrenia. Дата обращения: 27 ноября 2026, https://atlas.example/en/xa-xb/trade?v=2026.11.26',
    )
  })
})

describe('Chicago', () => {
  it('names the body, the year, the page, the collection and version, the day, the day of access and the address', () => {
    expect(chicago(atlasPage(), english)).toBe(
      'Dyad Atlas. 2026. “Trade.” Dyad Atlas: Velmara – Torrenia, data 2026.11.26. November 26, 2026. Accessed November 27, 2026. https://atlas.example/en/xa-xb/trade?v=2026.11.26.',
    )
  })

  it('puts the newspaper in the place of an author who is not named', () => {
    expect(chicago(citedWork(), english)).toBe('Gazette. 2021. “Trade grows.” January 20, 2021. Accessed November 27, 2026. https://gazette.example/1.')
  })

  it('begins with the title where nobody is named, and says that a date is not known', () => {
    expect(chicago(citedWork({ type: 'document', containerTitle: null, issued: null, url: null, accessed: null }), english)).toBe('“Trade grows.” n.d.')
  })

  it('gives a year no day, and a question its own sign', () => {
    expect(chicago(citedWork({ title: 'Who grows?', issued: '2021', accessed: null }), english)).toBe('Gazette. 2021. “Who grows?” https://gazette.example/1.')
  })

  it.each([
    ['en', english, en, '“People · ‘O’Brien’.”'],
    ['az', azerbaijani, az, '“People · ‘O’Brien’”.'],
    ['ru', russian, ru, '«People · „O’Brien“».'],
  ] as const)('puts quotes that stand in a title inside those around it: %s', (_, style, words, expected) => {
    expect(chicago(atlasPage({ title: `People · ${words.quoted('O’Brien')}` }), style)).toContain(expected)
  })

  it('is written in the language of the page', () => {
    expect(chicago(citedWork({ title: 'Ticarət artır', containerTitle: 'Azərtac', accessed: null }), azerbaijani)).toBe('Azərtac. 2021. “Ticarət artır”. 20 yanvar 2021. https://gazette.example/1.')
    expect(chicago(citedWork({ title: 'Торговля растёт', containerTitle: 'ТАСС', issued: '2021-05' }), russian)).toBe('ТАСС. 2021. «Торговля растёт». май 2021. Дата обращения: 27 ноября 2026. https://gazette.example/1.')
  })
})
