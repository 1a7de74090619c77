import type { ClaimFile, HeldAgreement, HeldEvent, HeldPerson } from '#domain/claimFile.ts'
import type { Sides } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { Observation } from '#schema/observation.ts'
import { postsThen, type PostsThen } from './heldThen.ts'
import { seatsByWord, sidesByWord } from './countryWords.ts'
import { deedsOf } from './deeds.ts'
import { kindsOfDocument } from './kindsOfDocument.ts'
import { numbersNamed } from './numbersNamed.ts'
import { ownSources, voicesOfDay, type Article } from './ownSources.ts'
import { tellingWordsBut } from './tellingWords.ts'
import { narrativeIndex, type NarrativeIndex } from './narrated.ts'
import { toldIndex, type ToldIndex } from './told.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A document or an event with its names as telling words: an article may be in any language. */
export type Titled<T> = Omit<T, 'titles'> & {
  readonly titles: readonly ReadonlySet<string>[]
  /** Words of its id, by which it is known on its own day: "trilateral statement". */
  readonly slug: ReadonlySet<string>
  /** What its titles say was done. */
  readonly deeds: ReadonlySet<RegExp>
  /** Which kinds of document they name. */
  readonly kinds: readonly RegExp[]
  /** Numbers that are part of a name: of a flight, of an aircraft. */
  readonly numbers: ReadonlySet<string>
}

/** What claims are held against. */
export interface Evidence {
  /** The day of the text that is judged. */
  readonly date: string | null
  readonly sides: Sides
  /** Up to this day the records go: what they say without a date is said of it. */
  readonly updated: string
  /** What tells a sentence's words from others: neither joining words nor the two countries' names. */
  readonly tellingWords: (text: string) => ReadonlySet<string>
  /** Statements of one measure about one area and its partner. */
  readonly stated: (measure: string, area: string, counterpart: string | null) => readonly Observation[]
  /** All partners' records of trade in a year, for places counted from them. */
  readonly tradeOf: (period: string) => readonly Observation[]
  readonly events: readonly HeldEvent[]
  readonly agreements: readonly HeldAgreement[]
  /** Events and documents by the telling words of their names. */
  readonly eventNames: WordIndex<HeldEvent>
  readonly agreementNames: WordIndex<HeldAgreement>
  readonly people: readonly HeldPerson[]
  /** Who held which post when. */
  readonly posts: PostsThen
  /** Which of the two a word names, by its folded beginning. */
  readonly sideOf: (stem: string) => string | undefined
  /** The same of a word for the town where its government sits. */
  readonly seatOf: (word: string) => string | undefined
  readonly countryOf: ClaimFile['countryOf']
  readonly isPartner: (area: string) => boolean
  /** What records print in figures that no measure counts. */
  readonly told: ToldIndex
  /** What records tell of, in whatever words. */
  readonly narrated: NarrativeIndex
  /** Whether a record rests on a source other than the article itself and those that repeat it. */
  readonly independent: (sources: readonly string[]) => boolean
  /** The same of a figure. */
  readonly isOthers: (row: Observation) => boolean
  /** The same evidence with the article's own records, to tell what it alone states; null where it has none. */
  readonly withOwn: Evidence | null
}

/** The evidence of a pair, indexed once; then for any article what is not its own. */
export function evidenceOf(file: ClaimFile, observations: readonly Observation[], vocabularyIn: (language: Language) => Vocabulary): (article: Article) => Evidence {
  const all = observations.filter(({ value, status }) => value !== null && status !== 'forecast')
  const index = groupBy(all, ({ measure, area, counterpart }) => `${measure} ${area} ${counterpart ?? ''}`)
  const trade = groupBy(all.filter(({ measure, product, unit }) => product === null && unit === 'USD' && (measure === 'trade.exports' || measure === 'trade.imports')), ({ period }) => period)
  const partners = new Set(file.partners)
  const telling = tellingWordsBut(file.ownNames)
  const titled = <T extends { readonly id: string; readonly titles: readonly string[] }>(record: T): Titled<T> => ({ ...record, slug: telling(record.id.replaceAll('-', ' ')), deeds: deedsOf(record.titles), kinds: kindsOfDocument(record.titles), numbers: numbersNamed(record.titles), titles: record.titles.map(telling) })
  const agreementNames = wordIndex(file.agreements.map(titled<HeldAgreement>))
  // Where it was is asked apart: the town tells no event from another.
  const eventNames = wordIndex(file.events.map((event): Titled<HeldEvent> => {
    const town = telling(event.city ?? '')
    const { titles, ...rest } = titled(event)
    return { ...rest, titles: titles.map(title => new Set([...title].filter(word => !town.has(word)))) }
  }))
  const sideOf = sidesByWord(file)
  const seatOf = seatsByWord(file)
  const posts = postsThen(file, sideOf)
  const toldBy = new Map<Language, ToldIndex>()
  const narratedBy = new Map<Language, NarrativeIndex>()
  return article => {
    const told = toldBy.get(article.language) ?? toldIndex(file, vocabularyIn(article.language), telling)
    toldBy.set(article.language, told)
    const narrated = narratedBy.get(article.language) ?? narrativeIndex(file, vocabularyIn(article.language), telling, posts)
    narratedBy.set(article.language, narrated)
    const own = ownSources(file.sources, article)
    const voice = voicesOfDay(file.sources, article)
    const others: Evidence = {
      date: article.date,
      sides: file.sides,
      updated: file.updated,
      tellingWords: telling,
      stated: (measure, area, counterpart) => index.get(`${measure} ${area} ${counterpart ?? ''}`) ?? [],
      tradeOf: period => trade.get(period) ?? [],
      events: file.events, agreements: file.agreements, eventNames, agreementNames, people: file.people, posts, sideOf, seatOf, countryOf: file.countryOf,
      told, narrated,
      isPartner: area => partners.has(area),
      independent: sources => sources.some(id => !own.has(id)),
      isOthers: ({ citations, statedBy }) => citations.some(({ source }) => !own.has(source) && !(statedBy?.person !== undefined && voice.has(source))),
      withOwn: null,
    }
    return own.size === 0 ? others : { ...others, withOwn: { ...others, independent: () => true } }
  }
}

/** Records by the telling words of their names. */
interface WordIndex<T> {
  /** Those with at least so many words in common with a text. */
  readonly like: (words: ReadonlySet<string>, least?: number) => readonly Titled<T>[]
  /** How many have a word. */
  readonly count: (word: string) => number
  readonly record: (id: string) => Titled<T> | undefined
}

/** A dense text asks thousands of times, so each record stands by its number under its words. */
function wordIndex<T extends { readonly id: string }>(records: readonly Titled<T>[]): WordIndex<T> {
  const byId = new Map(records.map(record => [(record as { readonly id: string }).id, record]))
  const under = new Map<string, number[]>()
  for (const [place, record] of records.entries()) {
    for (const word of new Set([...record.slug, ...record.titles.flatMap(title => [...title])])) {
      const there = under.get(word)
      if (there) there.push(place)
      else under.set(word, [place])
    }
  }
  const met = new Uint16Array(records.length)
  return {
    record: id => byId.get(id),
    count: word => under.get(word)?.length ?? 0,
    like: (words, least = 2) => {
      const found: number[] = []
      const touched: number[] = []
      for (const word of words) {
        for (const place of under.get(word) ?? []) {
          const count = ++met[place]!
          if (count === 1) touched.push(place)
          if (count === least) found.push(place)
        }
      }
      for (const place of touched) met[place] = 0
      return found.map(place => records[place]!)
    },
  }
}
