import type { ClaimFile, Told } from '#domain/claimFile.ts'
import { isSide } from '#domain/flow.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { markedSentence } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { periodsIn } from './periodsIn.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A figure of a text as records print it: what of, no measure here says. */
export type Printed = Pick<Amount, 'value' | 'precision' | 'unit' | 'bound'>

/** One sentence of a record with its figures. */
interface Passage {
  readonly record: string
  readonly sources: readonly string[]
  /** Its own telling words, and those of the record's name. */
  readonly own: ReadonlySet<string>
  readonly name: ReadonlySet<string>
  readonly figures: readonly Printed[]
  /** Years that it or its record names. */
  readonly years: ReadonlySet<string>
  /** Of the record. */
  readonly year: string | null
}

/** Which records print what a sentence says in figures that no measure here counts: a rent, a stake, passengers on board. */
export interface ToldIndex {
  /** The figures of a sentence outside its times. */
  readonly figuresIn: (sentence: string) => readonly Printed[]
  /** Records that print a figure in a sentence of like words and of no other year. */
  readonly bearing: (sentence: string, figure: Printed, text: { readonly date: string | null; readonly topics: readonly string[] }) => readonly { readonly id: string; readonly sources: readonly string[] }[]
}

/** Persons, schools and head of cattle have no unit of their own. */
const unitOf = ({ unit }: Printed) => (unit === 'OTHER' ? '' : unit)
const keyOf = (figure: Printed) => `${figure.value} ${unitOf(figure)}`

/** In years. */
const LATELY = 3

/** A word that more records have tells little. */
const RARE = 12

/** The records' own sentences with figures, in the language of a text. */
export function toldIndex({ events, agreements, sides }: ClaimFile, vocabulary: Vocabulary, telling: (text: string) => ReadonlySet<string>): ToldIndex {
  const read = (text: string) => {
    const sentence = markedSentence(text, 0, vocabulary)
    const { mentions, taken } = periodsIn(sentence, null, vocabulary.language !== 'en')
    return { sentence, years: mentions.flatMap(({ period }) => (period ? [period.slice(0, 4)] : [])), figures: amountsIn(sentence, taken).filter(({ kind }) => kind !== 'times' && kind !== 'points') }
  }
  const passages = [...events.map(event => ({ ...event, day: event.date })), ...agreements.map(one => ({ ...one, day: one.signed }))].flatMap(({ id, sources, titles, told, day }) => passagesOf(told, vocabulary).map((text): Passage => {
    const { figures, years } = read(text)
    return { record: id, sources, own: telling(text), name: new Set(titles.flatMap(title => [...telling(title)])), figures, years: new Set([...years, ...(day ? [day.slice(0, 4)] : [])]), year: day?.slice(0, 4) ?? null }
  }))
  const under = new Map<string, Passage[]>()
  for (const passage of passages) for (const figure of passage.figures) under.set(keyOf(figure), [...(under.get(keyOf(figure)) ?? []), passage])
  const spread = new Map<string, number>()
  for (const words of new Set(passages.map(({ own }) => own))) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  const figuresIn = (text: string): readonly Printed[] => read(text).figures
  return {
    figuresIn,
    bearing: (text, figure, { date, topics }) => {
      const { sentence, years, figures } = read(text)
      // Of a third country besides: another matter.
      const strangers = partiesIn(sentence, vocabulary).filter(({ area }) => !isSide(area, sides)).length
      const words = telling(text)
      return (under.get(keyOf(figure)) ?? []).filter(passage => {
        const shared = [...words].filter(word => passage.own.has(word))
        const named = [...words].filter(word => passage.name.has(word) && !passage.own.has(word))
        const alike = figures.filter(other => keyOf(other) !== keyOf(figure) && passage.figures.some(one => keyOf(one) === keyOf(other))).length
        const rare = shared.some(word => spread.get(word)! <= RARE)
        // Without a year of its own a text speaks of what was lately.
        const isThen = years.length > 0 ? years.every(year => passage.years.has(year)) : date !== null && Number(date.slice(0, 4)) - Number(passage.year ?? 0) <= LATELY
        // Of what the text has just spoken of, one word more tells which figure.
        const spoken = topics.includes(passage.record) && isDistinct(figure)
        return isThen && strangers === 0 && (rare || spoken) && shared.length > 0 && shared.length + named.length / 2 + alike + (spoken ? 1 : 0) >= leastFor(figure)
      }).map(({ record, sources }) => ({ id: record, sources }))
    },
  }
}

/** Printed to two digits or more. */
const isDistinct = ({ value, precision }: Printed) => precision * 2 <= value / 10 || (precision === 0 && value >= 10)

/** A small round number is met anywhere. */
const leastFor = ({ value, unit, precision }: Printed) => (value < 10 || (unit === '' && value < 100) || (unit === 'percent' && precision >= 0.5) ? 3 : 2)

const passagesOf = (told: Told, { language }: Vocabulary): readonly string[] => told[language] ?? []
