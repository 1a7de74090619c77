import { fold } from '#language/fold.ts'

/** Words that any document's title may have. */
const STOP = /^(?:with|between|from|that|this|their|into|republic|federation|government|cooperation|agreement|protocol|memorandum|soglasheni|sazis|mejdu|mezhdu|respubli|federats)/

/** How many letters of a word count: endings make no difference. */
const LETTERS = 6

/** Words of a title or a sentence that tell it from others, without the names given. */
export function tellingWordsBut(names: readonly string[]): (text: string) => ReadonlySet<string> {
  const common = new Set(names.map(name => fold(name).slice(0, LETTERS)))
  return text => {
    const words = fold(text).split(/[^a-z0-9]+/).filter(word => word.length >= 4 && !STOP.test(word) && !/^\d+$/.test(word))
    return new Set(words.map(word => word.slice(0, LETTERS)).filter(word => !common.has(word)))
  }
}
