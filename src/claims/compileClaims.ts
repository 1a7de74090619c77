import type { ClaimFile, NameRow, Told } from '#domain/claimFile.ts'
import { groupBy } from '#domain/groupBy.ts'
import type { Authored } from '#facts/Authored.ts'
import { fold } from '#language/fold.ts'
import { sentencesOf } from '#language/sentences.ts'
import type { Citation } from '#schema/primitives.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { postName } from './postName.ts'

export type Known = Pick<Authored, 'dyad' | 'events' | 'agreements' | 'people' | 'organisations' | 'sources' | 'reference' | 'translations'>

/** Measures that follow from another one and the kind of figure: their names are cues, not subjects. */
const DERIVED = /\.(?:rank|share|growth|product-share|product-rank|commodity-share|quantity|volume|energy|partners|products|concentration)$/

/** Bodies that act for their country. */
const OF_STATE: ReadonlySet<string> = new Set(['agency', 'government', 'central-bank', 'ministry', 'parliament', 'customs', 'presidency', 'statistics-office', 'armed-forces', 'committee', 'court', 'embassy'])

/** What texts call a parliament whatever its own name is. */
const PARLIAMENT = ['parliament', 'парламент']

/** The name of a body's site: the press often calls the body so. */
const siteNames = (url: string | null | undefined): string[] => (url ? new URL(url).hostname.split('.').slice(0, -1).filter(label => label.length >= 3 && !/^(?:www|gov|org|com|net|edu)$/.test(label)) : [])

/** Bodies that the press names without their country. */
const SHORTENED: ReadonlySet<string> = new Set(['customs', 'statistics-office', 'central-bank', 'agency', 'committee', 'company'])

const STATISTICIANS = new Set(['customs', 'statistics-office', 'central-bank'])

/** A pair's records as the reader and the judge of texts need them: the same file for the command line, the build and the page. */
export function compileClaims(known: Known): ClaimFile {
  const { dyad, reference, people, organisations, sources, events, agreements, translations } = known
  const isSide = ({ id }: { readonly id: string }) => id === dyad.first || id === dyad.second
  const bodies = new Map(organisations.map(({ id, names, aliases, spellings = [], kind, url }) => [id, [...new Set([...Object.values(names), ...aliases, ...spellings, ...siteNames(url), ...(kind === 'parliament' ? PARLIAMENT : [])])]]))
  const titlesOf = (title: string, pick: (language: Language) => string | undefined, native?: string) => [...new Set([title, ...(native ? [native] : []), ...inLanguages(pick)])]
  const inLanguages = (pick: (language: Language) => string | undefined) => LANGUAGES.flatMap(language => pick(language) ?? [])
  return {
    sides: { first: dyad.first, second: dyad.second },
    updated: dyad.updated,
    measures: reference.measures.map(({ id, dimension, about }) => ({ id, dimension, about })),
    capitals: reference.countries.flatMap(country => (country.capital && isSide(country) ? [[country.capital.en, country.id] as const] : [])),
    regions: (dyad.reading?.regions ?? []).map(({ id, names, only = [] }) => ({ id, names: names.map(fold), only })),
    routes: (dyad.reading?.routes ?? []).map(({ measure, by, notBy }) => ({ measure, by: by.map(fold), notBy: notBy.map(fold) })),
    offices: organisations.flatMap(({ id, kind, country }) => (country && STATISTICIANS.has(kind) ? [[id, country] as const] : [])),
    firms: organisations.flatMap(({ id, kind, country }) => (country && kind === 'company' ? [[id, country] as const] : [])),
    names: Object.fromEntries(LANGUAGES.map(language => [language, namesIn(known, language)])) as unknown as ClaimFile['names'],
    ownNames: reference.countries.filter(isSide).flatMap(({ names }) => Object.values(names)),
    partners: reference.countries.flatMap(({ id, kind }) => (kind === 'country' || kind === 'territory' ? [id] : [])),
    sources: sources.map(({ id, url, date, language, kind, repeats, formerIds }) => ({ id, url, date, language, kind, ...(repeats && { repeats }), ...(formerIds && { formerIds }) })),
    events: events.map(({ id, kind, title, summary, figures, date, endDate, people: who, place, countries, organisations: present, citations }) => ({ id, kind, date, ...(endDate && { endDate }), people: who, city: place?.city ?? null, country: place?.country ?? null, ofMany: countries.length > 2, countries, organisations: present, titles: titlesOf(title, language => translations[language]?.events[id]?.title), title: titleIn(title, language => translations[language]?.events[id]?.title), told: toldIn([summary, ...(figures ?? [])], language => [translations[language]?.events[id]?.summary, ...(translations[language]?.events[id]?.figures ?? [])]), ...(figures && { notes: notesIn(figures, language => translations[language]?.events[id]?.figures) }), sources: sourcesIn(citations) })),
    agreements: agreements.map(({ id, signed, inForce, ended, status, signatories, place, parties, title, summary, nativeTitle, citations }) => ({
      id, signed, inForce, ended, status, signers: signatories.map(({ person, role }) => ({ person: person ?? null, role })), place: place ?? null, ofMany: parties.length > 2, countries: parties.flatMap(party => ('country' in party ? [party.country] : [])), organisations: parties.flatMap(party => ('organisation' in party ? [party.organisation] : [])), sources: sourcesIn(citations), told: toldIn([summary], language => [translations[language]?.agreements[id]?.summary]),
      titles: titlesOf(title, language => translations[language]?.agreements[id]?.title, nativeTitle?.text), title: titleIn(title, language => translations[language]?.agreements[id]?.title),
    })),
    countryOf: Object.fromEntries([...people, ...organisations.filter(({ kind }) => OF_STATE.has(kind))].flatMap(({ id, country }) => (country ? [[id, country]] : []))),
    people: people.map(({ id, names, aliases, spellings = [], nativeName, roles, summary, citations }) => ({
      id, sources: sourcesIn(citations),
      names: [...new Set([...Object.values(names), ...aliases, ...spellings, ...(nativeName ? [nativeName] : [])])],
      posts: roles.map(({ title, organisation, from, to }, place) => ({
        titles: [title, ...inLanguages(language => translations[language]?.people[id]?.roles?.[place]), ...(roles.length === 1 ? [summary, translations.ru?.people[id]?.summary].flatMap(ledBy) : []), ...(bodies.get(organisation ?? '') ?? []).map(name => `${title} ${name}`)],
        signed: agreements.flatMap(({ signed, signatories }) => (signed && signatories.some(({ person, role }) => person === id && role === title) ? [signed] : [])),
        ...(from && { from }), ...(to && { to }),
      })),
    })),
  }
}

/** "Chief of the firm who …", "Глава дорожного агентства во время …": what a summary calls somebody before it tells of him. */
const ledBy = (summary: string | undefined): string[] => (/^[^,;.(]+?(?=,|;|\.$| (?:who|whose|in|at|on|during|since|until|on|due|for|when|[a-z]{3,}ed|во время|в \d|с \d|при) ?)/.exec(summary ?? '') ?? []).slice(0, 1).filter(lead => postName(lead).ranks.size > 0)

/** A record's title in each language that it has one in. */
const titleIn = (english: string, translated: (language: Language) => string | undefined): Partial<Record<Language, string>> => Object.fromEntries(LANGUAGES.flatMap(language => {
  const title = language === 'en' ? english : translated(language)
  return title === undefined ? [] : [[language, title]]
}))

/** Figures that an event is known by, in each language that has them. */
const notesIn = (english: readonly string[], translated: (language: Language) => readonly string[] | undefined): Told => Object.fromEntries(LANGUAGES.flatMap(language => {
  const notes = language === 'en' ? english : translated(language)
  return notes === undefined ? [] : [[language, notes]]
}))

/** A record's sentences and printed figures, in English and as they are translated. */
function toldIn(english: readonly string[], translated: (language: Language) => readonly (string | undefined)[]): Told {
  const within = (texts: readonly (string | undefined)[], language: Language) => texts.flatMap(text => (text === undefined ? [] : sentencesOf(text, language))).map(({ text }) => text)
  const rows = LANGUAGES.map(language => [language, within(language === 'en' ? english : translated(language), language)] as const)
  return Object.fromEntries(rows.filter(([, texts]) => texts.length > 0))
}

const sourcesIn = (citations: readonly Citation[]) => [...new Set(citations.map(({ source }) => source))]

/** A body's name without the name of a country in any of its cases. */
function withoutCountry(name: string, countries: Known['reference']['countries']): string {
  const stems = countries.flatMap(({ names }) => Object.values(names)).map(text => fold(text).slice(0, 5)).filter(stem => stem.length === 5)
  return name.split(' ').filter(word => !stems.some(stem => fold(word).startsWith(stem)) && !/^(?:respublika|respublik|republic|of$)/.test(fold(word))).join(' ')
}

/** A given name and a surname. */
const FULL_NAME = /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u
const surnameOf = (name: string) => name.split(' ').at(-1)!

/** What a language calls the records. */
function namesIn({ reference, people, organisations }: Known, language: Language): NameRow[] {
  const rows: NameRow[] = []
  const add = (role: NameRow[0], id: string, texts: Iterable<string | undefined>, form = '') => {
    const own = [...new Set(texts)].filter(text => text !== undefined)
    if (own.length > 0) rows.push([role, id, form, own])
  }
  for (const { id, synonyms, spellings } of reference.measures) {
    if (!DERIVED.test(id) || id.startsWith('settlement.')) add('measure', id, [...(synonyms?.[language] ?? []), ...(spellings?.[language] ?? [])])
  }
  for (const { id, names, aliases } of reference.products) if (!id.startsWith('wits-')) add('product', id, [names[language] ?? names.en, ...aliases])
  for (const { id, kind, names, demonyms, cases, aliases = [], spellings = [] } of reference.countries) {
    if (kind !== 'country' && kind !== 'territory') continue
    add('area', id, [names[language] ?? names.en, names.en, ...aliases, ...spellings], 'name')
    for (const [form, text] of Object.entries(cases?.[language] ?? {})) add('area', id, [text], form)
    if (demonyms?.[language] !== names[language]) add('area', id, [demonyms?.[language]], 'demonym')
  }
  // A surname alone, in each of its spellings; of several who have it, a text's own full names and years tell who is meant.
  const bearers = groupBy(people.flatMap(({ id, names, aliases, spellings = [] }) => [...new Set([names[language] ?? names.en, names.en, ...[...aliases, ...spellings].filter(alias => FULL_NAME.test(alias))].map(surnameOf))].map(surname => ({ id, surname }))), ({ surname }) => surname)
  for (const [ids, spellings] of groupBy(bearers, ([, those]) => those.map(({ id }) => id).join('|'))) add('person', ids, spellings.map(([surname]) => surname).filter(({ length }) => length >= 5), ids.includes('|') ? 'shared' : 'surname')
  for (const [role, records] of [['person', people], ['organisation', organisations]] as const) {
    // Readers of every language know all of these names: the rest stand with the English ones, once.
    for (const { id, names, nativeName, aliases, spellings = [] } of records) add(role, id, language === 'en' ? [names.en, ...(role === 'organisation' && nativeName ? [nativeName] : []), ...aliases, ...spellings] : [names[language] ?? names.en])
  }
  // "The State Customs Committee": a body without its country, where only one here is called so.
  const short = groupBy(organisations.filter(({ kind, country }) => country && SHORTENED.has(kind)), ({ names }) => withoutCountry(names[language] ?? names.en, reference.countries))
  for (const [name, [one, ...others]] of short) if (others.length === 0 && name.split(' ').length > 1) add('organisation', one!.id, [name])
  for (const { names, aliases = [] } of reference.places) add('place', names.en, [names[language], names.en, ...aliases])
  return rows
}
