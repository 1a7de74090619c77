import { z } from 'zod'
import { areaId, id, measureId, names, namesInAll, productId, shortText } from './primitives.ts'
import { DIMENSIONS } from './vocabulary.ts'

const synonyms = z.strictObject({ en: z.array(shortText), az: z.array(shortText), ru: z.array(shortText) }).partial()

export const measures = z.array(z.strictObject({
  id: measureId,
  names,
  /** What exactly is counted, in a sentence: opened from the measure's name. */
  definition: names,
  dimension: z.enum(DIMENSIONS),
  sector: id.nullable(),
  /** "pair": between the two; "country": of one country; "partner": of one country with each partner. */
  about: z.enum(['pair', 'country', 'partner']),
  /** How the figures of several periods are drawn. */
  draw: z.enum(['line', 'dots', 'bars', 'rank', 'table']),
  synonyms: synonyms.optional(),
  /** What agencies write besides, for reading texts; neither shown nor sought. */
  spellings: synonyms.optional(),
}))
export type Measure = z.infer<typeof measures>[number]

export const units = z.array(z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/),
  dimension: z.enum(DIMENSIONS),
  /** As written after a number ("t", "%"); currencies have their sign. */
  symbol: names,
  names,
}))
export type Unit = z.infer<typeof units>[number]

export const sectors = z.array(z.strictObject({ id, names }))
export type Sector = z.infer<typeof sectors>[number]

export const products = z.array(z.strictObject({
  id: productId,
  /** The plain name that pages show. */
  names,
  aliases: z.array(shortText),
  /** The HS heading's own wording, for an HS code. */
  official: z.string().optional(),
  /** HS codes that a named group covers, where the source says. */
  covers: z.array(productId).optional(),
  parent: productId.nullable(),
  section: z.string().optional(),
  sector: id.nullable(),
}))
export type Product = z.infer<typeof products>[number]

export const countries = z.array(z.strictObject({
  id: areaId,
  iso3: z.string().length(3).optional(),
  m49: z.number().int().optional(),
  comtrade: z.number().int().optional(),
  cow: z.number().int().optional(),
  kind: z.enum(['country', 'territory', 'group', 'world', 'unspecified']),
  names,
  nativeName: shortText.optional(),
  /** "French": the adjective that stands before a noun, per language. */
  demonyms: names.optional(),
  /** Other case forms that sentences need, by language and case name. */
  cases: z.record(z.string(), z.record(z.string(), shortText)).optional(),
  capital: names.optional(),
  aliases: z.array(shortText).optional(),
  /** Long official names, for reading texts; neither listed nor sought. */
  spellings: z.array(shortText).optional(),
}))
export type Country = z.infer<typeof countries>[number]

/** A town or region where something happened. Records call it by its English name, so it has one in every language; the press may name it by where its rulers sit. */
export const places = z.array(z.strictObject({ names: namesInAll, country: areaId.nullable(), aliases: z.array(shortText).optional() }))
export type Place = z.infer<typeof places>[number]
