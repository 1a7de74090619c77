import { inGroups } from '#language/inGroups.ts'
import type { CountedUnit, Tables } from '#language/Tables.ts'

const rules = new Intl.PluralRules('ru')
/** "21 документ", but "более 21 документа": bounds ask for the genitive. A fraction takes its singular: "1,5 документа". */
const counted = (one: string, few: string, many: string): CountedUnit => (count, bounded) =>
  ({ one: bounded ? few : one, few: bounded ? many : few, many, other: few, zero: many, two: few })[rules.select(count)]

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const

export const tables: Tables = {
  decimal: ',',
  group: '\u00a0',
  scales: [
    { from: 1e12, power: 12, word: 'трлн' },
    { from: 1e9, power: 9, word: 'млрд' },
    { from: 1e6, power: 6, word: 'млн' },
    { from: 1e4, power: 3, word: 'тыс.' },
  ],
  currencyBefore: false,
  percentGap: '\u00a0',
  months: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  monthsOfDay: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  shortMonthsOfDay: ['янв.', 'февр.', 'мар.', 'апр.', 'мая', 'июн.', 'июл.', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  shortMonths: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  countedUnits: {
    arrivals: counted('прибытие', 'прибытия', 'прибытий'),
    companies: counted('компания', 'компании', 'компаний'),
    documents: counted('документ', 'документа', 'документов'),
    regions: counted('регион', 'региона', 'регионов'),
    votes: counted('голосование', 'голосования', 'голосований'),
    trips: counted('визит', 'визита', 'визитов'),
  },
  // Neuter, as a place in a ranking (место) is.
  ordinal: rank => `${rank}-е`,
  yearInText: year => `${year}\u00a0г.`,
  quarter: (quarter, year) => `${ROMAN[quarter]} квартал ${year}`,
  quarters: (first, last, year) => `${ROMAN[first]}–${ROMAN[last]} кварталы ${year}`,
  shortQuarter: (quarter, year) => `${ROMAN[quarter]} кв. ${year}`,
  shortQuarters: (first, last, year) => `${ROMAN[first]}–${ROMAN[last]} кв. ${year}`,
  since: year => `с ${year}`,
  until: year => `по ${year}`,
  bounds: {
    over: figure => `более ${figure}`,
    'at-least': figure => `не менее ${figure}`,
    under: figure => `менее ${figure}`,
    almost: figure => `почти ${figure}`,
    'at-most': figure => `не более ${figure}`,
    about: figure => `около ${figure}`,
  },
  between: (low, high) => `от ${low} до ${high}`,
  and: 'и',
  // ё is sorted with е and й after и; Cyrillic stands before Latin.
  alphabet: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  lower: text => text.toLowerCase(),
}

/** A count in a sentence, as figures are written. */
export const grouped = (count: number): string => inGroups(String(count), tables.group)
