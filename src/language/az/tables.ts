import { inGroups } from '#language/inGroups.ts'
import type { Tables } from '#language/Tables.ts'
import { lastVowel } from './lastVowel.ts'
import { thanFigure } from './thanFigure.ts'

const ordinal = (rank: number) => `${rank}-c${lastVowel(rank)}`

const months = ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'] as const
const shortMonths = ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'] as const
const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const

export const tables: Tables = {
  // As the statistics committee and the press write; CLDR's 2.600.000,5 would read as 2.6 beside English.
  decimal: ',',
  group: '\u00a0',
  scales: [
    { from: 1e12, power: 12, word: 'trln' },
    { from: 1e9, power: 9, word: 'mlrd' },
    { from: 1e6, power: 6, word: 'mln' },
    // "min" is a thousand.
    { from: 1e4, power: 3, word: 'min' },
  ],
  currencyBefore: false,
  percentGap: '',
  months,
  monthsOfDay: months,
  shortMonths,
  shortMonthsOfDay: shortMonths,
  // Nouns stay singular after numbers.
  countedUnits: {},
  ordinal,
  yearInText: year => `${ordinal(year)} il`,
  quarter: (quarter, year) => `${ordinal(Number(year))} ilin ${ROMAN[quarter]} rübü`,
  quarters: (first, last, year) => `${ordinal(Number(year))} ilin ${ROMAN[first]}–${ROMAN[last]} rübləri`,
  shortQuarter: (quarter, year) => `${ROMAN[quarter]} rüb ${year}`,
  shortQuarters: (first, last, year) => `${ROMAN[first]}–${ROMAN[last]} rüb ${year}`,
  since: year => `${ordinal(year)} ildən`,
  until: year => `${ordinal(year)} ilədək`,
  bounds: {
    over: figure => thanFigure(figure, 'çox'),
    'at-least': figure => `ən azı ${figure}`,
    under: figure => thanFigure(figure, 'az'),
    almost: figure => `az qala ${figure}`,
    'at-most': figure => `ən çoxu ${figure}`,
    about: figure => `təxminən ${figure}`,
  },
  between: (low, high) => `${low} ilə ${high} arasında`,
  and: 'və',
  alphabet: 'abcçdeəfgğhxıijkqlmnoöprsştuüvwyz',
  // I and İ are two letters here; the fixed rule would make both of them i.
  lower: text => text.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase(),
}

/** A count in a sentence, as figures are written. */
export const grouped = (count: number): string => inGroups(String(count), tables.group)
