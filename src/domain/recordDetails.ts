import type { Agreement, Event, Organisation, Person, Source } from '#schema/records.ts'
import type { Observation } from '#schema/observation.ts'
import type { Topic } from '#schema/vocabulary.ts'
import type { SourceEntry, Text } from './compiled.ts'
import type { Attestation, PostThen } from './posts.ts'

/** A record in full, with the sources its citations name. Titles, summaries and an event's printed figures are `Text`. */
export interface EventDetail {
  readonly kind: 'events'
  readonly record: Omit<Event, 'title' | 'summary' | 'figures'> & { readonly title: Text; readonly summary: Text; readonly figures?: readonly Text[] }
  /** What each person named was, as far as the posts on record say. */
  readonly posts: Readonly<Record<string, readonly PostThen<HeldPost>[]>>
  readonly sources: readonly SourceEntry[]
}
export interface AgreementDetail {
  readonly kind: 'agreements'
  readonly record: Omit<Agreement, 'title' | 'summary' | 'signatories'> & { readonly title: Text; readonly summary: Text; readonly signatories: readonly Signatory[] }
  readonly sources: readonly SourceEntry[]
}

export interface Signatory extends Omit<Agreement['signatories'][number], 'role'> {
  readonly role: Text | null
}

/** A post as the record or a signed document names it, with everything that names it on a day, oldest first. */
export interface HeldPost extends Omit<Person['roles'][number], 'title'> {
  readonly title: Text
  readonly attested: readonly Attestation[]
}

export interface PersonDetail {
  readonly kind: 'people'
  readonly record: Omit<Person, 'summary' | 'roles'> & { readonly summary: Text; readonly roles: readonly HeldPost[] }
  /** Figures that the person gave out, latest first. */
  readonly rows: readonly Observation[]
  readonly sources: readonly SourceEntry[]
}

export interface OrganisationDetail {
  readonly kind: 'organisations'
  readonly record: Omit<Organisation, 'summary'> & { readonly summary: Text }
  /** Who is known to have held a post in it, with those posts. */
  readonly people: readonly { readonly id: string; readonly posts: readonly HeldPost[] }[]
  /** How many figures of each measure it counted or gave out, and the years they reach over. */
  readonly figures: readonly { readonly measure: string; readonly count: number; readonly from: number; readonly to: number }[]
  /** Those figures, latest first; of thousands the first 60. */
  readonly rows: readonly Observation[]
  readonly sources: readonly SourceEntry[]
}

/** A source with every record that rests on it. */
export interface SourceDetail {
  readonly kind: 'sources'
  readonly record: Source
  readonly citedBy: {
    readonly events: readonly string[]
    readonly agreements: readonly string[]
    readonly people: readonly string[]
    readonly organisations: readonly string[]
    /** How many figures of each topic. */
    readonly observations: readonly { readonly topic: Topic; readonly count: number }[]
    /** How many rules of visas, formal ties, roll calls and air routes. */
    readonly others: Readonly<Record<'visaRules' | 'formalTies' | 'rollCalls' | 'airRoutes', number>>
  }
  /** The source whose report it repeats, and those that repeat its own: together they are one witness. */
  readonly repeats?: SourceEntry
  readonly repeatedBy: readonly SourceEntry[]
  /** Other sources of the same publisher that the atlas cites, newest first. */
  readonly ofPublisher: readonly SourceEntry[]
  /** The figures themselves, the latest first; of a database's thousands the first 120. */
  readonly rows: readonly Observation[]
  /** Every source that those figures cite. */
  readonly sources: readonly SourceEntry[]
}

export type RecordDetail = EventDetail | AgreementDetail | PersonDetail | OrganisationDetail | SourceDetail
export type RecordKind = RecordDetail['kind']
export type DetailOf<K extends RecordKind> = Extract<RecordDetail, { kind: K }>
