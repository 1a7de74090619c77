import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import type { Choices } from './choices.ts'
import { DEFAULTS } from './parameters.ts'
import { writeAddress } from './writeAddress.ts'

/** The word between language and pair in the address of a picture made for other sites. */
export const EMBED = 'embed'

/** What a path names: `/en/xx-yy/events/some-id`. */
export interface Place {
  readonly lang: Language
  /** Empty where the path names no pair. */
  readonly dyad: string
  /** Under the pair, without slashes at its ends; empty for the overview. */
  readonly path: string
}

/** Where a path leads; of a picture for other sites, where it would stand in the atlas. Never throws; an unknown language is read as the first one. */
export function parsePath(pathname: string): Place {
  const [lang = '', ...words] = pathname.split('/').slice(1).map(decoded)
  const [dyad = '', ...rest] = words[0] === EMBED ? words.slice(1) : words
  return {
    lang: LANGUAGES.find(language => language === lang) ?? LANGUAGES[0],
    dyad: /^[a-z]{2}-[a-z]{2}$/.test(dyad) ? dyad : '',
    path: rest.filter(word => word !== '' && word !== 'index.html').join('/'),
  }
}

/** The address of a view of a pair, with what the reader should find chosen there. */
export function href({ lang, dyad }: Pick<Place, 'lang' | 'dyad'>, path: string, choices: Partial<Choices> = {}): string {
  const words = [lang, dyad, ...path.split('/')].filter(word => word !== '').map(encodeURIComponent)
  return `/${words.join('/')}${writeAddress({ ...DEFAULTS, ...choices })}`
}

/** The address of a picture of a pair as other sites show it, under what the query `search` chooses. */
export const embedHref = ({ lang, dyad }: Pick<Place, 'lang' | 'dyad'>, path: string, search: string): string =>
  `/${[lang, EMBED, dyad, ...path.split('/')].filter(word => word !== '').map(encodeURIComponent).join('/')}${search}`

/** A broken escape such as `%E0%A4%A` stays as it is written. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
