import type { SourceEntry } from '#domain/compiled.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import { latestPost } from '#domain/posts.ts'
import type { Observation } from '#schema/observation.ts'
import type { Names } from '#schema/primitives.ts'
import type { Person } from '#schema/records.ts'
import type { Topic } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { measurePages } from './measurePages.ts'
import { placeNames } from './placeNames.ts'

interface Sought {
  readonly id: string
  readonly links?: number
  readonly names: Names
  readonly aliases?: readonly (string | undefined)[]
  readonly beside?: readonly (string | null | undefined)[]
  readonly page?: string
}

/** Each spelling once: most records are called alike in two languages. */
function rowOf({ id, links = 0, names, aliases = [], beside = [], page }: Sought): SearchRow {
  const { en, az = en, ru = en } = names
  const others = [...new Set(aliases)].filter(alias => alias !== undefined && alias !== en && alias !== az && alias !== ru) as string[]
  const row = [id, links, en, az === en ? null : az, ru === en ? null : ru, others, [...new Set(beside)].filter(Boolean).join(' ')] as const
  return page === undefined ? row : [...row, page]
}

/** A date, unless the id begins with it: ids are looked through as well. */
const dateBeside = (id: string, date: string | null) => (date === null || id.startsWith(date) ? null : date)

/** Posts other than the last, which stands in the index of records in the page's own language. */
function postsBefore(roles: Person['roles']): string[] {
  const last = latestPost(roles)
  return roles.filter((_, place) => place !== last).map(({ title }) => title)
}

/** How many records name each id. */
function countOf(naming: readonly (readonly string[])[]): (id: string) => number {
  const counts = new Map<string, number>()
  for (const ids of naming) for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return id => counts.get(id) ?? 0
}

/** The index of names of one pair, in all languages at once: a reader may look for Мурадов on an English page. */
export function compileSearch(authored: Authored, observations: Readonly<Record<Topic, readonly Observation[]>>): SearchNames {
  const { reference, people, organisations, events, agreements, translations, dyad } = authored
  const titled = (kind: 'events' | 'agreements', id: string, en: string): Names =>
    ({ en, az: translations.az?.[kind][id]?.title, ru: translations.ru?.[kind][id]?.title })
  const inLanguages = (['en', 'az', 'ru'] as const).map(language => placeNames(authored, language))
  const placesOf = (city: string | null | undefined) => (city ? inLanguages.map(called => called(city)) : [])
  const personLinks = countOf([...events.map(event => event.people), ...agreements.map(({ signatories }) => signatories.flatMap(({ person }) => person ?? []))])
  const bodyLinks = countOf([
    ...events.map(event => event.organisations),
    ...agreements.map(({ parties }) => parties.flatMap(party => ('organisation' in party ? party.organisation : []))),
  ])
  const sectorLinks = countOf([...events, ...agreements].map(record => record.sectors))
  const sides = [dyad.first, dyad.second]
  const partners = new Set(observations.partners.map(({ counterpart }) => counterpart))
  const pages = measurePages(reference.measures, observations)

  return {
    sectors: reference.sectors.map(({ id, names }) => rowOf({ id, names, links: sectorLinks(id) })),
    countries: reference.countries
      .filter(({ id, kind }) => sides.includes(id) || (kind === 'country' && partners.has(id)))
      .map(({ id, names, nativeName, iso3, aliases = [] }) =>
        rowOf({ id, names, links: sides.includes(id) ? events.length : 0, aliases: [nativeName, iso3, ...aliases], page: sides.includes(id) ? `countries/${id.toLowerCase()}` : `partners?sel=${id}` }),
      ),
    people: people.map(({ id, names, nativeName, aliases, roles }) => rowOf({ id, names, links: personLinks(id), aliases: [nativeName, ...aliases], beside: postsBefore(roles) })),
    organisations: organisations.map(({ id, names, nativeName, aliases }) => rowOf({ id, names, links: bodyLinks(id), aliases: [nativeName, ...aliases] })),
    products: reference.products.map(({ id, names, aliases }) => rowOf({ id, names, aliases })),
    measures: reference.measures.flatMap(({ id, names, synonyms = {} }) => {
      const page = pages.get(id)
      return page === undefined ? [] : [rowOf({ id, names, beside: Object.values(synonyms).flat(), page })]
    }),
    agreements: agreements.map(({ id, title, nativeTitle, signed, place }) =>
      rowOf({ id, names: titled('agreements', id, title), aliases: [nativeTitle?.text], beside: [dateBeside(id, signed), ...placesOf(place)] }),
    ),
    events: events.map(({ id, title, date, place }) =>
      rowOf({ id, names: titled('events', id, title), beside: [dateBeside(id, date), ...placesOf(place?.city)] }),
    ),
  }
}

/** Sources by title and publisher; their titles are as long as all other names together. */
export function compileSearchSources(sources: readonly (SourceEntry & { readonly cited: number })[]): SearchRow[] {
  return sources.map(({ id, title, publisher, date, cited }) => rowOf({ id, names: { en: title }, links: cited, beside: [publisher, date] }))
}
