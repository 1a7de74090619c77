import type { Language } from '#schema/vocabulary.ts'
import { alphabeticalOrder } from './alphabeticalOrder.ts'
import { tables as az } from './az/tables.ts'
import { dateFormats } from './dateFormats.ts'
import { tables as en } from './en/tables.ts'
import { fold, searchable } from './fold.ts'
import type { Format } from './Format.ts'
import { numberFormats } from './numberFormats.ts'
import { tables as ru } from './ru/tables.ts'
import type { Tables } from './Tables.ts'

const FORMATS: Readonly<Record<Language, Format>> = { en: made('en', en), az: made('az', az), ru: made('ru', ru) }

/** The formats of a language; always the same object. */
export function formatOf(language: Language): Format {
  return FORMATS[language]
}

function made(language: Language, tables: Tables): Format {
  return {
    language,
    ...numberFormats(tables),
    ...dateFormats(tables),
    ordinal: tables.ordinal,
    list: items => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${tables.and} ${items.at(-1)}`),
    bounded: (figure, bound) => tables.bounds[bound](figure),
    between: tables.between,
    compare: alphabeticalOrder(tables),
    fold,
    searchable,
  }
}
