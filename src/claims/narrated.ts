import type { ClaimFile, HeldAgreement, HeldEvent } from '#domain/claimFile.ts'
import { fold } from '#language/fold.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { PostsThen } from './heldThen.ts'
import { officesHeld } from './officesHeld.ts'
import { ownNames } from './namePhrases.ts'
import { narrationReader, type Narration, type NarrationReader, type Word } from './narration.ts'
import { remembered } from './remembered.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A record as a story: when, whose, and in which words. */
export interface Narrative {
  readonly id: string
  readonly sources: readonly string[]
  readonly from: string
  readonly to: string
  readonly city: string | null
  readonly country: string | null
  readonly words: ReadonlySet<string>
  /** Years that its sentences speak of besides its own. */
  readonly years: ReadonlySet<string>
  /** Each of its sentences in the language of the text, with its titles, which say what they are about. */
  readonly passages: () => readonly Passage[]
}

/** What a record tells in one breath. */
export interface Passage {
  readonly words: ReadonlySet<string>
  readonly told: readonly Narration[]
  /** Folded. */
  readonly text: string
}

/** The records as stories, for texts of one language. */
export interface NarrativeIndex extends Pick<NarrationReader, 'read' | 'readOnce' | 'keep' | 'narration' | 'meaningsIn'> {
  /** Reads the records one by one, each at a step, as they would be when first asked for. */
  readonly prepared: () => Generator<void>
  /** Records that were in any of some years, the first and the last among them, or speak of one. */
  readonly inYears: (first: string, last: string) => readonly Narrative[]
  readonly record: (id: string) => Narrative | undefined
  /** Records that have some words that few have, which weigh together at least so much. */
  readonly having: (words: readonly Word[], least: number) => readonly Narrative[]
  /** Whether a body's names say that it is such a thing: a court, a ministry. */
  readonly isOfKind: (id: string, thing: string) => boolean
  /** The bodies whose names say that they are such a thing. */
  readonly bodiesOfKind: (thing: string) => readonly string[]
  /** Which offices somebody held on a day, each as the thing that a sentence tells. */
  readonly offices: (id: string, day: string) => readonly string[]
  /** How much a word tells: the rarer it is among the records, the more. */
  readonly weight: (word: Word) => number
}

/** What a record of a kind tells without saying it. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  visit: ['visit', 'gather', 'begin'], meeting: ['meet', 'gather'], summit: ['meet', 'gather'], commission: ['meet', 'gather'], forum: ['gather', 'open', 'begin'], exhibition: ['gather', 'open', 'begin'], opening: ['open', 'gather'], cultural: ['gather', 'begin'],
}

export function narrativeIndex({ events, agreements, people, sides, names }: ClaimFile, vocabulary: Vocabulary, telling: (text: string) => ReadonlySet<string>, posts: PostsThen): NarrativeIndex {
  const { language } = vocabulary
  const rows = [...names[language], ...ownNames({ names }, language)]
  // Who stands in the form of his name does what is told, or has it done to him.
  const nominatives = new Set(rows.flatMap(([role, , , texts]) => (role === 'person' || role === 'organisation' ? texts.flatMap(text => fold(text).replace(/\s*\([^)]*\)$/, '').match(LAST_WORD)?.[0] ?? []) : [])))
  // "The commission on economic cooperation": a session is of its body, by whichever of the names.
  const bodies = new Map([...groupBy(rows.filter(([role]) => role === 'organisation'), ([, id]) => id)].map(([id, own]) => [id, own.flatMap(([, , , texts]) => texts).join(' ')] as const))
  const reader = narrationReader(vocabulary, sides, telling, word => nominatives.has(word))
  const { readOnce, narration, meaningsIn } = reader
  const offices = officesHeld(people, posts)
  const kinds = remembered(KEPT, (id: string): ReadonlySet<string> => new Set(meaningsIn(bodies.get(id) ?? '')))
  const whole = (text: string, day: string, who: readonly string[]) => {
    const all = readOnce(text, day.length === 10 ? day : null, who)
    return narration(all, 0, all.sentence.tokens.length)
  }
  const narrated = (record: HeldEvent | HeldAgreement, days: readonly [string, string], city: string | null, who: readonly string[], implied: readonly string[]): Narrative => {
    const text = [...record.titles, ...Object.values(record.told).flat(), city ?? ''].join(' ')
    let passages: readonly Passage[] | null = null
    const titled = new Set(meaningsIn(record.titles.join(' ')))
    const named = record.organisations.filter(id => meaningsIn(id.replaceAll('-', ' ')).some(meaning => OWN_NAME.test(meaning) && titled.has(meaning)))
    const place = 'country' in record ? record.country : null
    return {
      id: record.id, sources: record.sources, from: days[0], to: days[1], city, country: place,
      years: new Set((record.told[language] ?? []).join(' ').match(YEAR)),
      words: new Set([...meaningsIn(text), ...implied.map(deed => `deed ${deed}`), ...[...who, ...record.organisations].flatMap(id => withName([`who ${id}`])), ...(city === null ? [] : [`at ${city}`]), ...[...record.countries, ...(place === null ? [] : [place])].map(area => `of ${area}`)]),
      passages: () => (passages ??= passagesOf(days[0], who, record.title[language] === undefined ? [] : [whole(record.title[language], days[0], who)], record, { own: record.told[language] ?? [], about: [...titled, ...named.map(id => `who ${id}`), ...(isSession(record) ? record.organisations.flatMap(id => meaningsIn(bodies.get(id) ?? '')) : []), ...implied.map(deed => `deed ${deed}`), ...[...(isGathering(record) ? who : []), ...(isGathering(record) || isSession(record) ? record.organisations : [])].map(id => `who ${id}`), ...(city === null ? [] : [`at ${city}`]), ...(place === null ? [] : [`of ${place}`])] })),
    }
  }
  // "The peacekeepers in X": a body's name says what it is.
  const withName = (word: Word): readonly string[] => word.flatMap(meaning => (meaning.startsWith('who ') ? [meaning, ...meaningsIn(meaning.slice('who '.length).replaceAll('-', ' '))] : [meaning]))
  // There have been peacekeepers in one place alone.
  const withRegion = (words: Set<string>): ReadonlySet<string> => vocabulary.regions.reduce((all, { id, only }) => (only.some(thing => all.has(`thing ${thing}`)) ? all.add(`thing ${id}`) : all), words)
  const passagesOf = (day: string, who: readonly string[], titles: readonly Narration[], { titles: all }: HeldEvent | HeldAgreement, { own, about }: { readonly own: readonly string[]; readonly about: readonly string[] }): readonly Passage[] => {
    const text = all.join(' ')
    const passage = (told: readonly Narration[], more: string): Passage => ({ told, words: withRegion(new Set([...about, ...told.flatMap(({ words }) => words.flatMap(withName)), ...told.flatMap(one => [...one.people].flatMap(id => offices(id, day))), ...meaningsIn(more)])), text: fold(`${text} ${more}`) })
    return own.length === 0 ? [passage(titles, '')] : own.map(sentence => passage([...titles, whole(sentence, day, who)], sentence))
  }
  const records = [
    ...events.map(event => narrated(event, [event.date, event.endDate ?? event.date], event.city, event.people, impliedBy(event))),
    ...agreements.flatMap(one => (one.signed === null ? [] : [narrated(one, [one.signed, one.signed], one.place, one.signers.flatMap(({ person }) => person ?? []), ['sign'])])),
  ]
  const byId = new Map(records.map(record => [record.id, record]))
  const byYear = groupBy(records.flatMap(record => [...new Set([record.from.slice(0, 4), ...record.years])].map(year => ({ year, record }))), ({ year }) => year)
  const under = new Map<string, Narrative[]>()
  for (const record of records) {
    for (const word of record.words) {
      const there = under.get(word)
      if (there) there.push(record)
      else under.set(word, [record])
    }
  }
  const weights = new WeakMap<Word, number>()
  const weight = (word: Word) => {
    const known = weights.get(word)
    if (known !== undefined) return known
    const weighed = Math.log(1 + records.length / Math.max(...word.map(meaning => under.get(meaning)?.length ?? UNKNOWN)))
    weights.set(word, weighed)
    return weighed
  }
  const fewUnder = (meaning: string): readonly Narrative[] => {
    const there = under.get(meaning) ?? []
    return there.length > COMMON ? [] : there
  }
  const having = (words: readonly Word[], least: number): readonly Narrative[] => {
    const shared = new Map<Narrative, number>()
    for (const word of words) {
      for (const record of new Set(word.flatMap(fewUnder))) shared.set(record, (shared.get(record) ?? 0) + weight(word))
    }
    return [...shared].flatMap(([record, all]) => (all >= least ? [record] : []))
  }
  return {
    ...reader,
    record: id => byId.get(id),
    weight, having, offices,
    isOfKind: (id, thing) => kinds(id).has(thing),
    bodiesOfKind: remembered(KEPT, (thing: string): readonly string[] => [...bodies.keys()].filter(id => kinds(id).has(thing))),
    *prepared() {
      for (const { passages } of records) {
        passages()
        yield
      }
    },
    inYears: (first, last) => Array.from({ length: Math.max(0, Math.min(MOST_YEARS, Number(last) - Number(first) + 1)) }, (_, place) => byYear.get(String(Number(first) + place)) ?? []).flat().map(({ record }) => record),
  }
}

/** How many bodies' kinds are kept. */
const KEPT = 500

const LAST_WORD = /[a-z0-9]+(?=[^a-z0-9]*$)/

/** What one body of a kind has in its name: not that it is a ministry, but that it keeps the peace. */
const OWN_NAME = /^(?!deed |thing (?!peacekeeper))/

/** What goes on for some days ended on the last. */
const impliedBy = ({ kind, endDate, titles }: HeldEvent): readonly string[] => (IMPLIED[kind] === undefined ? [] : [...IMPLIED[kind].filter(deed => deed !== 'open' || !titles.some(title => FOUNDATION.test(fold(title)))), ...(endDate === undefined ? [] : ['end'])])

/** What is founded is not open yet. */
const FOUNDATION = /\b(?:foundation|founded|cornerstone|construction|fundament|zalozh|zakladk|stroitelstv|temel|tikinti)/

/** Whose people were there together, and not only spoken of. */
const isGathering = (record: HeldEvent | HeldAgreement) => !('kind' in record) || /^(?:visit|meeting|summit|commission)$/.test(record.kind)

/** Of a body that has them again and again, whoever came. */
const isSession = (record: HeldEvent | HeldAgreement) => 'kind' in record && (record.kind === 'forum' || record.kind === 'commission')

/** Whether any of a word's meanings is among some. */
export const isIn = (word: Word, known: ReadonlySet<string>): boolean => word.some(meaning => known.has(meaning))

/** How much words tell together. */
export const sumOf = (words: readonly Word[], weight: NarrativeIndex['weight']): number => words.reduce((all, word) => all + weight(word), 0)

/** Who, where and in which country: many records have them. */
export const isNamed = ([meaning]: Word): boolean => /^(?:who|at|of) /.test(meaning!)

/** The weight of a word that one record in nine has. */
export const RARE = Math.log(10)

/** A word that no record has weighs as if so many had it. */
const UNKNOWN = 3

/** A word of more records than these finds none. */
const COMMON = 100

const YEAR = /\b(?:19|20)\d\d\b/g

/** No text tells of a longer time at once. */
const MOST_YEARS = 100

