import type { ClaimFile, Told } from '#domain/claimFile.ts'
import { amountsIn, type Amount } from './amounts.ts'
import { ownersIn, thingsOwnedIn, type FigureOwners } from './figureOfAnother.ts'
import { markedSentence, type Marked } from './Marked.ts'
import { numbersNamed } from './numbersNamed.ts'
import { once } from './once.ts'
import { partiesIn } from './parties.ts'
import { periodsIn } from './periodsIn.ts'
import { deedsTold, isTongue, saidOf, type SaidOfFigure } from './saidOfFigure.ts'
import { thingsIn } from './thingsCounted.ts'
import type { Vocabulary } from './Vocabulary.ts'
import { waysOver, type Ways } from './waysOfFigures.ts'

/** A figure as it is printed. */
export type Printed = Pick<Amount, 'value' | 'precision' | 'unit' | 'bound'>

/** One sentence of a record with its figures. */
export interface Passage {
  readonly record: string
  readonly sources: readonly string[]
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  /** Its own telling words, and those of the record's name. */
  readonly own: ReadonlySet<string>
  readonly name: ReadonlySet<string>
  readonly figures: readonly (Printed & { readonly said: SaidOfFigure })[]
  /** What its sentence names, in whatever words. */
  readonly things: ReadonlySet<string>
  /** What was done, of deeds that a figure cannot be of both. */
  readonly deeds: ReadonlySet<string>
  /** Whose its figures may be. */
  readonly owners: FigureOwners
  /** Whose the things are that it counts, as any sentence of its record has it. */
  readonly owned: () => ReadonlyMap<string, ReadonlySet<string>>
  /** Years that it or its record names. */
  readonly years: ReadonlySet<string>
  /** When the record was, as exactly as is known. */
  readonly day: string | null
  /** Where its record's figures went and who asked for them, over all sentences of the record that are read. */
  readonly ways: () => Ways
  /** Countries that something is said to be in. */
  readonly located: readonly string[]
  /** Figures without a sentence, which are known by what they are of, in whatever words. */
  readonly isNote: boolean
}

/** A sentence with its figures outside its times. */
export interface FiguresRead {
  readonly sentence: Marked
  readonly deeds: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  readonly years: readonly string[]
  readonly figures: readonly (Amount & { readonly said: SaidOfFigure })[]
}

/** "Paragraph 25": which part of a document, and how many of nothing. */
const LABELLED = /^(?:paragraph|point|article|clause|section|chapter|item|punkt\w{0,2}|stat(?:ya|yi|e|yu)|paragraf\w{0,2})$/

type Telling = (text: string) => ReadonlySet<string>

export function figuresRead(text: string, vocabulary: Vocabulary, telling: Telling): FiguresRead {
  const sentence = markedSentence(text, 0, vocabulary)
  const { mentions, taken } = periodsIn(sentence, null, vocabulary.language !== 'en')
  const names = numbersNamed([text])
  const isName = ({ kind, from }: Amount) => kind === 'bare' && (names.has(sentence.tokens[from]!.text) || LABELLED.test(sentence.tokens[from - 1]?.word ?? ''))
  const amounts = amountsIn(sentence, taken).filter(amount => amount.kind !== 'times' && amount.kind !== 'points' && !isName(amount))
  return { sentence, deeds: deedsTold(sentence), things: thingsIn(sentence), years: mentions.flatMap(({ period }) => (period ? [period.slice(0, 4)] : [])), figures: amounts.map(amount => ({ ...amount, said: saidOf(sentence, amounts, amount, telling) })) }
}

/** The records' own sentences with figures in the language of a text, and their notes. What the other sentences say beside them is read once a text has such a figure: a first short text would wait for it longest. */
export function passagesOf({ events, agreements, countryOf }: ClaimFile, vocabulary: Vocabulary, telling: Telling): Passage[] {
  const { language } = vocabulary
  const locatedIn = (sentence: Marked) => locatedParties(sentence, vocabulary)
  return [...events.map(event => ({ ...event, day: event.date })), ...agreements.map(one => ({ ...one, day: one.signed, notes: undefined, country: null }))].flatMap(({ id, sources, countries, organisations, titles, told, day, notes, country }): Passage[] => {
    const name = new Set(titles.flatMap(title => [...telling(title)]))
    const sentences = once(() => [...titles, ...(told[language] ?? [])].map(text => markedSentence(text, 0, vocabulary)))
    const whole = { record: id, sources, countries, organisations, name, day, ways: once(() => waysOver(sentences(), vocabulary)), owned: once(() => thingsOwnedIn(sentences(), vocabulary, organisations.map(body => [body, countryOf[body] ?? null]))) }
    const yearsWith = (years: readonly string[]) => new Set([...years, ...(day ? [day.slice(0, 4)] : [])])
    const printed = sentencesWithFigures(told, language).map((text): Passage => {
      const { sentence, figures, years, deeds, things } = figuresRead(text, vocabulary, telling)
      return { ...whole, own: telling(text), figures, things, deeds, owners: ownersIn(sentence, day, vocabulary), years: yearsWith(years), located: locatedIn(sentence), isNote: false }
    })
    const noted = notes?.[language]
    if (!noted) return printed
    const inWords = (told[language] ?? []).flatMap(text => locatedIn(markedSentence(text, 0, vocabulary)))
    const located = inWords.length > 0 || country === null ? inWords : [country]
    const read = noted.map(note => figuresRead(note, vocabulary, telling))
    const own = new Set([...(told[language] ?? []).flatMap(text => [...telling(text)]), ...name, ...read.flatMap(({ things, deeds }) => [...things, ...deeds])])
    // "Up to $1 billion", and no more: of what the record is about.
    const about = new Set(titles.flatMap(title => [...thingsIn(markedSentence(title, 0, vocabulary))]))
    const figures = read.flatMap(({ figures: all }) => all.map(figure => (figure.kind === 'money' && figure.said.things.size === 0 ? { ...figure, said: { ...figure.said, things: about } } : figure)))
    return [...printed, { ...whole, own, figures, things: new Set(), deeds: new Set([...read.flatMap(({ deeds }) => [...deeds]), ...sentences().flatMap(sentence => [...deedsTold(sentence)])]), owners: ownersOf(read.map(({ sentence }) => ownersIn(sentence, day, vocabulary))), years: yearsWith(read.flatMap(({ years }) => years)), located, isNote: true }]
  })
}

const ownersOf = (all: readonly FigureOwners[]): FigureOwners => ({ areas: new Set(all.flatMap(({ areas }) => [...areas])), voices: new Set(all.flatMap(({ voices }) => [...voices])) })

const sentencesWithFigures = (told: Told, language: Vocabulary['language']): readonly string[] => (told[language] ?? []).filter(text => /\d/.test(text))

/** Countries that a sentence says something to be in. */
export const locatedParties = (sentence: Marked, vocabulary: Vocabulary): string[] => partiesIn(sentence, vocabulary).flatMap(({ area, role, from }) => (isTongue(sentence, from) ? [] : role === 'in' || (vocabulary.language === 'ru' && /^(?:v|vo)$/.test(sentence.tokens[from - 1]?.word ?? '')) ? [area] : []))

/** Whether a text has a number, in digits or spelt out as a sentence may begin with one. */
export const hasNumber = (text: string): boolean => /\d|\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)\w|(?:дво|тро|четвер|пятер|шестер|семер)[ео]/iu.test(text)
