import type { ClaimFile, HeldAgreement, HeldEvent } from '#domain/claimFile.ts'
import { groupBy } from '#domain/groupBy.ts'
import { narrationReader, type Narration, type NarrationReader, type Word } from './narration.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** A record as a story: when, whose, and in which words. */
export interface Narrative {
  readonly id: string
  readonly sources: readonly string[]
  readonly from: string
  readonly to: string
  readonly city: string | null
  readonly countries: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Beginnings of all words in every language, names among them. */
  readonly stems: () => ReadonlySet<string>
  /** What its titles and its sentences in the language of the text tell. */
  readonly sentences: () => readonly Narration[]
}

/** The records as stories, for texts of one language. */
export interface NarrativeIndex extends Pick<NarrationReader, 'read' | 'keep' | 'narration'> {
  /** Records that were in any of some years, the first and the last among them. */
  readonly inYears: (first: string, last: string) => readonly Narrative[]
  readonly record: (id: string) => Narrative | undefined
  /** How much a word tells: the rarer it is among the records, the more. */
  readonly weight: (word: Word) => number
}

/** What a record of a kind tells without saying it. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  visit: ['visit', 'gather'], meeting: ['meet', 'gather'], summit: ['meet', 'gather'], commission: ['meet', 'gather'], forum: ['gather', 'open'], exhibition: ['gather', 'open'], opening: ['open', 'gather'], cultural: ['gather'],
}

export function narrativeIndex({ events, agreements, people, sides, names }: ClaimFile, vocabulary: Vocabulary, telling: (text: string) => ReadonlySet<string>): NarrativeIndex {
  const { language } = vocabulary
  const reader = narrationReader(vocabulary, sides, telling)
  const { read, narration, meaningsIn } = reader
  const whole = (text: string) => {
    const all = read(text, null)
    return narration(all, 0, all.sentence.tokens.length)
  }
  const named = new Map([...people.map(({ id, names: own }) => [id, own] as const), ...names[language].flatMap(([role, id, , own]) => (role === 'organisation' ? [[id, own] as const] : []))])
  const narrated = (record: HeldEvent | HeldAgreement, days: readonly [string, string], city: string | null, who: readonly string[], implied: readonly string[]): Narrative => {
    const text = [...record.titles, ...Object.values(record.told).flat(), city ?? ''].join(' ')
    const own = [...record.titles, ...(record.told[language] ?? [])]
    let sentences: readonly Narration[] | null = null
    let stems: ReadonlySet<string> | null = null
    return {
      id: record.id, sources: record.sources, from: days[0], to: days[1], city, countries: new Set([...record.countries, ...('country' in record && record.country ? [record.country] : [])]), people: new Set(who),
      words: new Set([...meaningsIn(text), ...implied.map(deed => `deed ${deed}`), ...[...who, ...record.organisations].map(id => `who ${id}`), ...(city === null ? [] : [`at ${city}`]), ...[...record.countries, 'country' in record ? record.country ?? '' : ''].map(area => `of ${area}`)]),
      stems: () => (stems ??= new Set([text, ...[...who, ...record.organisations].flatMap(id => named.get(id) ?? [])].flatMap(one => [...telling(one), ...meaningsIn(one)]))),
      sentences: () => (sentences ??= own.map(whole)),
    }
  }
  const records = [
    ...events.map(event => narrated(event, [event.date, event.endDate ?? event.date], event.city, event.people, IMPLIED[event.kind] ?? [])),
    ...agreements.flatMap(one => (one.signed === null ? [] : [narrated(one, [one.signed, one.signed], one.place, one.signers.flatMap(({ person }) => person ?? []), ['sign'])])),
  ]
  const byId = new Map(records.map(record => [record.id, record]))
  const byYear = groupBy(records, ({ from }) => from.slice(0, 4))
  const spread = new Map<string, number>()
  for (const { words } of records) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1)
  return {
    ...reader,
    record: id => byId.get(id),
    weight: word => Math.log(1 + records.length / Math.max(...word.map(meaning => spread.get(meaning) ?? UNKNOWN))),
    inYears: (first, last) => Array.from({ length: Math.max(0, Math.min(MOST_YEARS, Number(last) - Number(first) + 1)) }, (_, place) => byYear.get(String(Number(first) + place)) ?? []).flat(),
  }
}

/** A word that no record has weighs as if so many had it. */
const UNKNOWN = 12

/** No text tells of a longer time at once. */
const MOST_YEARS = 100

