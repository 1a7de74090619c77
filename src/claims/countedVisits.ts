import { fold } from '#language/fold.ts'

/** "His first visit", "второй визит", "ilk səfəri", "the last time he came": which one of several, by the word that counts. */
const COUNTED = /\b(first|second|third|fourth|last|perv|vtor|tret|chetvert|posledn|ilk|birinci|ikinci|ucuncu|sonuncu|axirinci)\w*(?: \w+){0,2} (?:visit|trip|time|meeting|talks|met\b|came|vizit|poezd|raz\b|vstrech|peregovor|sefer|gorus|defe)/g

const countsIn = (text: string): readonly string[] => [...fold(text).replace(/[^a-z0-9]+/g, ' ').matchAll(COUNTED)].map(([, count]) => count!)

/** Whether titles count a visit as a sentence does. The records have not every visit, so which one it was they know by their titles alone. */
export const isSameCount = (sentence: string, titles: readonly string[]): boolean => countsIn(sentence).every(count => titles.some(title => countsIn(title).includes(count)))
