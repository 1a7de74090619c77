import { z } from 'zod'
import { areaId, citations, id, longText, measureId, names, partialDate, shortText, webUrl } from './primitives.ts'
import { releaseVersion } from './release.ts'
import { LANGUAGES, VISA_KINDS, VOTES } from './vocabulary.ts'

/** Whose count a trade line shows: one side's own statements, or one database's records. */
const voice = z.strictObject({
  /** "first", "second" or the compiler's id: the word in the address (`by=`). */
  id,
  /** Statements whose reporter is this area … */
  reporter: areaId.optional(),
  /** … and whose compiler is, or is not, one of these. */
  compilers: z.array(id).optional(),
  exceptCompilers: z.array(id).optional(),
  names,
})
export type Voice = z.infer<typeof voice>

/** How a name begins, in any of its spellings and scripts. */
const beginnings = z.array(shortText).min(1)

/** What texts about a pair leave unsaid and the claim reader must know. */
const reading = z.strictObject({
  /** Regions and waters that the press has several names for. */
  regions: z.array(z.strictObject({
    id,
    names: beginnings,
    /** Things, by the reader's word for them, that there have been here alone. */
    only: z.array(shortText).optional(),
  })).optional(),
  /** Ways out of the first country that a measure counts; what went by another one it does not. */
  routes: z.array(z.strictObject({ measure: measureId, by: beginnings, notBy: beginnings })).optional(),
})
export type Reading = z.infer<typeof reading>

export const dyad = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-[a-z]{2}$/),
  first: areaId,
  second: areaId,
  names,
  version: releaseVersion,
  updated: partialDate,
  dataThrough: partialDate,
  licence: shortText,
  contact: z.union([webUrl, z.string().regex(/^mailto:/)]),
  voices: z.array(voice).min(2),
  reading: reading.optional(),
})
export type Dyad = z.infer<typeof dyad>

export const rollCalls = z.strictObject({
  source: id,
  licence: shortText,
  columns: z.tuple([z.literal('id'), z.literal('date'), z.literal('session'), z.literal('resolution'), z.literal('title'), z.literal('first'), z.literal('second'), z.literal('issues')]),
  rows: z.array(z.tuple([id, partialDate, z.number().int(), shortText, z.string().max(600), z.enum(VOTES), z.enum(VOTES), z.array(shortText)])),
})
export type RollCalls = z.infer<typeof rollCalls>

export const visaRules = z.array(z.strictObject({
  id,
  passport: areaId,
  destination: areaId,
  /** The day of the snapshot, not the day the rule changed. */
  date: partialDate,
  kind: z.enum(VISA_KINDS),
  days: z.number().int().positive().optional(),
  citations,
}))
export type VisaRule = z.infer<typeof visaRules>[number]

export const airRoutes = z.strictObject({
  source: id,
  licence: shortText,
  snapshot: partialDate,
  note: longText,
  routes: z.array(z.strictObject({
    from: z.strictObject({ airport: z.string().length(3), city: shortText, country: areaId }),
    to: z.strictObject({ airport: z.string().length(3), city: shortText, country: areaId }),
    airline: shortText,
    airlineCode: z.string(),
    codeshare: z.boolean(),
  })),
})
export type AirRoutes = z.infer<typeof airRoutes>

export const formalTies = z.array(z.strictObject({
  id,
  kind: z.enum(['alliance', 'shared-organisations']),
  year: z.number().int(),
  /** Kinds of obligation in force that year, in the database's own words; empty where none was. */
  obligations: z.array(z.enum(['defense', 'offense', 'neutrality', 'nonaggression', 'consultation', 'entente'])).optional(),
  sharedOrganisations: z.number().int().nonnegative().optional(),
  citations,
}))
export type FormalTie = z.infer<typeof formalTies>[number]

/** Ids that were renamed, and ids whose record was withdrawn with the reason. */
export const redirects = z.strictObject({
  renamed: z.array(z.strictObject({ kind: z.enum(['events', 'agreements', 'people', 'organisations', 'sources', 'products', 'sectors']), from: z.string(), to: z.string() })),
  withdrawn: z.array(z.strictObject({ kind: z.enum(['events', 'agreements', 'people', 'organisations', 'sources']), id, reason: longText, date: partialDate })),
})
export type Redirects = z.infer<typeof redirects>

/** Texts of one language beside the records, by kind of record, id and field ("title", "summary"). Lists run beside those of the record. */
export const translations = z.strictObject({
  language: z.enum(LANGUAGES),
  licence: shortText.optional(),
  /** Posts as sources and documents name them, by their English. Those that a person holds on record are translated there. */
  roles: z.record(shortText, shortText).optional(),
  /** What figures count beyond their measure, by its English: many figures share one. */
  scopes: z.record(shortText, shortText).optional(),
  events: z.record(id, z.strictObject({ title: shortText.optional(), summary: longText.optional(), figures: z.array(shortText).optional() })),
  agreements: z.record(id, z.strictObject({ title: shortText.optional(), summary: longText.optional() })),
  people: z.record(id, z.strictObject({ summary: longText.optional(), roles: z.array(shortText).optional() })),
  organisations: z.record(id, z.strictObject({ summary: longText.optional() })),
})
export type Translations = z.infer<typeof translations>

