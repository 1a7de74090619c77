import { fold } from '#language/fold.ts'

/** Words that any document's title may have. */
const STOP = /^(?:with|between|from|that|this|their|into|republic|federation|government|cooperation|agreement|protocol|memorandum|soglasheni|sazis|emekdas|sotrudni|hokume|mezhprav|pravitel|signed|imzala|podpis|protokol|along|across|over|about|mejdu|mezhdu|respubli|federats|haqqinda|sahesinde|arasinda|uzre\b|dair\b)/

/** How many letters of a word count: endings make no difference. */
const LETTERS = 6

/** The start of a word without the endings of a verb or the vowels that a case changes: "raids" and "raided", "мост" and "моста" are one. */
const startOf = (word: string) => word.slice(0, LETTERS).replace(/(?<=.{3})(?:ing|ed|es|s)$/, '').replace(/(?<=.{3})[aeiouy]{1,2}$/, '')

/** Words of a title or a sentence that tell it from others, without the names given. */
export function tellingWordsBut(names: readonly string[]): (text: string) => ReadonlySet<string> {
  const common = new Set(names.map(name => startOf(fold(name))))
  return text => {
    const words = fold(text).replace(/\b(\d{1,3})-?(?:st|nd|rd|th|ci|cu|e|i|ya|ey|y|go|om)\b/g, 'no$1th').split(/[^a-z0-9]+/).filter(word => (word.length >= 4 || /^no\d/.test(word)) && !STOP.test(word) && !/^\d+$/.test(word))
    return new Set(words.map(startOf).filter(word => !common.has(word)))
  }
}
