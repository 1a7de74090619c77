import { fold } from '#language/fold.ts'
import { remembered } from './remembered.ts'

/** Words that any document's title may have. */
const STOP = /^(?:with(?!draw)|between|from|that|this|their|into|republic|federation|government|cooperation|agreement|protocol|memorandum|soglasheni|sazis|emekdas|sotrudni|hokume|mezhprav|pravitel|signed|imzala|podpis|protokol|along|across|over|about|mejdu|mezhdu|respubli|federats|haqqinda|sahesinde|arasinda|uzre\b|dair\b)/

/** How many letters of a word count: endings make no difference. */
const LETTERS = 6

/** The start of a word without the endings of a verb or the vowels that a case changes: "raids" and "raided", "мост" and "моста" are one. */
const startOf = (word: string) => word.slice(0, LETTERS).replace(/(?<=.{3})(?:ing|ed|es|s)$/, '').replace(/(?<=.{3})[aeiouy]{1,2}$/, '')

/** "Fourth", "четвёртый", "dördüncü", "IV" and "4th" are one; folded beginnings of the words, and Roman numbers from two on. */
const ORDINALS: readonly (readonly [place: number, word: RegExp])[] = [
  [1, /^(?:first|perv[aeyouia]\w*|birinci\w*)$/], [2, /^(?:second|vtor[aeyoui]\w*|ikinci\w*|ii)$/], [3, /^(?:third|tret(?:iy|ya|e|ego|emu|em|im|ey|yu)|ucuncu\w*|iii)$/], [4, /^(?:fourth|chetvert[aeyoui]\w*|dorduncu\w*|iv)$/], [5, /^(?:fifth|pyat(?:yy|aya|oe|ogo|om|oy|uyu)|besinci\w*)$/],
  [6, /^(?:sixth|shest(?:oy|aya|oe|ogo|om|uyu)|altinci\w*|vi)$/], [7, /^(?:seventh|sedm[aoyu]\w*|yeddinci\w*|vii)$/], [8, /^(?:eighth|vosm[aoyu]\w*|sekkizinci\w*|viii)$/], [9, /^(?:ninth|devyat(?:yy|aya|oe|ogo|om|oy|uyu)|doqquzuncu\w*|ix)$/], [10, /^(?:tenth|desyat(?:yy|aya|oe|ogo|om|oy|uyu)|onuncu\w*)$/], [11, /^(?:eleventh|odinnadtsat(?:yy|aya|oe|ogo|om|oy)|xi)$/], [12, /^(?:twelfth|dvenadtsat(?:yy|aya|oe|ogo|om|oy)|xii)$/],
]

/** "Межправкомиссия" is the commission, and what it is of is no telling word. */
const SHORTENED = /^mezhprav(?=komis)/

const numbered = (long: string): string => {
  const word = long.replace(SHORTENED, '')
  const place = ORDINALS.find(([, ordinal]) => ordinal.test(word))?.[0]
  return place === undefined ? word : `no${place}th`
}

/** "Twenty-third", "двадцать третья", "iyirmi üçüncü": tens before an ordinal of one. */
const TENS = /\b(twenty|dvadtsat|iyirmi|thirty|tridtsat|otuz|forty|sorok|qirx)[- ]([a-z]+)/g
const TENS_OF: Readonly<Record<string, number>> = { twenty: 20, dvadtsat: 20, iyirmi: 20, thirty: 30, tridtsat: 30, otuz: 30, forty: 40, sorok: 40, qirx: 40 }

/** The place that two words tell together, as one word; null where they do not. */
export function placeTold(tens: string, ones: string): string | null {
  const [before, place] = [TENS_OF[tens], ORDINALS.find(([, ordinal]) => ordinal.test(ones))?.[0]]
  return before === undefined || place === undefined || place > 9 ? null : `no${before + place}th`
}

/** "23rd", "23-е", "23-cü", "twenty-third" in a folded text as one word. */
export const withOrdinals = (folded: string): string => folded.replace(TENS, (words, tens: string, ones: string) => placeTold(tens, ones) ?? words).replace(/\b(\d{1,3})(?:-?(?:st|nd|rd|th|ci|cu|e|i|ya|ey|y|go|om)|-leti[a-z]{1,2}|[- ]illiyi[a-z]{0,3})\b/g, 'no$1th')

/** How many texts and words are kept: a sentence is asked for many times over, and a language has few words. */
const TEXTS = 64
const WORDS = 20_000

/** Words of a title or a sentence that tell it from others, without the names given. */
export function tellingWordsBut(names: readonly string[]): (text: string) => ReadonlySet<string> {
  const common = new Set(names.map(name => startOf(fold(name))))
  const startIn = remembered(WORDS, (word: string): string | null => {
    const named = numbered(word)
    if ((named.length < 4 && !/^no\d/.test(named)) || STOP.test(named) || /^\d+$/.test(named)) return null
    const start = startOf(named)
    return common.has(start) ? null : start
  })
  return remembered(TEXTS, text => new Set(withOrdinals(fold(text)).split(/[^a-z0-9]+/).flatMap(word => startIn(word) ?? [])))
}
