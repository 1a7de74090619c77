const rules = new Intl.PluralRules('az', { type: 'ordinal' })
const VOWELS: Partial<Record<Intl.LDMLPluralRule, 'i' | 'ü' | 'ı'>> = { one: 'i', few: 'ü', many: 'ı' }

/** The vowel that endings of a whole number take from the word read last: "2020-ci", "2013-cü", "2040-cı", "2019-cu". */
export function lastVowel(value: number): 'i' | 'ü' | 'ı' | 'u' {
  // The common rules forget that thousands end in "min" and milliards in "milyard": it is 2000-ci, not 2000-cu.
  if (value % 1_000_000 !== 0 && value % 1_000 === 0) return 'i'
  if (value !== 0 && value % 1_000_000_000 === 0) return 'ı'
  return VOWELS[rules.select(value)] ?? 'u'
}
