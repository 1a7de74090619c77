/**
 * The closed word lists of the data model. Plain values without zod, so the browser may import them;
 * every other file of `schema/` runs at build time and in tests only.
 */

/** Languages every page exists in; names and translations are keyed by them. English is the authored one. */
export const LANGUAGES = ['en', 'az', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

export const EVENT_KINDS = [
  'summit', 'visit', 'meeting', 'commission', 'forum', 'exhibition', 'cultural', 'accord', 'dispute',
  'incident', 'conflict', 'milestone', 'opening',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const TONES = ['cooperative', 'neutral', 'strained'] as const
export type Tone = (typeof TONES)[number]

export const AGREEMENT_LEVELS = [
  'treaty', 'intergovernmental', 'interagency', 'intercompany', 'regional', 'declaration', 'roadmap',
  'protocol', 'memorandum', 'trilateral',
] as const
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number]

export const AGREEMENT_STATUSES = ['signed', 'in-force', 'ended', 'superseded', 'negotiating', 'unknown'] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

export const ORGANISATION_KINDS = [
  'ministry', 'government', 'committee', 'commission', 'parliament', 'presidency', 'agency', 'court', 'customs',
  'statistics-office', 'central-bank', 'database', 'regional-government', 'company', 'university', 'academy',
  'cultural', 'diaspora', 'media', 'religious', 'party', 'international', 'armed-forces', 'embassy', 'chamber', 'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const SOURCE_KINDS = ['news', 'statistics-office', 'customs', 'database', 'government', 'treaty-text', 'reference'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** What a source's licence lets this project do: republish rows, republish with the named credit, or cite facts only. */
export const LICENCE_USES = ['open', 'attribution', 'cite-only'] as const
export type LicenceUse = (typeof LICENCE_USES)[number]

/** Words around a figure that make it less than exact: "more than 230" is a lower bound, not 230. */
export const BOUNDS = ['over', 'at-least', 'under', 'at-most', 'almost', 'about'] as const
export type Bound = (typeof BOUNDS)[number]

export const COVERAGES = ['goods', 'services', 'both'] as const
export type Coverage = (typeof COVERAGES)[number]

export const VALUATIONS = ['cif', 'fob'] as const
export type Valuation = (typeof VALUATIONS)[number]

export const OBSERVATION_STATUSES = ['provisional', 'revised', 'final', 'forecast'] as const
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number]

/** Why a place in a table is empty. Statistics offices print these four apart, and none of them is zero. */
export const MISSING_KINDS = ['does-not-exist', 'no-data', 'below-half-unit', 'estimate'] as const
export type MissingKind = (typeof MISSING_KINDS)[number]

export const DIMENSIONS = ['money', 'mass', 'volume', 'energy', 'count', 'share', 'rank', 'index', 'price', 'length'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const VOTES = ['yes', 'no', 'abstain', 'absent', 'not-member'] as const
export type Vote = (typeof VOTES)[number]

export const VISA_KINDS = ['visa-free', 'visa-on-arrival', 'e-visa', 'eta', 'visa-required', 'no-admission'] as const
export type VisaKind = (typeof VISA_KINDS)[number]

/** Topics of observations; each is one compiled file, so a page fetches only the topics it draws. */
export const TOPICS = ['trade', 'products', 'partners', 'world', 'indicators'] as const
export type Topic = (typeof TOPICS)[number]

/** Who noticed that something was wrong. */
export const NOTICED_BY = ['project', 'reader', 'publisher'] as const
export type NoticedBy = (typeof NOTICED_BY)[number]

/** Kinds of record that a release is compared by. A series counts as one record. */
export const ROW_KINDS = ['observations', 'series', 'events', 'agreements', 'people', 'organisations', 'sources', 'visaRules', 'formalTies', 'airRoutes', 'rollCalls'] as const
export type RowKind = (typeof ROW_KINDS)[number]
