/**
 * The shapes of the files that the build compiles and the browser fetches: one folder a release,
 * `/data/<dyad>/<hash>/…`, so that files of two builds can never be mixed.
 * `core.<lang>.json` comes first and holds what every page needs; the rest is fetched when a view asks for it.
 */
import type { YearSpan } from './periods.ts'
import type { YearValue } from './YearValue.ts'
import type { Agreement, Event, Party, Source } from '#schema/records.ts'
import type { Dyad, Voice } from '#schema/dyad.ts'
import type { Observation } from '#schema/observation.ts'
import type { ObservationTable } from './ObservationTable.ts'
import type {
  AgreementLevel, AgreementStatus, Dimension, EventKind, Language, OrganisationKind, Tone, Topic,
} from '#schema/vocabulary.ts'

/** Raised when a compiled file changes its shape; every published version stays readable. */
export const SCHEMA_VERSION = 2

/** A text in the page's language, or in another one and then marked with it. */
export interface Text {
  readonly text: string
  /** Set only where it differs from the page's language. */
  readonly lang?: string
}

export interface EventEntry
  extends Pick<Event, 'id' | 'date' | 'endDate' | 'sectors' | 'place' | 'countries' | 'people' | 'organisations' | 'agreements' | 'products'> {
  readonly title: Text
  readonly kind: EventKind
  readonly tone: Tone
  /** How many citations it rests on. */
  readonly cited: number
}

export interface AgreementEntry extends Pick<Agreement, 'id' | 'sectors' | 'signed' | 'inForce' | 'ended' | 'event' | 'place' | 'products' | 'amends' | 'supersedes'> {
  readonly title: Text
  readonly level: AgreementLevel
  readonly status: AgreementStatus
  readonly parties: readonly Party[]
  /** Signatories who have a profile. */
  readonly people: readonly string[]
  /** Dates of acts of ratification or approval, null where the day is not stated. Absent where no source tells of any. */
  readonly ratified?: readonly (string | null)[]
  readonly cited: number
}

/** What the list of documents says and searches beyond the index. */
export interface AgreementText extends Pick<Agreement, 'id' | 'nativeTitle' | 'term'> {
  readonly summary: Text
  /** Names of signatories, with a profile or without. */
  readonly signatories: readonly string[]
}

export interface PersonEntry {
  readonly id: string
  readonly name: string
  readonly nativeName?: string
  /** Other spellings, and the name in the other languages of the atlas. */
  readonly aliases: readonly string[]
  readonly country: string | null
  /** The post last attested, for lists. */
  readonly post?: Text
  readonly organisations: readonly string[]
}

export interface OrganisationEntry {
  readonly id: string
  readonly name: string
  readonly nativeName?: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly kind: OrganisationKind
  readonly sectors: readonly string[]
}

export interface CountryEntry {
  readonly id: string
  readonly name: string
  readonly kind: 'country' | 'territory' | 'group' | 'world' | 'unspecified'
  readonly nativeName?: string
  readonly demonym?: string
  /** Case forms that sentences of this language need ("genitive" …). */
  readonly cases?: Readonly<Record<string, string>>
  readonly capital?: string
  /** Of the two countries of the pair: the name in every language of the atlas. */
  readonly names?: Readonly<Record<Language, string>>
}

export interface ProductEntry {
  readonly id: string
  readonly name: string
  /** What it is called in the other languages of the atlas. */
  readonly otherNames?: Readonly<Partial<Record<Language, string>>>
  readonly aliases: readonly string[]
  readonly official?: string
  readonly covers?: readonly string[]
  readonly parent: string | null
  readonly section?: string
  readonly sector: string | null
}

export interface MeasureEntry {
  readonly id: string
  readonly name: string
  readonly definition: string
  readonly dimension: Dimension
  readonly sector: string | null
  readonly about: 'pair' | 'country' | 'partner'
  readonly draw: 'line' | 'dots' | 'bars' | 'rank' | 'table'
}

export interface UnitEntry {
  readonly id: string
  readonly dimension: Dimension
  readonly symbol: string
  readonly name: string
}

export interface VoiceEntry extends Omit<Voice, 'names'> {
  readonly name: string
}

/** How many records of each kind the release holds: the counts on the data page. */
export interface Counts {
  readonly observations: Readonly<Record<Topic, number>>
  readonly events: number
  readonly agreements: number
  readonly people: number
  readonly organisations: number
  readonly sources: number
  readonly rollCalls: number
  readonly visaRules: number
  readonly airRoutes: number
  readonly formalTies: number
}

export interface Core {
  /** The day as of which everything here is shown; absent for the atlas of today, and in the file. */
  readonly asOf?: string
  readonly schemaVersion: number
  readonly release: string
  readonly language: Language
  readonly dyad: Omit<Dyad, 'names' | 'voices'> & { readonly name: string; /** Where nobody has translated the licence. */ readonly licenceLang?: string; readonly voices: readonly VoiceEntry[] }
  readonly countries: readonly CountryEntry[]
  readonly sectors: readonly { readonly id: string; readonly name: string }[]
  readonly products: readonly ProductEntry[]
  readonly measures: readonly MeasureEntry[]
  readonly units: readonly UnitEntry[]
  /** In order of date, oldest first. */
  readonly events: readonly EventEntry[]
  /** In order of signing, oldest first; undated ones last. */
  readonly agreements: readonly AgreementEntry[]
  /** In the alphabetical order of the page's language. */
  readonly people: readonly PersonEntry[]
  readonly organisations: readonly OrganisationEntry[]
  /** Posts in which figures were given out, in the page's language by their English; those not translated are absent. */
  readonly roles: Readonly<Record<string, string>>
  /** What figures count beyond their measure, likewise. */
  readonly scopes: Readonly<Record<string, string>>
  /** Towns in the page's language by their English; those called alike are absent, and all are in files of older releases. */
  readonly places?: Readonly<Record<string, string>>
  readonly counts: Counts
  /** First and last year of which anything is held; null where nothing is dated. */
  readonly years: YearSpan | null
  /** Records that are no longer held, with the reason: their addresses say so. */
  readonly withdrawn: readonly { readonly kind: string; readonly id: string; readonly reason: string; readonly date: string }[]
  /** Turnover by the pair's first voice, in dollars, for the line over the year bar. Years that it does not state are absent. */
  readonly turnover: readonly YearValue[]
}

export type SourceEntry = Pick<Source, 'id' | 'publisher' | 'title' | 'date' | 'url' | 'language' | 'titleLanguage' | 'kind' | 'licence' | 'attribution' | 'archived' | 'read' | 'repeats'>

/** One topic's observations with the sources they cite. */
export interface Observations {
  /** All of them, made on the first reading: ask the table where a topic may be large. */
  readonly rows: readonly Observation[]
  readonly table: ObservationTable
  readonly sources: ReadonlyMap<string, SourceEntry>
}

/** Written once a release at `/data/<dyad>/manifest.json` (never cached) and inlined in every page. */
export interface Manifest {
  readonly schemaVersion: number
  readonly dyad: string
  readonly release: string
  /** Folder of this release's files: the hash of their contents. */
  readonly hash: string
}
