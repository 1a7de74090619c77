import type { Sides } from '#domain/flow.ts'
import type { Authored } from '#facts/Authored.ts'
import { expandSeries } from '#facts/expandSeries.ts'
import type { Observation } from '#schema/observation.ts'
import type { Agreement, Event, Person } from '#schema/records.ts'
import type { Citation } from '#schema/primitives.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { ownSources, type Article } from './ownSources.ts'

/** A record with its name in every language: an article may be in any of them. */
export type Titled<T> = T & { readonly titles: readonly string[] }

/** What claims are held against. */
export interface Evidence {
  readonly sides: Sides
  /** The two countries' names in every language. */
  readonly sideNames: readonly string[]
  /** Statements of one measure about one area and its partner. */
  readonly stated: (measure: string, area: string, counterpart: string | null) => readonly Observation[]
  readonly all: readonly Observation[]
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
  const index = new Map<string, Observation[]>()
  for (const row of all) {
    const key = `${row.measure} ${row.area} ${row.counterpart ?? ''}`
    const list = index.get(key)
    if (list) list.push(row)
    else index.set(key, [row])
  }
  const own = ownSources(held.sources, article)
  const kinds = new Map(held.reference.countries.map(({ id, kind }) => [id, kind]))
  const bodies = new Map(held.organisations.map(({ id, names }) => [id, Object.values(names)]))
  const inLanguages = (pick: (language: Language) => string | undefined) => LANGUAGES.flatMap(language => pick(language) ?? [])
  return {
    sides: { first: held.dyad.first, second: held.dyad.second },
    sideNames: held.reference.countries.filter(({ id }) => id === held.dyad.first || id === held.dyad.second).flatMap(({ names }) => Object.values(names)),
    stated: (measure, area, counterpart) => index.get(`${measure} ${area} ${counterpart ?? ''}`) ?? [],
    all,
    events: held.events,
    agreements: held.agreements.map(agreement => ({ ...agreement, titles: [agreement.title, ...(agreement.nativeTitle ? [agreement.nativeTitle.text] : []), ...inLanguages(language => held.translations[language]?.agreements[agreement.id]?.title)] })),
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
