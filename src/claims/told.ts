import type { ClaimFile } from '#domain/claimFile.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Amount } from './amounts.ts'
import { bears, isUnitWord, type Records } from './bears.ts'
import { passagesOf, figuresRead, type FiguresRead, type Passage, type Printed } from './passages.ts'
import { isPrinted, keyOf } from './printedAlike.ts'
import { remembered } from './remembered.ts'
import type { Vocabulary } from './Vocabulary.ts'
import { weighedIndex } from './weighedIndex.ts'

export type { Printed } from './passages.ts'

/** Which records print what a sentence says in figures that no measure here counts: a rent, a stake, passengers on board. */
export interface ToldIndex {
  readonly language: Language
  /** A sentence with its figures. */
  readonly read: (sentence: string) => FiguresRead
  /** The figures that a record prints. */
  readonly figuresOf: (record: string) => Passage['figures']
  /** The figures of a sentence outside its times, in those of its words. */
  readonly figuresIn: (sentence: string, words: string) => readonly Printed[]
  /** For a sentence with a figure that is printed anywhere: the few records that the words of its text, by how rare they are, are most of. */
  readonly spokenOf: (sentence: string, words: ReadonlySet<string>) => readonly string[]
  /** What other records than one print that a figure says, in a sentence with some of a text's words. */
  readonly elsewhere: (sentence: string, figure: Printed, record: string) => Passage['figures']
  /** Records that print a figure in a sentence of like words and of no other year. */
  readonly bearing: (sentence: string, figure: Printed, text: { readonly date: string | null; readonly topics: readonly string[] }) => readonly { readonly id: string; readonly sources: readonly string[] }[]
}

/** So many words in common may be of one matter. */
const ALIKE = 2

/** How many figures of texts are kept with what prints them. */
const KEPT = 500

/** The records' own sentences with figures, in the language of a text. */
export function toldIndex(file: ClaimFile, vocabulary: Vocabulary, telling: (text: string) => ReadonlySet<string>): ToldIndex {
  const passages = passagesOf(file, vocabulary, telling)
  const records = recordsOf(file, vocabulary, telling, passages)
  const under = gathered(passages.flatMap(passage => [...new Set(passage.figures.map(keyOf))].map(key => [key, passage] as const)))
  const printed = new Map<string, Printed>(passages.flatMap(({ figures }) => figures.map(figure => [keyOf(figure), figure] as const)))
  const keysAsked = remembered(KEPT, (asked: string) => [...printed].flatMap(([key, one]) => (isPrinted(JSON.parse(asked) as Printed, one) ? [key] : [])))
  /** What is printed anywhere that a figure of a text says. */
  const keysOf = ({ value, precision, unit, bound }: Printed) => keysAsked(JSON.stringify({ value, precision, unit, bound }))
  // A sentence is asked of once a figure.
  let last: { readonly text: string; readonly parts: ReturnType<typeof figuresRead> } | null = null
  const readOnce = (text: string) => (last?.text === text ? last : (last = { text, parts: figuresRead(text, vocabulary, telling) })).parts
  const mostOf = weighedIndex(records.wordsOf)
  const byRecord = groupBy(passages, ({ record }) => record)
  return {
    language: vocabulary.language,
    read: readOnce,
    figuresOf: record => (byRecord.get(record) ?? []).flatMap(({ figures: all }) => all),
    figuresIn: (text, words) => {
      const { sentence: { tokens }, figures } = readOnce(text)
      const start = text.indexOf(words)
      return figures.filter(({ from, to }: Amount) => tokens[from]!.start >= start && tokens[to - 1]!.end <= start + words.length)
    },
    // Only a sentence with a figure that some record prints asks which are spoken of.
    spokenOf: (text, words) => (readOnce(text).figures.some(figure => keysOf(figure).length > 0) ? mostOf(words) : []),
    elsewhere: (text, figure, own) => {
      const words = [...telling(text)].filter(word => !isUnitWord(word))
      const printing = keysOf(figure).flatMap(key => under.get(key)!.filter(({ record, own: theirs, name }) => record !== own && words.filter(word => theirs.has(word) || name.has(word)).length >= ALIKE))
      return printing.flatMap(({ figures }) => figures.filter(one => isPrinted(figure, one)))
    },
    bearing: (text, figure, { date, topics }) => {
      const bearing = keysOf(figure).flatMap(key => {
        const printing = under.get(key)!
        return printing.filter(passage => bears(passage, { key, printing }, { ...readOnce(text), figure, words: telling(text), date, topics }, records))
      })
      return bearing.map(({ record, sources }) => ({ id: record, sources }))
    },
  }
}

/** What is known of the records over all their sentences. */
function recordsOf({ sides }: ClaimFile, vocabulary: Vocabulary, telling: Records['telling'], passages: readonly Passage[]): Records {
  const perRecord = <T>(valuesOf: (passage: Passage) => Iterable<T>) => new Map([...gathered(passages.map(passage => [passage.record, passage] as const))].map(([record, own]) => [record, new Set(own.flatMap(passage => [...valuesOf(passage)]))]))
  const spread = new Map<string, number>()
  for (const words of new Set(passages.filter(({ isNote }) => !isNote).map(({ own }) => own))) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  return { sides, vocabulary, telling, spread, wordsOf: perRecord(({ own, name }) => [...own, ...name]), deedsOf: perRecord(({ deeds }) => deeds), placesOf: perRecord(({ located }) => located) }
}

function gathered<V>(pairs: readonly (readonly [string, V])[]): Map<string, V[]> {
  const all = new Map<string, V[]>()
  for (const [key, value] of pairs) {
    const there = all.get(key)
    if (there) there.push(value)
    else all.set(key, [value])
  }
  return all
}
