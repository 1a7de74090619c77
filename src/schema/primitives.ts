import { z } from 'zod'
import { LANGUAGES } from './vocabulary.ts'

/** Lower-case words joined by hyphens. Ids are for ever: they stand in addresses. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens').max(96)

/** "1992", "1992-04" or "1992-04-04": only as precise as the source. */
export const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date YYYY, YYYY-MM or YYYY-MM-DD')

const PERIOD_END = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-Q[1-4])?`

/** "2020", "2021-Q3", "2021-11", "2021-11-25" or two of one kind around a slash, both ends inclusive. */
export const period = z.string().regex(new RegExp(`^${PERIOD_END}(?:/${PERIOD_END})?$`), 'a period such as 2020, 2021-Q3, 2021-11 or 2021-01/2021-11')

/** ISO 3166-1 alpha-2, a user-assigned code such as XK, or "WORLD", "EU", "CIS", "UNSPECIFIED" and other groups. */
export const areaId = z.string().regex(/^[A-Z]{2,12}$/, 'an ISO 3166-1 alpha-2 code or a group in capitals')

/** An HS code of 2, 4 or 6 digits, or the id of a named group ("fruit-and-vegetables"). */
export const productId = z.string().regex(/^(?:\d{2}|\d{4}|\d{6}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/, 'an HS code of 2, 4 or 6 digits or a group id')

/** Dotted lower-case words: "trade.exports.share". */
export const measureId = z.string().regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*$/, 'a measure id such as trade.exports.share')

/** Only what a browser may open as a link. No host ends with the dot of the root, as crawlers write it: one page would have two addresses. */
export const webUrl = z.string().regex(/^https?:\/\/[^\s<>"/?#]*[^\s<>"/?#.](?:[/?#][^\s<>"]*)?$/, 'an http or https address, its host without a dot at its end')

const text = (most: number) => z.string().min(1).max(most)
  .refine(value => value === value.trim(), 'text without blanks at its ends')
  .refine(value => !/<\/?[a-z][^<>]*>/i.test(value), 'plain text without HTML')
export const shortText = text(400)
export const longText = text(4000)

/** One name in every language that has one; English is always there. */
export const names = z.strictObject(
  Object.fromEntries(LANGUAGES.map(language => [language, language === 'en' ? shortText : shortText.optional()])) as
    { en: typeof shortText } & Record<'az' | 'ru', z.ZodOptional<typeof shortText>>,
)

/** One name in every language, none left out. */
export const namesInAll = z.strictObject(Object.fromEntries(LANGUAGES.map(language => [language, shortText])) as Record<'en' | 'az' | 'ru', typeof shortText>)

/** Where a statement is printed: the source, the place in it, and the figure as printed. */
const citation = z.strictObject({
  source: id,
  locator: shortText,
  printed: shortText.optional(),
})

export const citations = z.array(citation).min(1, 'at least one citation')

export type Names = z.infer<typeof names>
export type Citation = z.infer<typeof citation>
export type PartialDate = z.infer<typeof partialDate>
export type Period = z.infer<typeof period>
export type AreaId = z.infer<typeof areaId>
export type ProductId = z.infer<typeof productId>
export type MeasureId = z.infer<typeof measureId>
