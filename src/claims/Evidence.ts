import type { Sides } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Authored } from '#facts/Authored.ts'
import { expandSeries } from '#facts/expandSeries.ts'
import type { Observation } from '#schema/observation.ts'
import type { Agreement, Event, Person } from '#schema/records.ts'
import type { Citation } from '#schema/primitives.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { ownSources, type Article } from './ownSources.ts'
import { tellingWordsBut } from './tellingWords.ts'

/** A document with its name in every language, as telling words: an article may be in any of them. */
export type Titled<T> = T & {
  readonly titles: readonly ReadonlySet<string>[]
  /** Words of its id, by which it is known on its own day: "trilateral statement". */
  readonly slug: ReadonlySet<string>
}

/** What claims are held against. */
export interface Evidence {
  readonly sides: Sides
  /** What tells a sentence's words from others: neither joining words nor the two countries' names. */
  readonly tellingWords: (text: string) => ReadonlySet<string>
  /** Statements of one measure about one area and its partner. */
  readonly stated: (measure: string, area: string, counterpart: string | null) => readonly Observation[]
  /** All partners' records of trade in a year, for places counted from them. */
  readonly tradeOf: (period: string) => readonly Observation[]
  readonly events: readonly Event[]
  readonly agreements: readonly Titled<Agreement>[]
  readonly people: readonly (Person & { readonly posts: readonly { readonly titles: readonly string[]; readonly from?: string | undefined; readonly to?: string | undefined }[] })[]
  readonly isPartner: (area: string) => boolean
  /** Whether a record rests on a source other than the article itself and those that repeat it. */
  readonly independent: (citations: readonly Citation[]) => boolean
}

export type Held = Pick<Authored, 'dyad' | 'observations' | 'series' | 'events' | 'agreements' | 'people' | 'organisations' | 'sources' | 'reference' | 'translations'>

/** The evidence of a pair for judging one article. */
export function evidenceOf(held: Held, article: Article): Evidence {
  const all = [...held.observations, ...held.series.flatMap(expandSeries)].filter(({ value, status }) => value !== null && status !== 'forecast')
  const index = groupBy(all, ({ measure, area, counterpart }) => `${measure} ${area} ${counterpart ?? ''}`)
  const trade = groupBy(all.filter(({ measure, product, unit }) => product === null && unit === 'USD' && (measure === 'trade.exports' || measure === 'trade.imports')), ({ period }) => period)
  const own = ownSources(held.sources, article)
  const kinds = new Map(held.reference.countries.map(({ id, kind }) => [id, kind]))
  const telling = tellingWordsBut(held.reference.countries.filter(({ id }) => id === held.dyad.first || id === held.dyad.second).flatMap(({ names }) => Object.values(names)))
  const bodies = new Map(held.organisations.map(({ id, names }) => [id, Object.values(names)]))
  const inLanguages = (pick: (language: Language) => string | undefined) => LANGUAGES.flatMap(language => pick(language) ?? [])
  return {
    sides: { first: held.dyad.first, second: held.dyad.second },
    tellingWords: telling,
    stated: (measure, area, counterpart) => index.get(`${measure} ${area} ${counterpart ?? ''}`) ?? [],
    tradeOf: period => trade.get(period) ?? [],
    events: held.events,
    agreements: held.agreements.map(agreement => ({
      ...agreement, slug: telling(agreement.id.replaceAll('-', ' ')),
      titles: [agreement.title, ...(agreement.nativeTitle ? [agreement.nativeTitle.text] : []), ...inLanguages(language => held.translations[language]?.agreements[agreement.id]?.title)].map(telling),
    })),
    people: held.people.map(person => ({
      ...person,
      posts: person.roles.map(({ title, organisation, from, to }, place) => ({
        titles: [title, ...inLanguages(language => held.translations[language]?.people[person.id]?.roles?.[place]), ...(bodies.get(organisation ?? '') ?? []).map(name => `${title} ${name}`)], from, to,
      })),
    })),
    isPartner: area => kinds.get(area) === 'country' || kinds.get(area) === 'territory',
    independent: citations => citations.some(({ source }) => !own.has(source)),
  }
}
