import { fold } from '#language/fold.ts'
import { remembered } from './remembered.ts'
import { tellingWordsBut } from './tellingWords.ts'

/** Numbers that are part of a name, in a folded text: "flight 8243", "8243 saylı", "Mi-24", "2024–2026", and ordinals. */
const NAMING = /\b((?:19|20)\d\d[-–](?:19|20)\d\d)\b|\b(?:flight|reys\w*) (?:no |number )?\D{0,2}(\d{2,4})\b|\b(\d{2,4}) (?:sayli|nomreli)|\b[a-z]{1,3}-(\d{2,4})\b/g
const ORDINAL = /^no\d+th$/

const telling = tellingWordsBut([])

/** The numbers by which texts name flights, aircraft and the like. */
export const numbersNamed = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(numbersIn))

/** How many sentences are kept: each is asked of by several judges. */
const KEPT = 500

const numbersIn = remembered(KEPT, (text): readonly string[] => (/\d/.test(text) ? [...fold(text).matchAll(NAMING)].map(([, ...found]) => found.find(Boolean)!) : []))

const isApart = (told: readonly string[], known: (number: string) => boolean, hasAny: boolean) => told.length > 0 && hasAny && !told.some(known)

/** Whether a sentence has a number for a name ("flight 217", "the 24th session") where the names of a record have others. */
export function isOtherNumber(sentence: string, { titles, numbers }: { readonly titles: readonly ReadonlySet<string>[]; readonly numbers: ReadonlySet<string> }): boolean {
  const ordinals = new Set(titles.flatMap(title => [...title].filter(word => ORDINAL.test(word))))
  return isApart([...numbersNamed([sentence])], number => numbers.has(number), numbers.size > 0) || isApart([...ordinalsIn(sentence)], place => ordinals.has(place), ordinals.size > 0)
}

/** "23rd", "23-е", "third" in a sentence, each as one word for all languages. */
export const ordinalsIn = (sentence: string): ReadonlySet<string> => new Set([...telling(sentence)].filter(word => ORDINAL.test(word)))
