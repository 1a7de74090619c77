import type { ClaimFile, Told } from '#domain/claimFile.ts'
import { isSide } from '#domain/flow.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { isFigureOfAnother, ownersIn, type FigureOwners } from './figureOfAnother.ts'
import { markedSentence, type Marked } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { periodsIn } from './periodsIn.ts'
import { deedsBeside, deedsTold, isOfOtherName, isSaidAlike, saidOf, unrealOf, type SaidOfFigure } from './saidOfFigure.ts'
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
  readonly figures: readonly (Printed & { readonly said: SaidOfFigure })[]
  /** What was done, of deeds that a figure cannot be of both. */
  readonly deeds: ReadonlySet<string>
  readonly owners: FigureOwners
  /** Years that it or its record names. */
  readonly years: ReadonlySet<string>
  /** When the record was, as exactly as is known. */
  readonly day: string | null
}

/** Which records print what a sentence says in figures that no measure here counts: a rent, a stake, passengers on board. */
export interface ToldIndex {
  /** The figures of a sentence outside its times, in those of its words. */
  readonly figuresIn: (sentence: string, words: string) => readonly Printed[]
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
    const amounts = amountsIn(sentence, taken).filter(({ kind }) => kind !== 'times' && kind !== 'points')
    return { sentence, deeds: deedsTold(sentence), years: mentions.flatMap(({ period }) => (period ? [period.slice(0, 4)] : [])), figures: amounts.map(amount => ({ ...amount, said: saidOf(sentence, amounts, amount, telling) })) }
  }
  const passages = [...events.map(event => ({ ...event, day: event.date })), ...agreements.map(one => ({ ...one, day: one.signed }))].flatMap(({ id, sources, titles, told, day }) => passagesOf(told, vocabulary).map((text): Passage => {
    const { sentence, figures, years, deeds } = read(text)
    return { record: id, sources, own: telling(text), name: new Set(titles.flatMap(title => [...telling(title)])), figures, deeds, owners: ownersIn(sentence, day, vocabulary), years: new Set([...years, ...(day ? [day.slice(0, 4)] : [])]), day }
  }))
  const wordsOf = new Map<string, Set<string>>()
  const deedsOf = new Map<string, Set<string>>()
  for (const { record, deeds } of passages) deedsOf.set(record, new Set([...(deedsOf.get(record) ?? []), ...deeds]))
  for (const { record, own, name } of passages) wordsOf.set(record, new Set([...(wordsOf.get(record) ?? []), ...own, ...name]))
  const under = new Map<string, Passage[]>()
  for (const passage of passages) for (const figure of passage.figures) under.set(keyOf(figure), [...(under.get(keyOf(figure)) ?? []), passage])
  const spread = new Map<string, number>()
  for (const words of new Set(passages.map(({ own }) => own))) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  // A sentence is asked of once a figure.
  let last: { readonly text: string; readonly parts: ReturnType<typeof read> } | null = null
  const readOnce = (text: string) => (last?.text === text ? last : (last = { text, parts: read(text) })).parts
  const figuresIn = (text: string, words: string): readonly Printed[] => {
    const { sentence: { tokens }, figures } = readOnce(text)
    const start = text.indexOf(words)
    return figures.filter(({ from, to }) => tokens[from]!.start >= start && tokens[to - 1]!.end <= start + words.length)
  }
  return {
    figuresIn,
    bearing: (text, figure, { date, topics }) => {
      const bearing = under.get(keyOf(figure))
      if (!bearing) return []
      const { sentence, years, figures, deeds } = readOnce(text)
      // Of a third country besides: another matter.
      const strangers = partiesIn(sentence, vocabulary).filter(({ area }) => !isSide(area, sides)).length
      const words = telling(text)
      const printed = figures.filter(one => keyOf(one) === keyOf(figure))
      return bearing.filter(passage => {
        const shared = [...words].filter(word => passage.own.has(word))
        const named = [...words].filter(word => passage.name.has(word) && !passage.own.has(word))
        const alike = figures.filter(other => keyOf(other) !== keyOf(figure) && passage.figures.some(one => keyOf(one) === keyOf(other))).length
        const rare = shared.some(word => spread.get(word)! <= RARE)
        // Without a year of its own a text speaks of what was lately.
        const isThen = years.length > 0 ? years.every(year => passage.years.has(year)) : date !== null && Number(date.slice(0, 4)) - Number(passage.day?.slice(0, 4) ?? 0) <= LATELY
        // No text tells of what was yet to come.
        const hasBeen = date === null || passage.day === null || passage.day.slice(0, 10) <= date
        const done = [...deeds].every(deed => deedsOf.get(passage.record)!.has(deed))
        const unreal = bearing.filter(({ record }) => record === passage.record).flatMap(({ figures: all }) => all.filter(other => keyOf(other) === keyOf(figure)).flatMap(({ said }) => unrealOf(said)))
        const known = wordsOf.get(passage.record)!
        const alikeSaid = printed.some(({ said, kind, from, to }) => unreal.every(deed => said.beside.has(deed)) && deedsBeside(said).every(deed => passage.deeds.has(deed)) && !isOfOthers(sentence, { from, to }, { known, telling, day: passage.day }) && !isFigureOfAnother(sentence, { from, to }, passage.owners, date, vocabulary) && passage.figures.some(other => keyOf(other) === keyOf(figure) && isSaidAlike(said, other.said, kind === 'bare') && !isOfOtherName(said, other.said, passage.figures.filter(one => one !== other).map(one => one.said))))
        // Of what the text has just spoken of, one word more tells which figure.
        const spoken = topics.includes(passage.record) && isDistinct(figure)
        return isThen && hasBeen && done && alikeSaid && strangers === 0 && (rare || spoken) && shared.length > 0 && shared.length + named.length / 2 + alike + (spoken ? 1 : 0) >= leastFor(figure)
      }).map(({ record, sources }) => ({ id: record, sources }))
    },
  }
}

/** Printed to two digits or more. */
const isDistinct = ({ value, precision }: Printed) => precision * 2 <= value / 10 || (precision === 0 && value >= 10)

/** How near a name stands to the figure that it is said of. */
const NAME_REACH = 12

/** A name or a month beside a figure that its record does not have: said of somebody, somewhere or some time else. */
function isOfOthers({ tokens, marks }: Marked, { from, to }: Pick<Amount, 'from' | 'to'>, { known, telling, day }: { readonly known: ReadonlySet<string>; readonly telling: (text: string) => ReadonlySet<string>; readonly day: string | null }): boolean {
  return tokens.some((token, at) => {
    if (token.kind !== 'word') return false
    const over = marks.filter(mark => mark.from <= at && mark.to > at)
    const month = over.find(({ role }) => role === 'month')
    if (month) return token.capital && day !== null && day.length >= 7 && Number(day.slice(5, 7)) !== Number(month.value) && [...telling(token.word)].some(word => !known.has(word))
    if (at < from - NAME_REACH || at >= to + NAME_REACH) return false
    if (!token.capital || (at === 0 && !over.some(({ role }) => role === 'organisation' || role === 'place'))) return false
    return over.every(({ role }) => role === 'place' || role === 'organisation') && [...telling(token.word)].some(word => !known.has(word))
  })
}

/** A small round number is met anywhere. */
const leastFor = ({ value, unit, precision }: Printed) => (value < 10 || (unit === '' && value < 100) || (unit === 'percent' && precision >= 0.5) ? 3 : 2)

const passagesOf = (told: Told, { language }: Vocabulary): readonly string[] => (told[language] ?? []).filter(text => /\d/.test(text))
