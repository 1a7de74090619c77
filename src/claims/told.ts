import type { ClaimFile } from '#domain/claimFile.ts'
import { isSide } from '#domain/flow.ts'
import type { Amount } from './amounts.ts'
import { isFigureOfAnother } from './figureOfAnother.ts'
import type { Marked } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { figuresRead, locatedParties, passagesOf, type Passage, type Printed } from './passages.ts'
import { NO_VERB } from './SentenceParts.ts'
import { deedsBeside, deedsNamed, isOfOtherName, isOfSameThing, isSaidAlike, unrealOf } from './saidOfFigure.ts'
import type { Vocabulary } from './Vocabulary.ts'
import { weighedIndex } from './weighedIndex.ts'

export type { Printed } from './passages.ts'

/** Which records print what a sentence says in figures that no measure here counts: a rent, a stake, passengers on board. */
export interface ToldIndex {
  /** The figures of a sentence outside its times, in those of its words. */
  readonly figuresIn: (sentence: string, words: string) => readonly Printed[]
  /** For a sentence with a figure that is printed anywhere: the few records that the words of its text, by how rare they are, are most of. */
  readonly spokenOf: (sentence: string, words: ReadonlySet<string>) => readonly string[]
  /** Records that print a figure in a sentence of like words and of no other year. */
  readonly bearing: (sentence: string, figure: Printed, text: { readonly date: string | null; readonly topics: readonly string[] }) => readonly { readonly id: string; readonly sources: readonly string[] }[]
}

/** Persons, schools and head of cattle have no unit of their own. */
const unitOf = ({ unit }: Pick<Printed, 'unit'>) => (unit === 'OTHER' ? '' : unit)
const keyOf = (figure: Printed) => `${figure.value} ${unitOf(figure)}`

/** Beginnings of words for persons, which any sentence may have. */
const ANYBODY = /^(?:peopl|person|chelov|nefer)/

/** In years. */
const LATELY = 3

/** A word that more records have tells little. */
const RARE = 12

/** The records' own sentences with figures, in the language of a text. */
export function toldIndex(file: ClaimFile, vocabulary: Vocabulary, telling: (text: string) => ReadonlySet<string>): ToldIndex {
  const { sides } = file
  const read = (text: string) => figuresRead(text, vocabulary, telling)
  const passages = passagesOf(file, vocabulary, telling)
  const wordsOf = new Map<string, Set<string>>()
  const deedsOf = new Map<string, Set<string>>()
  for (const { record, deeds } of passages) deedsOf.set(record, new Set([...(deedsOf.get(record) ?? []), ...deeds]))
  for (const { record, own, name } of passages) wordsOf.set(record, new Set([...(wordsOf.get(record) ?? []), ...own, ...name]))
  const under = new Map<string, Passage[]>()
  for (const passage of passages) for (const figure of passage.figures) under.set(keyOf(figure), [...(under.get(keyOf(figure)) ?? []), passage])
  const spread = new Map<string, number>()
  for (const words of new Set(passages.filter(({ isNote }) => !isNote).map(({ own }) => own))) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  // A sentence is asked of once a figure.
  let last: { readonly text: string; readonly parts: ReturnType<typeof read> } | null = null
  const readOnce = (text: string) => (last?.text === text ? last : (last = { text, parts: read(text) })).parts
  const figuresIn = (text: string, words: string): readonly Printed[] => {
    const { sentence: { tokens }, figures } = readOnce(text)
    const start = text.indexOf(words)
    return figures.filter(({ from, to }) => tokens[from]!.start >= start && tokens[to - 1]!.end <= start + words.length)
  }
  const placesOf = new Map<string, Set<string>>()
  for (const { record, located } of passages) placesOf.set(record, new Set([...(placesOf.get(record) ?? []), ...located]))
  /** Not in the one of the two, where the record says that it is in the other. */
  const isLocated = ({ record }: Passage, area: string) => placesOf.get(record)!.size === 0 || placesOf.get(record)!.has(area)
  const mostOf = weighedIndex(wordsOf)
  return {
    figuresIn,
    // Only a sentence with a figure that some record prints asks which are spoken of.
    spokenOf: (text, words) => (readOnce(text).figures.some(figure => under.has(keyOf(figure))) ? mostOf(words) : []),
    bearing: (text, figure, { date, topics }) => {
      const bearing = under.get(keyOf(figure))
      if (!bearing) return []
      const { sentence, years, figures, deeds, things } = readOnce(text)
      const parties = partiesIn(sentence, vocabulary)
      const located = locatedParties(sentence, vocabulary)
      const others = parties.filter(({ area }) => !isSide(area, sides))
      const words = [...telling(text)].filter(word => !ANYBODY.test(word))
      const printed = figures.filter(one => keyOf(one) === keyOf(figure) && !isDenied(sentence, one))
      return bearing.filter(passage => {
        // Of a third country besides: another matter.
        const isOfTheirs = others.every(({ area }) => passage.countries.includes(area))
        const isThere = located.every(area => isLocated(passage, area))
        const shared = [...words, ...(passage.isNote ? [...things, ...deeds] : [])].filter(word => passage.own.has(word))
        const named = words.filter(word => passage.name.has(word) && !passage.own.has(word))
        const alike = figures.filter(other => keyOf(other) !== keyOf(figure) && passage.figures.some(one => keyOf(one) === keyOf(other))).length
        const rare = shared.some(word => spread.get(word)! <= RARE)
        // Without a year of its own a text speaks of what was lately.
        const isThen = years.length > 0 ? years.every(year => passage.years.has(year)) : topics.includes(passage.record) || date !== null && Number(date.slice(0, 4)) - Number(passage.day?.slice(0, 4) ?? 0) <= LATELY
        // No text tells of what was yet to come.
        const hasBeen = date === null || passage.day === null || passage.day.slice(0, 10) <= date
        const done = [...deeds].every(deed => deedsOf.get(passage.record)!.has(deed))
        const unreal = bearing.filter(({ record }) => record === passage.record).flatMap(({ figures: all }) => all.filter(other => keyOf(other) === keyOf(figure)).flatMap(({ said }) => unrealOf(said)))
        const known = wordsOf.get(passage.record)!
        const alikeSaid = printed.some(({ said, kind, from, to }) => unreal.every(deed => said.beside.has(deed)) && deedsBeside(said).every(deed => passage.deeds.has(deed)) && !isOfOthers(sentence, { from, to }, { known, telling, day: passage.day }) && !isFigureOfAnother(sentence, { from, to }, passage.owners, date, vocabulary) && passage.figures.some(other => keyOf(other) === keyOf(figure) && (passage.isNote ? isOfSameThing(said, other.said, word => known.has(word)) : isSaidAlike(said, other.said, kind === 'bare')) && !isOfOtherName(said, other.said, passage.figures.filter(one => one !== other).map(one => one.said))))
        // Of what the text has just spoken of, one word more tells which figure.
        const spoken = topics.includes(passage.record) && (isDistinct(figure) || (passage.isNote && figure.precision === 0 && figure.value >= SEVERAL))
        return isThen && hasBeen && done && alikeSaid && isOfTheirs && isThere && (rare || spoken) && shared.length > 0 && shared.length + named.length / 2 + alike + (spoken ? (passage.isNote ? 2 : 1) : 0) >= leastFor(figure)
      }).map(({ record, sources }) => ({ id: record, sources }))
    },
  }
}

/** "Did not die", "ölməyib": what a figure is said not to be of. A refusal is a deed. */
const isDenied = ({ of, tokens, breaks, language }: Marked, { from }: Pick<Amount, 'from'>): boolean => of('not').some(mark => breaks[mark.from] === breaks[from] && deedsNamed(tokens[mark.from]!.word).length === 0) || (language === 'az' && tokens.some(({ word, capital }, at) => !capital && breaks[at] === breaks[from] && NO_VERB.test(word)))

/** So many of a thing are not met by chance in a text on the matter. */
const SEVERAL = 5

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
const leastFor = ({ value, unit, precision }: Printed) => (value < 10 || (unitOf({ unit }) === '' && value < 100) || (unit === 'percent' && precision >= 0.5) ? 3 : 2)
