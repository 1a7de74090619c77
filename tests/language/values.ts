import type { Format } from '#language/Format.ts'
import { BOUNDS } from '#schema/vocabulary.ts'

/** One text that pages show, written by the formats of a language. */
export interface Sample {
  readonly title: string
  readonly write: (format: Format) => string
}

const NUMBERS = [
  0, 1, -1, 7, 12, 99, 100, 999, 1_000, 1_148_100.78, 9_999, 10_000, 45_300, 99_999.5, 100_000, 340_000, 999_499, 999_999, 1_000_000, 2_600_000.5, 12_345_678, 340_000_000,
  999_400_000, 999_999_999, 2_600_000_000, -4_799_000_000, 5_905_900_000, 1e12, 2.5e12, 0.5, 0.05, 0.000423, -0.0001, 1.005, 33.333333,
]
const DATES = ['1992', '1992-04', '1992-04-04', '2018-09-01', '2020-02-29', '2021-11-24', '2000-01-31', '1999-12-31', '2023-05', '2010-07-07', '2011-06', '2012-08-15', '2013-10-09', '2014-03-03']
const PERIODS = ['2020', '2021-Q1', '2021-Q3', '2021-11', '2021-11-25', '2021-01/2021-11', '2000/2020', '2020-Q4/2021-Q1', '2021-Q1/2021-Q3', '2021-11-24/2021-11-26', '2018-08-30/2018-09-02', '2020-12/2021-02', '2020-12-31/2021-01-02']
const RANKS = [0, 1, 2, 3, 4, 6, 9, 10, 11, 12, 13, 20, 21, 22, 30, 40, 50, 60, 70, 90, 100, 101, 111, 500, 1000, 2000]
const FIGURES = ['230', '40', '12', '16']

/** Two hundred texts of every kind: the server and every browser must write them alike. */
export const SAMPLES: readonly Sample[] = [
  ...NUMBERS.flatMap(value => [
    { title: `number ${value}`, write: (format: Format) => format.number(value) },
    { title: `sum of ${value}`, write: (format: Format) => format.money(value, '$', { compact: true, sign: true }) },
    { title: `tonnes ${value}`, write: (format: Format) => format.quantity(value, 't', { compact: true }) },
  ]),
  ...DATES.flatMap(date => [
    { title: `date ${date}`, write: (format: Format) => format.date(date) },
    { title: `short date ${date}`, write: (format: Format) => format.shortDate(date) },
  ]),
  ...PERIODS.flatMap(period => [
    { title: `period ${period}`, write: (format: Format) => format.period(period) },
    { title: `short period ${period}`, write: (format: Format) => format.shortPeriod(period) },
  ]),
  ...RANKS.map(rank => ({ title: `rank ${rank}`, write: (format: Format) => format.ordinal(rank) })),
  ...BOUNDS.flatMap(bound => FIGURES.slice(0, bound === 'over' ? 4 : 1).map(figure => ({ title: `${bound} ${figure}`, write: (format: Format) => format.bounded(figure, bound) }))),
  { title: 'list', write: format => format.list(['Şəki', 'Bakı', 'Ещё']) },
  { title: 'percent', write: format => format.percent(-12.5, { sign: true }) },
  { title: 'open years', write: format => `${format.yearRange(2015, null)} ${format.yearRange(null, 2019)}` },
  { title: 'year in a sentence', write: format => format.yearInText(2020) },
  { title: 'order', write: format => ['Xaçmaz', 'Hacıqabul', 'Əli', 'Elçin', 'Ziya', 'Qax', 'Kür', 'İlham', 'Irkutsk', 'Ёлкин', 'Ельцин', 'Жук'].sort(format.compare).join(' ') },
  { title: 'folding', write: format => format.searchable('Əliyev İlham Путин Й ё') },
  { title: 'range', write: format => format.between('2', '3') },
]
