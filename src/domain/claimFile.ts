import type { Agreement, Event } from '#schema/records.ts'
import type { PartialDate } from '#schema/primitives.ts'
import type { Dimension, Language } from '#schema/vocabulary.ts'
import type { Sides } from './flow.ts'

/** A record or measure and what a language calls it. `form` is "name", "demonym" or a case for countries, "surname" for a person's name without the first, "shared" for one that several have, whose ids a bar parts. */
export type NameRow = readonly [role: 'measure' | 'product' | 'area' | 'person' | 'organisation' | 'place', id: string, form: string, texts: readonly string[]]

/** A source as far as it matters whether a text is one: `repeats` and `formerIds` are mostly absent. */
export interface HeldSource {
  readonly id: string
  readonly url: string | null
  readonly date: PartialDate | null
  readonly language: string
  readonly kind: string
  readonly repeats?: string | undefined
  readonly formerIds?: readonly string[] | undefined
}

/** Ids of the sources that a record rests on. */
interface Held {
  readonly id: string
  readonly sources: readonly string[]
}

/** A record's sentences with figures in them, by language; most have none. */
export type Told = Readonly<Partial<Record<Language, readonly string[]>>>

export interface HeldEvent extends Held, Pick<Event, 'date' | 'endDate' | 'people' | 'kind'> {
  readonly city: string | null
  readonly country: string | null
  /** Of more than two countries. */
  readonly ofMany: boolean
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  /** In each language. */
  readonly titles: readonly string[]
  /** By language. */
  readonly title: Readonly<Partial<Record<Language, string>>>
  readonly told: Told
  /** Figures that it is known by: "38 dead". */
  readonly notes?: Told | undefined
}

export interface HeldAgreement extends Held {
  readonly signed: PartialDate | null
  readonly inForce: PartialDate | null
  readonly ended: PartialDate | null
  readonly status: Agreement['status']
  /** Those who signed, with their posts; empty where nobody is known. */
  readonly signers: readonly { readonly person: string | null; readonly role: string | null }[]
  readonly place: string | null
  /** Of more than two parties. */
  readonly ofMany: boolean
  /** Those of its parties that are countries. */
  readonly countries: readonly string[]
  /** The others, as far as they have a page here. */
  readonly organisations: readonly string[]
  /** Its name in each language and its own. */
  readonly titles: readonly string[]
  /** By language. */
  readonly title: Readonly<Partial<Record<Language, string>>>
  readonly told: Told
}

/** A post as far as its sources date it. */
export interface HeldPost {
  readonly titles: readonly string[]
  readonly from?: PartialDate | undefined
  readonly to?: PartialDate | undefined
  /** Days of signatures under it. */
  readonly signed: readonly PartialDate[]
}

export interface HeldPerson extends Held {
  /** Every spelling. */
  readonly names: readonly string[]
  readonly posts: readonly HeldPost[]
}

/** What a measure counts goes by one of some places, and not by others: the folded beginnings of their names. */
export interface Route {
  readonly measure: string
  readonly by: readonly string[]
  readonly notBy: readonly string[]
}

/** What texts are read with and held against besides the figures, which stand in files of their own: `claims.json`. */
export interface ClaimFile {
  readonly sides: Sides
  /** Up to this day the records go. */
  readonly updated: PartialDate
  readonly measures: readonly { readonly id: string; readonly dimension: Dimension; readonly about: 'pair' | 'country' | 'partner' }[]
  /** By English name, with their country. */
  readonly capitals: readonly (readonly [name: string, country: string])[]
  /** How the names of regions begin, folded, and the things that there have been there alone. */
  readonly regions: readonly { readonly id: string; readonly names: readonly string[]; readonly only: readonly string[] }[]
  readonly routes: readonly Route[]
  /** Offices that count, and the country whose statistics they are. */
  readonly offices: readonly (readonly [id: string, country: string])[]
  /** Firms, and the country that they are of. */
  readonly firms: readonly (readonly [id: string, country: string])[]
  readonly names: Readonly<Record<Language, readonly NameRow[]>>
  /** The two countries' names in all languages: no word that tells one document from another. */
  readonly ownNames: readonly string[]
  /** Countries and territories, which can be partners. */
  readonly partners: readonly string[]
  readonly sources: readonly HeldSource[]
  readonly events: readonly HeldEvent[]
  readonly agreements: readonly HeldAgreement[]
  readonly people: readonly HeldPerson[]
  /** Whose people and bodies are: their country by id. */
  readonly countryOf: Readonly<Record<string, string>>
}
