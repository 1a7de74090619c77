import { z } from 'zod'
import { areaId, citations, id, longText, names, partialDate, productId, shortText, webUrl } from './primitives.ts'
import {
  AGREEMENT_LEVELS, AGREEMENT_STATUSES, EVENT_KINDS, LICENCE_USES, ORGANISATION_KINDS, SOURCE_KINDS, TONES,
} from './vocabulary.ts'

const sectors = z.array(id)

const source = z.strictObject({
  id,
  publisher: shortText,
  title: longText,
  author: shortText.optional(),
  date: partialDate.nullable(),
  url: webUrl.nullable(),
  /** A copy that stays as it was read: of a web archive, or one fixed version in the publisher's own history. */
  archived: webUrl.optional(),
  /** When this project read it. */
  read: partialDate.optional(),
  /** ISO 639-1 code of the language it is written in. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** Of the title, where it is not the source's own and so in another language. */
  titleLanguage: z.string().regex(/^[a-z]{2,3}$/).optional(),
  kind: z.enum(SOURCE_KINDS),
  licence: shortText.optional(),
  licenceUse: z.enum(LICENCE_USES).optional(),
  /** The credit line that an attribution licence asks for. */
  attribution: shortText.optional(),
  /** Where the rows were read, when not at the publisher's. */
  via: shortText.optional(),
  /** The source whose report this one repeats: the two are one witness. */
  repeats: id.optional(),
  /** Other ids under which earlier collections cited the same page. */
  formerIds: z.array(id).optional(),
  note: longText.optional(),
})
export const sources = z.array(source)
export type Source = z.infer<typeof source>

/** A party is a country, a body with a profile here, or a plain name. */
const party = z.union([
  z.strictObject({ country: areaId }),
  z.strictObject({ organisation: id }),
  z.strictObject({ name: shortText }),
])
export type Party = z.infer<typeof party>

const agreement = z.strictObject({
  id,
  title: shortText,
  nativeTitle: z.strictObject({ text: shortText, language: z.string() }).optional(),
  level: z.enum(AGREEMENT_LEVELS),
  sectors,
  parties: z.array(party).min(1),
  signed: partialDate.nullable(),
  inForce: partialDate.nullable(),
  ended: partialDate.nullable(),
  status: z.enum(AGREEMENT_STATUSES),
  term: shortText.optional(),
  place: shortText.optional(),
  ratifications: z.array(z.strictObject({ party: shortText, date: partialDate.nullable(), act: shortText })),
  signatories: z.array(z.strictObject({ person: id.optional(), name: shortText, role: shortText.nullable() })),
  /** The meeting at which it was signed. */
  event: id.optional(),
  amends: id.optional(),
  supersedes: id.optional(),
  products: z.array(productId).optional(),
  summary: longText,
  citations,
  note: longText.optional(),
})
export const agreements = z.array(agreement)
export type Agreement = z.infer<typeof agreement>

const event = z.strictObject({
  id,
  title: shortText,
  date: partialDate,
  endDate: partialDate.optional(),
  kind: z.enum(EVENT_KINDS),
  sectors: sectors.min(1),
  place: z.strictObject({ city: shortText.nullable(), country: areaId.nullable() }).optional(),
  countries: z.array(areaId),
  people: z.array(id),
  organisations: z.array(id),
  agreements: z.array(id),
  /** Documents that reports name and no record here matches for sure. */
  namedDocuments: z.array(shortText).optional(),
  products: z.array(productId).optional(),
  observations: z.array(id).optional(),
  /** Figures that the sources print about the event, as printed; not measured series. */
  figures: z.array(shortText).optional(),
  tone: z.enum(TONES),
  summary: longText,
  citations,
  note: longText.optional(),
})
export const events = z.array(event)
export type Event = z.infer<typeof event>

/** `spellings`: what agencies write besides, for reading texts; neither listed nor sought. */
const named = { id, names, nativeName: shortText.optional(), aliases: z.array(shortText), spellings: z.array(shortText).optional() }

const role = z.strictObject({
  title: shortText,
  organisation: id.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
})
export type Role = z.infer<typeof role>

const person = z.strictObject({
  ...named,
  country: areaId.nullable(),
  born: partialDate.optional(),
  died: partialDate.optional(),
  roles: z.array(role),
  summary: longText,
  citations,
})
export const people = z.array(person)
export type Person = z.infer<typeof person>

const organisation = z.strictObject({
  ...named,
  country: areaId.nullable(),
  kind: z.enum(ORGANISATION_KINDS),
  founded: partialDate.optional(),
  dissolved: partialDate.optional(),
  url: webUrl.optional(),
  sectors,
  summary: longText,
  citations,
})
export const organisations = z.array(organisation)
export type Organisation = z.infer<typeof organisation>
