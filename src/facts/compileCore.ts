import { SCHEMA_VERSION, type AgreementEntry, type Core, type EventEntry, type OrganisationEntry, type PersonEntry } from '#domain/compiled.ts'
import { latestPost } from '#domain/posts.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import type { Authored } from './Authored.ts'
import { placeNames } from './placeNames.ts'
import { rolesIn } from './rolesIn.ts'
import { nameIn, textIn } from './textIn.ts'

export type Compare = (a: string, b: string) => number

const given = <T extends object>(fields: T) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T as T[K] extends undefined ? never : K]: Exclude<T[K], undefined> }

const namesIn = (names: Parameters<typeof nameIn>[1]) => Object.fromEntries(LANGUAGES.map(language => [language, nameIn(language, names)])) as Record<Language, string>

/** Every name by which a list may be searched: aliases and the names in the other languages. */
const otherNames = (names: Parameters<typeof nameIn>[1], aliases: readonly string[], language: Language) => {
  const others = LANGUAGES.filter(other => other !== language).flatMap(other => names[other] ?? [])
  return [...new Set([...aliases, ...others])].filter(alias => alias !== nameIn(language, names))
}

const byDate = (a: string | null, b: string | null) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)

function compileEvents(authored: Authored, language: Language): EventEntry[] {
  const { events, translations } = authored
  const called = placeNames(authored, language)
  return events
    .map(({ id, date, endDate, kind, sectors, place, countries, people, organisations, agreements, products, tone, title, citations }) => ({
      ...given({ id, date, endDate, kind, sectors, place: place && { ...place, city: place.city && called(place.city) }, countries, people, organisations, agreements, products, tone }),
      title: textIn(language, title, translations[language]?.events[id]?.title),
      cited: citations.length,
    }) as EventEntry)
    .sort((a, b) => byDate(a.date, b.date) || byDate(a.id, b.id))
}

function compileAgreements(authored: Authored, language: Language): AgreementEntry[] {
  const { agreements, translations } = authored
  const called = placeNames(authored, language)
  return agreements
    .map(({ id, title, level, sectors, parties, signed, inForce, ended, status, place, event, amends, supersedes, products, ratifications, signatories, citations }) => ({
      ...given({ id, level, sectors, parties, signed, inForce, ended, status, place: place && called(place), event, amends, supersedes, products }),
      ...(ratifications.length > 0 && { ratified: ratifications.map(({ date }) => date) }),
      title: textIn(language, title, translations[language]?.agreements[id]?.title),
      people: [...new Set(signatories.flatMap(({ person }) => (person === undefined ? [] : [person])))],
      cited: citations.length,
    }) as AgreementEntry)
    .sort((a, b) => byDate(a.signed, b.signed) || byDate(a.id, b.id))
}

function compilePeople({ people, translations }: Authored, language: Language, compare: Compare): PersonEntry[] {
  return people
    .map(({ id, names, nativeName, aliases, country, roles }) => {
      const last = latestPost(roles)
      const post = last < 0 ? undefined : textIn(language, roles[last]!.title, translations[language]?.people[id]?.roles?.[last])
      const organisations = [...new Set(roles.flatMap(({ organisation }) => (organisation === undefined ? [] : [organisation])))]
      return { ...given({ id, nativeName, post }), name: nameIn(language, names), aliases: otherNames(names, aliases, language), country, organisations } as PersonEntry
    })
    .sort((a, b) => compare(a.name, b.name) || byDate(a.id, b.id))
}

function compileOrganisations({ organisations }: Authored, language: Language, compare: Compare): OrganisationEntry[] {
  return organisations
    .map(({ id, names, nativeName, aliases, country, kind, sectors }) => ({ ...given({ id, nativeName }), name: nameIn(language, names), aliases: otherNames(names, aliases, language), country, kind, sectors }) as OrganisationEntry)
    .sort((a, b) => compare(a.name, b.name) || byDate(a.id, b.id))
}

function compileReference({ reference, dyad }: Authored, language: Language): Pick<Core, 'countries' | 'sectors' | 'products' | 'measures' | 'units'> {
  return {
    countries: reference.countries.map(({ id, names, kind, nativeName, demonyms, cases, capital }) => ({
      id,
      name: nameIn(language, names),
      kind,
      ...given({ nativeName, demonym: demonyms && nameIn(language, demonyms), cases: cases?.[language], capital: capital && nameIn(language, capital), names: id === dyad.first || id === dyad.second ? namesIn(names) : undefined }),
    })),
    sectors: reference.sectors.map(({ id, names }) => ({ id, name: nameIn(language, names) })),
    products: reference.products.map(({ names, aliases, ...product }) => ({
      ...product, name: nameIn(language, names), aliases,
      otherNames: Object.fromEntries(Object.entries(names).filter(([other]) => other !== language)),
    })),
    measures: reference.measures.map(({ id, names, definition, dimension, sector, about, draw }) => ({
      id, name: nameIn(language, names), definition: nameIn(language, definition), dimension, sector, about, draw,
    })),
    units: reference.units.map(({ id, dimension, symbol, names }) => ({ id, dimension, symbol: nameIn(language, symbol), name: nameIn(language, names) })),
  }
}

/** Figures are one file for all languages: what their speakers are called stands beside them, where it is translated. */
function rolesOfSpeakers(authored: Authored, language: Language): Core['roles'] {
  const roleIn = rolesIn(authored, language)
  const named = new Set(authored.observations.flatMap(({ statedBy }) => statedBy?.role ?? []))
  return Object.fromEntries([...named].flatMap(role => {
    const { text } = roleIn(role)
    return text === role ? [] : [[role, text]]
  }))
}

/** What every page of the pair needs, in one language. `compare` puts names in that language's alphabetical order. */
export function compileCore(authored: Authored, language: Language, { counts, years, turnover, compare }: Pick<Core, 'counts' | 'years' | 'turnover'> & { compare: Compare }): Core {
  const { names, voices, ...dyad } = authored.dyad
  const licence = textIn(language, dyad.licence, authored.translations[language]?.licence)
  return {
    schemaVersion: SCHEMA_VERSION,
    release: dyad.version,
    language,
    dyad: { ...dyad, licence: licence.text, ...given({ licenceLang: licence.lang }), name: nameIn(language, names), voices: voices.map(({ names: called, ...voice }) => ({ ...voice, name: nameIn(language, called) })) },
    ...compileReference(authored, language),
    events: compileEvents(authored, language),
    agreements: compileAgreements(authored, language),
    people: compilePeople(authored, language, compare),
    organisations: compileOrganisations(authored, language, compare),
    roles: rolesOfSpeakers(authored, language),
    scopes: authored.translations[language]?.scopes ?? {},
    places: Object.fromEntries(authored.reference.places.flatMap(({ names: { en, [language]: called } }) => (called === en ? [] : [[en, called]]))),
    counts,
    years,
    withdrawn: authored.redirects.withdrawn,
    turnover,
  }
}
