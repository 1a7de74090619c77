import { fold } from '#language/fold.ts'
import type { Role } from './lexicon/Lexicon.ts'
import { remembered } from './remembered.ts'
import type { Token } from './tokens.ts'

/** A "namesake" is what is named after a person. */
export type MarkRole = Role | 'measure' | 'product' | 'area' | 'person' | 'namesake' | 'organisation' | 'place'

export interface Meaning {
  readonly role: MarkRole
  readonly value: string
  /** Of a country's name: the case it stands in, or "demonym". */
  readonly form?: string | undefined
}

/** The beginning of a word, and how many letters may follow it: of a case's ending the first is a vowel ("самолёт" is no form of a name that begins so). */
interface Stem {
  readonly stem: string
  readonly open: number
  readonly isVowelNext?: boolean
}

interface Entry {
  readonly words: readonly Stem[]
  readonly meaning: Meaning
  readonly capital: boolean
}

/** A phrase found: tokens from `from` to before `to`. */
export interface Found {
  readonly meanings: readonly Meaning[]
  readonly to: number
}

const keyOf = (word: string) => word.slice(0, 3)
const soundKeyOf = (word: string) => word.slice(0, 2)
/** As a text's words are: without the ending that says whose. */
const wordsIn = (phrase: string) => fold(phrase.replace(/['’]s(?![\p{L}])/gu, '')).replace(/[-–—/().,"«»„“”]/g, ' ').split(' ').filter(word => word !== '')

/** How many letters a name's ending may add in each language that inflects; names shorter than four letters add fewer. */
const ENDING = { az: 7, ru: 4 } as const

/** Of a shorter word the sound tells nobody. */
const SOUNDING = 3

/** A word without the vowels that a case changes. Of a name with a capital four letters stay, or it would be many a name's beginning. */
const bareStem = (word: string, least: number) => (word.length > Math.max(3, least) ? word.slice(0, Math.max(least, word.replace(/[aeiouy]{1,3}$/, '').length)) : word)

export interface PhraseOptions {
  /** Names of records take the endings of these languages. */
  readonly inflected?: 'az' | 'ru' | undefined
  /** Only where the text writes a capital. */
  readonly capital?: boolean
  /** Also where each word is spelled otherwise: people's full names and surnames. */
  readonly spelled?: boolean
}

/** A folded name as it sounds: "Huseyin" and "Huseyn", "Ilkham" and "Ilham", "Dzheykhun" and "Jeyhun", "Paşayeva" and "Pashaeva", "Romanoff" and "Romanow" are one. */
export const spelled = remembered(20_000, (word: string): string => word.replace(/dzh/g, 'j').replace(/off$/, 'ov').replace(/w/g, 'v').replace(/(?<=[aeiy])j$/, 'i').replace(/([sc])h/g, '$1').replace(/kh|x/g, 'h').replace(/gh|q/g, 'g').replace(/y/g, 'i').replace(/i+([aeou])/g, '$1').replace(/([aeou])i+(?=[^aeou])/g, '$1').replace(/(.)\1+/g, '$1'))

/** Phrases by their first letters: at each word only a handful is tried, so a text of any kind is read in linear time. */
export class PhraseIndex {
  readonly #entries = new Map<string, Entry[]>()
  readonly #cache = new Map<string, readonly Entry[]>()
  /** Names as they sound, by their first two letters. */
  readonly #sounds = new Map<string, Entry[]>()
  /** What stands here already: several spellings of a name fold to one. */
  readonly #known = new Set<string>()

  add(phrase: string, meaning: Meaning, { inflected, capital = false, spelled: isSpelled = false }: PhraseOptions = {}): void {
    const words = wordsIn(phrase.replaceAll('*', '')).map((word, place): Stem => {
      const starred = phrase.split(/[\s-]+/)[place]?.endsWith('*') ?? false
      if (starred) return { stem: word, open: 12 }
      if (!inflected || /^\d/.test(word)) return { stem: word, open: 0 }
      const stem = inflected === 'ru' ? bareStem(word, capital ? 4 : 0) : word
      return { stem, open: stem.length < 4 ? 3 : ENDING[inflected], isVowelNext: inflected === 'ru' && capital }
    })
    if (words.length === 0) words.push({ stem: fold(phrase), open: 0 })
    const own = [meaning.role, meaning.value, meaning.form, capital, ...words.map(({ stem, open }) => `${stem}${open}`)].join(' ')
    if (this.#known.has(own)) return
    this.#known.add(own)
    const key = keyOf(words[0]!.stem)
    const bucket = this.#entries.get(key)
    const entry = { words, meaning, capital }
    if (bucket) bucket.push(entry)
    else this.#entries.set(key, [entry])
    this.#cache.clear()
    if (!isSpelled || (words.length < 2 && meaning.form === undefined)) return
    const sounds = words.map(({ stem, open }): Stem => ({ stem: spelled(stem), open }))
    this.#sounds.set(soundKeyOf(sounds[0]!.stem), [...(this.#sounds.get(soundKeyOf(sounds[0]!.stem)) ?? []), { ...entry, words: sounds }])
  }

  /** Phrases whose first word this one may be: looked up once a word. */
  #startingWith(word: string): readonly Entry[] {
    let found = this.#cache.get(word)
    if (!found) {
      // A stem shorter than the key stands under its own letters.
      const keys = new Set([word.slice(0, 1), word.slice(0, 2), keyOf(word)])
      found = [...keys].flatMap(key => this.#entries.get(key) ?? []).filter(({ words }) => isForm(word, words[0]!))
      this.#cache.set(word, found)
    }
    return found
  }

  /** The longest phrase that starts at a token, with everything it may mean; null where none does. */
  at(tokens: readonly Token[], from: number): Found | null {
    const token = tokens[from]!
    if (token.kind === 'number' || token.kind === 'date') return null
    let longest = 0
    let meanings: Meaning[] = []
    for (const { words, meaning, capital } of this.#startingWith(token.word)) {
      if (words.length < longest || (capital && !token.capital)) continue
      if (!words.every((word, place) => place === 0 || (tokens[from + place] !== undefined && isForm(tokens[from + place]!.word, word)))) continue
      if (words.length > longest) [longest, meanings] = [words.length, []]
      meanings.push(meaning)
    }
    return longest === 0 ? this.#soundingAt(tokens, from) : { meanings, to: from + longest }
  }

  /** Somebody's full name or surname in another spelling, where nothing is known by the letters. */
  #soundingAt(tokens: readonly Token[], from: number): Found | null {
    if (this.#sounds.size === 0 || !tokens[from]!.capital || tokens[from]!.word.length < SOUNDING) return null
    const first = spelled(tokens[from]!.word)
    const found = (this.#sounds.get(soundKeyOf(first)) ?? []).filter(({ words }) => words.every((word, place) => tokens[from + place]?.capital && isForm(spelled(tokens[from + place]!.word), word)))
    const longest = Math.max(0, ...found.map(({ words }) => words.length))
    const meanings = found.filter(({ words }) => words.length === longest).map(({ meaning }) => meaning)
    return meanings.length > 0 && new Set(meanings.map(({ value }) => value)).size === 1 ? { meanings: meanings.slice(0, 1), to: from + longest } : null
  }
}

function isForm(word: string, { stem, open, isVowelNext = false }: Stem): boolean {
  return word === stem || (open > 0 && word.length <= stem.length + open && word.startsWith(stem) && (!isVowelNext || /[aeiouy]/.test(word[stem.length]!)))
}
