import { inGroups } from '#language/inGroups.ts'
import type { CountedUnit, Tables } from '#language/Tables.ts'

const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
const cardinals = new Intl.PluralRules('en')
const counted = (one: string, other = `${one}s`): CountedUnit => count => (cardinals.select(count) === 'one' ? one : other)
const ordinal = (rank: number) => `${rank}${ENDINGS[rules.select(rank)] ?? 'th'}`

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const

export const tables: Tables = {
  decimal: '.',
  group: ',',
  scales: [
    { from: 1e12, power: 12, word: 'trn' },
    { from: 1e9, power: 9, word: 'bn' },
    { from: 1e6, power: 6, word: 'm' },
  ],
  currencyBefore: true,
  percentGap: '',
  months,
  monthsOfDay: months,
  shortMonths,
  shortMonthsOfDay: shortMonths,
  countedUnits: {
    persons: counted('person', 'people'), arrivals: counted('arrival'), companies: counted('company', 'companies'), documents: counted('document'),
    regions: counted('region'), votes: counted('vote'), trips: counted('trip'),
  },
  ordinal,
  yearInText: String,
  quarter: (quarter, year) => `${ordinal(quarter)} quarter of ${year}`,
  quarters: (first, last, year) => `${ordinal(first)}–${ordinal(last)} quarters of ${year}`,
  shortQuarter: (quarter, year) => `Q${quarter} ${year}`,
  shortQuarters: (first, last, year) => `Q${first}–Q${last} ${year}`,
  since: year => `from ${year}`,
  until: year => `to ${year}`,
  bounds: {
    over: figure => `more than ${figure}`,
    'at-least': figure => `at least ${figure}`,
    under: figure => `less than ${figure}`,
    almost: figure => `almost ${figure}`,
    'at-most': figure => `at most ${figure}`,
    about: figure => `about ${figure}`,
  },
  between: (low, high) => `between ${low} and ${high}`,
  and: 'and',
  // With the letters of other languages that names on its pages have.
  alphabet: 'abcdeəfghiıjklmnopqrstuvwxyz',
  lower: text => text.toLowerCase(),
}

/** A count in a sentence, as figures are written. */
export const grouped = (count: number): string => inGroups(String(count), tables.group)
