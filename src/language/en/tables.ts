import type { Tables } from '#language/Tables.ts'

const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }
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
