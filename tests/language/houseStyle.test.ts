import { describe, expect, it } from 'vitest'
import { formatOf } from '#language/formatOf.ts'
import type { Format } from '#language/Format.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { SAMPLES } from './values.ts'

/** Blanks inside figures do not break; `_` stands for them here so that the eye can tell. */
const text = (write: (format: Format) => string) => LANGUAGES.map(language => write(formatOf(language)).replaceAll('\u00a0', '_'))

describe('The house style (en, az, ru)', () => {
  it.each<[string, (format: Format) => string, [string, string, string]]>([
    ['thousands and decimals', f => f.number(2_600_000.5), ['2,600,000.5', '2_600_000,5', '2_600_000,5']],
    ['four digits', f => f.number(1200), ['1,200', '1_200', '1_200']],
    ['a true minus', f => f.number(-3.5), ['−3.5', '−3,5', '−3,5']],
    ['a small share', f => f.number(0.000423), ['0.000423', '0,000423', '0,000423']],
    ['rounding as written, not as binary', f => f.number(1.005, { decimals: 2 }), ['1.01', '1,01', '1,01']],
    ['a rounded nothing without a sign', f => f.number(-0.001, { decimals: 1, sign: true }), ['0.0', '0,0', '0,0']],
    ['billions', f => f.money(2.6e9, '$', { compact: true }), ['$2.6_bn', '2,6_mlrd_$', '2,6_млрд_$']],
    ['millions', f => f.money(3.4e8, '$', { compact: true }), ['$340_m', '340_mln_$', '340_млн_$']],
    ['thousands', f => f.quantity(45_300, 't', { compact: true }), ['45,300_t', '45,3_min_t', '45,3_тыс._t']],
    ['below ten thousand', f => f.compact(5_000), ['5,000', '5_000', '5_000']],
    ['a loss', f => f.money(-2.6e9, '$', { compact: true }), ['−$2.6_bn', '−2,6_mlrd_$', '−2,6_млрд_$']],
    ['a gain', f => f.money(2.6e9, '$', { compact: true, sign: true }), ['+$2.6_bn', '+2,6_mlrd_$', '+2,6_млрд_$']],
    ['a currency by its code', f => f.money(1e6, 'USD', { compact: true }), ['1_m_USD', '1_mln_USD', '1_млн_USD']],
    ['a price', f => f.quantity(1200, '$/t'), ['$1,200/t', '1_200_$/t', '1_200_$/t']],
    ['percent', f => f.percent(12.5), ['12.5%', '12,5%', '12,5_%']],
    ['percent by its sign', f => f.quantity(12.5, '%'), ['12.5%', '12,5%', '12,5_%']],
    ['a rank', f => f.ordinal(3), ['3rd', '3-cü', '3-е']],
    ['a day', f => f.date('2018-09-01'), ['1 September 2018', '1 sentyabr 2018', '1 сентября 2018']],
    ['a month', f => f.date('2018-09'), ['September 2018', 'sentyabr 2018', 'сентябрь 2018']],
    ['a year', f => f.date('2018'), ['2018', '2018', '2018']],
    ['a short day', f => f.shortDate('2018-09-01'), ['1 Sept 2018', '1 sen 2018', '1 сент. 2018']],
    ['days of one month', f => f.dateRange('2018-09-01', '2018-09-03'), ['1–3 September 2018', '1–3 sentyabr 2018', '1–3 сентября 2018']],
    ['days of two months', f => f.dateRange('2018-08-30', '2018-09-02'), ['30 August – 2 September 2018', '30 avqust – 2 sentyabr 2018', '30 августа – 2 сентября 2018']],
    ['days of two years', f => f.dateRange('2018-12-31', '2019-01-01'), ['31 December 2018 – 1 January 2019', '31 dekabr 2018 – 1 yanvar 2019', '31 декабря 2018 – 1 января 2019']],
    ['a day without an end', f => f.dateRange('2018-09-01', null), ['1 September 2018', '1 sentyabr 2018', '1 сентября 2018']],
    ['a day that is its own end', f => f.dateRange('2018-09-01', '2018-09-01'), ['1 September 2018', '1 sentyabr 2018', '1 сентября 2018']],
    ['months of a year', f => f.period('2021-01/2021-11'), ['January–November 2021', 'yanvar–noyabr 2021', 'январь–ноябрь 2021']],
    ['a quarter', f => f.period('2021-Q3'), ['3rd quarter of 2021', '2021-ci ilin III rübü', 'III квартал 2021']],
    ['quarters', f => f.period('2021-Q1/2021-Q3'), ['1st–3rd quarters of 2021', '2021-ci ilin I–III rübləri', 'I–III кварталы 2021']],
    ['years', f => f.period('2000/2020'), ['2000–2020', '2000–2020', '2000–2020']],
    ['a short day of a month that is not cut', f => f.shortDate('2025-07-16'), ['16 Jul 2025', '16 iyl 2025', '16 июл. 2025']],
    ['a short day of a month that takes an ending', f => f.shortDate('2023-05-19'), ['19 May 2023', '19 may 2023', '19 мая 2023']],
    ['a short quarter', f => f.shortPeriod('2021-Q3'), ['Q3 2021', 'III rüb 2021', 'III кв. 2021']],
    ['a short quarter range', f => f.shortPeriod('2021-Q1/2021-Q3'), ['Q1–Q3 2021', 'I–III rüb 2021', 'I–III кв. 2021']],
    ['open years', f => f.yearRange(2015, null), ['from 2015', '2015-ci ildən', 'с 2015']],
    ['one year', f => f.yearRange(2015, 2015), ['2015', '2015', '2015']],
    ['all years', f => f.yearRange(null, null), ['', '', '']],
    ['a year in a sentence', f => f.yearInText(2020), ['2020', '2020-ci il', '2020_г.']],
    ['a list', f => f.list(['A', 'B', 'C']), ['A, B and C', 'A, B və C', 'A, B и C']],
    ['more than a sum', f => f.bounded(f.money(4e9, '$', { compact: true }), 'over'), ['more than $4_bn', '4_mlrd_$-dan çox', 'более 4_млрд_$']],
    ['less than a share', f => f.bounded(f.percent(12.5), 'under'), ['less than 12.5%', '12,5%-dən az', 'менее 12,5_%']],
    ['about a number', f => f.bounded('40', 'about'), ['about 40', 'təxminən 40', 'около 40']],
    ['a text that is no date', f => f.date('soon'), ['soon', 'soon', 'soon']],
  ])('writes %s', (_, write, expected) => {
    expect(text(write)).toEqual(expected)
  })

  it.each([['2013', '2013-cü'], ['2019', '2019-cu'], ['2040', '2040-cı'], ['2020', '2020-ci'], ['2000', '2000-ci'], ['1996', '1996-cı'], ['1900', '1900-cü']])('gives the year %s its ending', (year, expected) => {
    expect(formatOf('az').yearInText(Number(year))).toBe(`${expected} il`)
  })

  it.each([['230', '230-dan'], ['40', '40-dan'], ['12', '12-dən'], ['16', '16-dan'], ['1\u00a0000', '1\u00a0000-dən'], ['60', '60-dan'], ['5\u00a0min', '5\u00a0min-dən']])('says "more than %s" by its last vowel', (figure, expected) => {
    expect(formatOf('az').bounded(figure, 'over')).toBe(`${expected} çox`)
  })

  it.each([['230\u00a0sənəd', 'over', '230-dan çox\u00a0sənəd'], ['1,2\u00a0mln\u00a0kVt·saat', 'under', '1,2\u00a0mln-dan az\u00a0kVt·saat'], ['12\u00a0müəssisə', 'over', '12-dən çox\u00a0müəssisə']] as const)(
    'names what is counted after the bound of "%s"',
    (figure, bound, expected) => {
      expect(formatOf('az').bounded(figure, bound)).toBe(expected)
    },
  )

  it('refuses what is no number', () => {
    expect(() => formatOf('en').number(Number.NaN)).toThrow(RangeError)
    expect(() => formatOf('en').compact(Infinity)).toThrow(RangeError)
  })

  it('has two hundred samples with a text in each language', () => {
    expect(SAMPLES.length).toBeGreaterThanOrEqual(200)
    for (const { write } of SAMPLES) expect(text(write).every(written => written.length > 0)).toBe(true)
  })
})
