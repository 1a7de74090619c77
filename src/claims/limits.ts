import type { Language } from '#schema/vocabulary.ts'
import type { Evidence } from './Evidence.ts'
import { LIMITS, REASONS, type LimitWords } from './limitWords.ts'
import type { Mark } from './Marked.ts'
import type { Narrative } from './narrated.ts'
import type { Read } from './narration.ts'

/** A word that says more of a deed than that it was done: that it was the first, that all of it was. */
interface Limit {
  readonly name: string
  /** Where it stands among the words, and how many it takes. */
  readonly at: number
  readonly length: number
  /** What it is said of, by what these words mean. */
  readonly of: ReadonlySet<string>
}

type Meanings = (words: readonly string[]) => readonly string[]

/** How far behind a word a record has the thing that it is said of, and how far around it a sentence may. */
const NEAR = 4
const AROUND = 7

/** The words within some tokens of a sentence by which it says more than its records: "the first to open", where they only have it opened. */
export function limitsBeyond(records: readonly Narrative[], read: Read, [from, to]: readonly [number, number], { narrated }: Pick<Evidence, 'narrated'>): Pick<Mark, 'from' | 'to'>[] {
  const { sentence: { tokens, language }, aside } = read
  const meaningsIn: Meanings = words => narrated.meaningsIn(words.join(' ')).filter(meaning => !ORDINAL.test(meaning))
  const words = tokens.slice(from, to).map(({ kind, word }, place) => (kind === 'mark' ? ',' : aside[from + place] ? '#' : word))
  const said = limitsIn(words, language, meaningsIn, AROUND)
  const reasons = reasonsIn(words, language, meaningsIn).filter(({ of }) => of.size > 0 && records.every(record => [...of].every(meaning => !record.words.has(meaning))))
  const held = said.length === 0 ? [] : records.flatMap(record => heldBy(record, language, meaningsIn))
  return [...said.filter(one => !held.some(other => other.name === one.name && isOfSame(one, other))), ...reasons].map(({ at, length }) => ({ from: from + at, to: from + at + length }))
}

/** How many words name a reason. */
const OF_REASON = 3

/** "Because of sanctions": a reason of which a record may have no word. */
function reasonsIn(words: readonly string[], language: Language, meaningsIn: Meanings): Limit[] {
  return foundIn(words, REASONS[language]).map(({ at, length }) => ({ name: 'reason', at, length, of: new Set(meaningsIn(language === 'az' ? words.slice(Math.max(0, at - 2), at) : words.slice(at + length, at + length + OF_REASON))) }))
}

/** "The full five years" is no "full ceasefire". Time has no meaning here, and how long it was only the same words say. */
const isOfSame = (one: Limit, other: Limit): boolean => [...one.of].some(meaning => other.of.has(meaning))

const heldBy = (record: Narrative, language: Language, meaningsIn: Meanings): readonly Limit[] => record.passages().flatMap(({ text }) => limitsIn(text.split(/[^a-z0-9]+/), language, meaningsIn, null))

/** Where a pattern stands among words, which words it takes and which they are. */
function foundIn(words: readonly string[], pattern: RegExp): { readonly at: number; readonly length: number; readonly phrase: string }[] {
  const starts = new Map<number, number>()
  const text = words.reduce((all, word, at) => { starts.set(all.length, at); return `${all}${word} ` }, '')
  return [...text.matchAll(pattern)].flatMap(({ 0: phrase, index }) => (starts.has(index) ? [{ at: starts.get(index)!, length: phrase.split(' ').length, phrase }] : []))
}

function limitsIn(words: readonly string[], language: Language, meaningsIn: Meanings, around: number | null): Limit[] {
  const found = (name: string, pattern: RegExp | undefined, said: (at: number, length: number, phrase: string) => readonly string[]): Limit[] =>
    pattern === undefined ? [] : foundIn(words, pattern).map(({ at, length, phrase }) => ({ name, at, length, of: new Set(said(at, length, phrase)) }))
  return (Object.entries(LIMITS[language]) as [string, LimitWords][]).flatMap(([name, { deed, thing, held }]) => [
    ...found(name, deed, (_at, _length, phrase) => (name === 'lengthy' ? [phrase.split(' ').find(word => !LEAD.test(word)) ?? phrase] : meaningsIn(words))),
    ...found(name, thing, (at, length) => meaningsIn(words.slice(around === null ? at + length : Math.max(0, at - around), at + length + (around ?? NEAR)))),
    ...(around === null ? found(name, held, at => meaningsIn(words.slice(Math.max(0, at - NEAR), at + NEAR))) : []),
  ])
}

/** Before how long it was. */
const LEAD = /^(?:for|during|over|throughout|within|the|full|whole|entire|next|following|nearly|almost|about|some|v|techenie|na|protyazhenii|tselykh|vsekh|vsego)$/

const ORDINAL = /^no\d+th$/
