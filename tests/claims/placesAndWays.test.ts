import { describe, expect, it } from 'vitest'
import { judged } from './claimTexts.ts'

type Text = { readonly language?: 'en' | 'ru' | 'az'; readonly date?: string }
const verdictsOf = (kind: string, text: string, { language = 'en', date = '2024-04-23' }: Text = {}) => judged(text, { language, date }).filter(({ claim }) => claim.kind === kind).map(({ verdict }) => verdict)

describe('places on a seller’s list of buyers', () => {
  it.each([
    ['en', 'Russia leads among the countries to which non-oil products from Azerbaijan are exported.'],
    ['en', 'Russia ranks first in Azerbaijan’s non-oil exports.'],
    ['en', 'In 2023 Russia was the main destination of Azerbaijan’s non-oil exports.'],
    ['ru', 'По экспорту ненефтяной продукции Азербайджана Россия занимает первое место.'],
    ['ru', 'Россия лидирует среди стран, в которые экспортируется ненефтяная продукция из Азербайджана.'],
    ['az', 'Azərbaycanın qeyri-neft ixracında Rusiya birinci yerdədir.'],
    ['az', 'Azərbaycanın qeyri-neft məhsullarının ixrac olunduğu ölkələr arasında Rusiya liderdir.'],
  ] as const)('are known: %s %s', (language, text) => {
    expect(verdictsOf('rank', text, { language })).toEqual(['supported'])
  })

  it.each([
    ['en', 'Turkey leads among the countries to which non-oil products from Azerbaijan are exported.'],
    ['en', 'Azerbaijan leads among the countries to which non-oil products from Russia are exported.'],
    ['en', 'Russia ranks first in Azerbaijan’s exports.'],
    ['en', 'Russia ranks third in Azerbaijan’s non-oil exports.'],
    ['en', 'Russia is one of the leaders in Azerbaijan’s non-oil exports.'],
    ['en', 'In 2022 Russia was the main destination of Azerbaijan’s non-oil exports.'],
    ['az', 'Azərbaycanın qeyri-neft ixracında Türkiyə birinci yerdədir.'],
  ] as const)('are not another’s, of all goods or of another year: %s %s', (language, text) => {
    expect(verdictsOf('rank', text, { language })).not.toContain('supported')
  })

  it('are of the year that a text without one is written in, late in that year', () => {
    expect(verdictsOf('rank', 'Azerbaijan ranks first in supplies of tomatoes to Russia.', { date: '2021-12-20' })).toEqual(['supported'])
    expect(verdictsOf('rank', 'Azerbaijan ranks first in supplies of tomatoes to Russia.', { date: '2021-02-20' })).toEqual(['no-evidence'])
    expect(verdictsOf('rank', 'Azerbaijan ranks first in supplies of cucumbers to Russia.', { date: '2021-12-20' })).toEqual(['no-evidence'])
  })
})

describe('transit', () => {
  it('grows by what is counted of it, of a text’s own year', () => {
    const date = '2022-11-20'
    expect(verdictsOf('growth', 'The premier said that transit has grown by 98 percent since the start of the year.', { date })).toEqual(['supported'])
    expect(verdictsOf('growth', 'С начала года транзит через Азербайджан вырос на 98%.', { date, language: 'ru' })).toEqual(['supported'])
    expect(verdictsOf('growth', 'İlin əvvəlindən tranzit 98 faiz artıb.', { date, language: 'az' })).toEqual(['supported'])
    for (const words of ['Oil transit has grown by 98 percent', 'Transit has grown by 58 percent', 'Transit has fallen by 98 percent', 'Transit through Georgia has grown by 98 percent', 'Transit through Russia has grown by 98 percent', 'Transit of Iranian goods has grown by 98 percent', 'Transit fees have grown by 98 percent']) {
      expect(verdictsOf('growth', `${words} since the start of the year.`, { date })).toEqual(['no-evidence'])
    }
    expect(verdictsOf('growth', 'Transit has grown by 98 percent since the start of the year.', { date: '2023-11-20' })).toEqual(['no-evidence'])
  })

  it('of oil goes on through the same pipe', () => {
    const pipe = 'In January–September 2019 the Baku–Novorossiysk pipeline carried 574,017 tonnes of oil.'
    expect(verdictsOf('quantity', `${pipe} A year before, in January–September 2018, transit stood at 968,000 tonnes.`, { date: '2019-10-10' })).toEqual(['supported', 'supported'])
    expect(verdictsOf('quantity', `${pipe} In January–September 2018 harvests stood at 968,000 tonnes.`, { date: '2019-10-10' })).toEqual(['supported', 'no-evidence'])
    expect(verdictsOf('quantity', `${pipe} In January–September 2018 transit through Ceyhan stood at 968,000 tonnes.`, { date: '2019-10-10' })).not.toEqual(['supported', 'supported'])
    expect(verdictsOf('quantity', `${pipe} In January–September 2018 transit of wheat stood at 968,000 tonnes.`, { date: '2019-10-10' })).not.toEqual(['supported', 'supported'])
    expect(verdictsOf('quantity', `${pipe} In January–September 2017 transit stood at 968,000 tonnes.`, { date: '2019-10-10' })).not.toEqual(['supported', 'supported'])
  })
})

describe('a statement of more than a figure', () => {
  it('bears out the same figure, as a text rounds it', () => {
    expect(verdictsOf('value', 'Russian investment in Azerbaijan has reached $4.2 billion.', { date: '2018-12-20' })).toEqual(['supported'])
    expect(verdictsOf('value', 'Russian investment in Azerbaijan has not reached $4.2 billion.', { date: '2018-12-20' })).not.toContain('supported')
    expect(verdictsOf('value', 'Russian investment in Azerbaijan has reached $4.1 billion.', { date: '2018-12-20' })).not.toContain('supported')
    expect(verdictsOf('value', 'Azerbaijani investment in Russia has reached $4.2 billion.', { date: '2018-12-20' })).not.toContain('supported')
  })
})

describe('goods exchanged', () => {
  it('are the trade of the two', () => {
    expect(verdictsOf('value', 'In 2023 Azerbaijan and Russia exchanged goods worth $4.36 billion.', { date: '2024-06-01' })).toEqual(['supported'])
    expect(verdictsOf('value', 'In 2023 Azerbaijan and Turkey exchanged goods worth $4.36 billion.', { date: '2024-06-01' })).not.toContain('supported')
    expect(verdictsOf('value', 'За 2022 год страны наторговали друг с другом на 4,17 млрд долларов.', { language: 'ru', date: '2023-06-01' })[0]).toMatch(/supported|one-side/)
  })
})

describe('what was invested in a year', () => {
  it('is no running number', () => {
    expect(verdictsOf('value', 'In 2023 Russia invested $295 million in Azerbaijan.', { date: '2024-06-01' })[0]).toMatch(/supported|one-side/)
    expect(verdictsOf('value', '2023-cü ildə Rusiya Azərbaycana 295 milyon dollar sərmayə yatırıb.', { language: 'az', date: '2024-06-01' })[0]).toMatch(/supported|one-side/)
    expect(verdictsOf('value', 'In 2023 Azerbaijan invested $295 million in Russia.', { date: '2024-06-01' })).not.toContain('supported')
    expect(verdictsOf('value', 'In 2022 Russia invested $295 million in Azerbaijan.', { date: '2024-06-01' })).not.toContain('supported')
    expect(verdictsOf('value', 'In 2023 Turkey invested $295 million in Azerbaijan.', { date: '2024-06-01' })).not.toContain('supported')
  })

  it('and a running number of months ago is no other definition of today’s', () => {
    expect(verdictsOf('value', 'Russian investment in Azerbaijan amounts to $4.5 billion.', { date: '2020-05-28' })).toEqual(['supported'])
    expect(verdictsOf('value', 'Russian investment in Azerbaijan amounts to $3.1 billion.', { date: '2020-05-28' })).not.toContain('supported')
  })
})
