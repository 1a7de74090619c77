import { isSide, type Sides } from '#domain/flow.ts'
import { isFigureOfAnother } from './figureOfAnother.ts'
import type { Amount } from './amounts.ts'
import type { Marked } from './Marked.ts'
import { partiesIn } from './parties.ts'
import { locatedParties, type FiguresRead, type Passage, type Printed } from './passages.ts'
import { isPrinted, keyOf, unitOf } from './printedAlike.ts'
import { NO_VERB } from './SentenceParts.ts'
import { deedsBeside, deedsNamed, isOfOtherName, isOfSameThing, isSaidAlike, unrealOf, type SaidOfFigure } from './saidOfFigure.ts'
import { isOfOthers } from './saidOfOthers.ts'
import { tellsOfDeed } from './tense.ts'
import type { Vocabulary } from './Vocabulary.ts'
import { thingsNamed } from './thingsCounted.ts'
import { isOtherWay } from './waysOfFigures.ts'

type WordsById = ReadonlyMap<string, ReadonlySet<string>>

/** What is known of the records over all their sentences. */
export interface Records {
  readonly sides: Sides
  readonly vocabulary: Vocabulary
  readonly telling: (text: string) => ReadonlySet<string>
  /** In how many sentences a word stands. */
  readonly spread: ReadonlyMap<string, number>
  readonly wordsOf: WordsById
  readonly deedsOf: WordsById
  readonly placesOf: WordsById
}

/** A figure of a text, its sentence and what the text has spoken of. */
interface Asked extends FiguresRead {
  readonly figure: Printed
  readonly words: ReadonlySet<string>
  readonly date: string | null
  readonly topics: readonly string[]
}

/** A figure as it is printed, and all sentences of records that print it. */
interface Print {
  readonly key: string
  readonly printing: readonly Passage[]
}

/** Beginnings of words for persons, which any sentence may have. */
const ANYBODY = /^(?:peopl|person|chelov|nefer)/

/** Words of units and scales: they say no more than the figure. */
const UNIT_WORD = /^(?:dollar|mill|bill|thous|trill|milyon|milyar|ton|tonn|perc|faiz|prots|million|milliar|tysyac)/
export const isUnitWord = (word: string): boolean => UNIT_WORD.test(word)

/** In years. */
const LATELY = 3

/** A word that more records have tells little. */
const RARE = 12

/** So many of a thing are not met by chance in a text on the matter. */
const SEVERAL = 5

/** Whether a record's sentence that prints a figure is what a text says with it. */
export function bears(passage: Passage, print: Print, asked: Asked, records: Records): boolean {
  const { sides, vocabulary, spread, deedsOf, placesOf } = records
  const { sentence, figures, figure, deeds, things, words: all, date, topics } = asked
  const words = [...all].filter(word => !ANYBODY.test(word))
  const alikeNamed = words.filter(word => passage.own.has(word))
  // The same thing by another word: "weapons" for "arms".
  const inOtherWords = passage.isNote ? [] : [...things].filter(thing => passage.things.has(thing) && !alikeNamed.some(word => sentence.tokens.some(token => thingsNamed(token.word).includes(thing) && token.word.startsWith(word))))
  const shared = [...alikeNamed, ...(passage.isNote ? [...things, ...deeds].filter(word => passage.own.has(word)) : inOtherWords)]
  const named = words.filter(word => passage.name.has(word) && !passage.own.has(word))
  const alike = figures.filter(other => keyOf(other) !== keyOf(figure) && passage.figures.some(one => keyOf(one) === keyOf(other))).length
  const rare = shared.some(word => (spread.get(word) ?? Infinity) <= RARE || inOtherWords.includes(word))
  // Of a third country besides: another matter.
  const isOfTheirs = partiesIn(sentence, vocabulary).every(({ area }) => isSide(area, sides) || passage.countries.includes(area))
  /** Not in the one of the two, where the record says that it is in the other. */
  const places = placesOf.get(passage.record)!
  const isThere = places.size === 0 || locatedParties(sentence, vocabulary).every(area => places.has(area))
  // No text tells of what was yet to come.
  const hasBeen = date === null || passage.day === null || passage.day.slice(0, 10) <= date
  const done = [...deeds].every(deed => deedsOf.get(passage.record)!.has(deed))
  // Of what the text has just spoken of, one word more tells which figure.
  const spoken = topics.includes(passage.record) && (isDistinct(figure) || (passage.isNote && figure.precision === 0 && figure.value >= SEVERAL))
  const likeness = shared.length + named.length / 2 + alike + (spoken ? (passage.isNote ? 2 : 1) : 0)
  return isThen(passage, asked, [...shared, ...named], records) && hasBeen && done && isOfTheirs && isThere && (rare || spoken) && shared.length > 0 && likeness >= leastFor(figure) && isSaidOf(passage, print, asked, records)
}

/** Whether a text may speak of the record's time. Without a year of its own it speaks of what was lately, of what it has just told, or, in the past, of what it names by words that few records have. */
function isThen({ record, years, day, name }: Passage, { sentence, years: told, date, topics }: Asked, common: readonly string[], { spread }: Records): boolean {
  if (told.length > 0) return told.every(year => years.has(year))
  if (date !== null && day !== null && !isOfYearTold(sentence, date, day)) return false
  if (topics.includes(record)) return true
  if (date === null) return false
  const isNamed = common.filter(word => !isUnitWord(word) && ((spread.get(word) ?? 0) <= RARE || name.has(word))).length >= 2 && common.some(word => name.has(word))
  return Number(date.slice(0, 4)) - Number(day?.slice(0, 4) ?? 0) <= LATELY || (isNamed && tellsOfDeed(sentence, sentence.language))
}

/** "Until the summer of this year": of no other. */
function isOfYearTold({ of }: Marked, date: string, day: string): boolean {
  const year = Number(date.slice(0, 4))
  const told = [...of('this-year').map(() => year), ...of('last-year').map(() => year - 1)]
  return told.length === 0 || told.includes(Number(day.slice(0, 4)))
}

/** Whether what a text says beside its figure may be said of the printed one. */
function isSaidOf(passage: Passage, { key, printing }: Print, { sentence, figures, figure, date }: Asked, { vocabulary, telling, wordsOf }: Records): boolean {
  const unreal = printing.filter(({ record }) => record === passage.record).flatMap(({ figures: all }) => all.filter(one => keyOf(one) === key).flatMap(({ said }) => unrealOf(said)))
  const known = wordsOf.get(passage.record)!
  const isSame = (said: SaidOfFigure, isBare: boolean) => passage.figures.some(other => keyOf(other) === key && (passage.isNote ? isOfSameThing(said, other.said, word => known.has(word)) : isSaidAlike(said, other.said, isBare)) && !isOfOtherName(said, other.said, passage.figures.filter(one => one !== other).map(one => one.said)))
  return figures.some(one => {
    const { said, kind } = one
    const agrees = keyOf(one) === keyOf(figure) && isPrinted(figure, one) && !isDenied(sentence, one) && unreal.every(deed => said.beside.has(deed)) && deedsBeside(said).every(deed => passage.deeds.has(deed))
    return agrees && isSame(said, kind === 'bare') && !isOfOthers(sentence, one, { known, telling, day: passage.day, organisations: passage.organisations }, vocabulary) && !isFigureOfAnother(sentence, one, ownersOf(passage, said), date, vocabulary) && !isOtherWay(sentence, one, passage.ways(), vocabulary)
  })
}

/** Whose a figure may be: any country beside it, and the only one whose things of that kind the record tells of. */
function ownersOf({ owners, owned }: Passage, { things }: SaidOfFigure): Passage['owners'] {
  const theirs = [...things].map(thing => owned().get(thing) ?? new Set<string>())
  return { ...owners, areas: new Set([...owners.areas, ...theirs.flatMap(areas => (areas.size === 1 ? [...areas] : []))]) }
}

/** "Did not die", "ölməyib": what a figure is said not to be of. A refusal is a deed. */
const isDenied = ({ of, tokens, breaks, language }: Marked, { from }: Pick<Amount, 'from'>): boolean => of('not').some(mark => breaks[mark.from] === breaks[from] && deedsNamed(tokens[mark.from]!.word).length === 0) || (language === 'az' && tokens.some(({ word, capital }, at) => !capital && breaks[at] === breaks[from] && NO_VERB.test(word)))

/** Printed to two digits or more. */
const isDistinct = ({ value, precision }: Printed) => precision * 2 <= value / 10 || (precision === 0 && value >= 10)

/** A small round number is met anywhere. */
const leastFor = ({ value, unit, precision }: Printed) => (value < 10 || (unitOf({ unit }) === '' && value < 100) || (unit === 'percent' && precision >= 0.5) ? 3 : 2)
