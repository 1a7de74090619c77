import type { Agreement, Event, Organisation, Person, Source } from '#schema/records.ts'
import type { Observation } from '#schema/observation.ts'
import type { Topic } from '#schema/vocabulary.ts'
import type { SourceEntry, Text } from './compiled.ts'

/** A record in full, with the sources its citations name. Titles and summaries are `Text`. */
export interface EventDetail { readonly kind: 'events'; readonly record: Omit<Event, 'title' | 'summary'> & { readonly title: Text; readonly summary: Text }; readonly sources: readonly SourceEntry[] }
export interface AgreementDetail { readonly kind: 'agreements'; readonly record: Omit<Agreement, 'title' | 'summary'> & { readonly title: Text; readonly summary: Text }; readonly sources: readonly SourceEntry[] }
export interface PersonDetail { readonly kind: 'people'; readonly record: Omit<Person, 'summary' | 'roles'> & { readonly summary: Text; readonly roles: readonly (Omit<Person['roles'][number], 'title'> & { readonly title: Text })[] }; readonly sources: readonly SourceEntry[] }
export interface OrganisationDetail { readonly kind: 'organisations'; readonly record: Omit<Organisation, 'summary'> & { readonly summary: Text }; readonly sources: readonly SourceEntry[] }

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
  }
  /** The figures themselves, the latest first; of a database's thousands the first 120. */
  readonly rows: readonly Observation[]
  /** Every source that those figures cite. */
  readonly sources: readonly SourceEntry[]
}

export type RecordDetail = EventDetail | AgreementDetail | PersonDetail | OrganisationDetail | SourceDetail
export type RecordKind = RecordDetail['kind']
export type DetailOf<K extends RecordKind> = Extract<RecordDetail, { kind: K }>
