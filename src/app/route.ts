import { matchPath } from 'react-router'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import { EMBED } from '#url/place.ts'
import { EMBEDS, type EmbedEntry } from '#views/embeds.ts'
import type { ViewEntry } from '#views/ViewEntry.ts'
import { VIEWS } from '#views/views.ts'

/** A pair that this atlas holds, as every page knows it. */
export interface Pair {
  readonly id: string
  readonly names: Readonly<Record<Language, string>>
  /** Which data it shows, since when, how far they reach, and where errors are reported: for pages above the pairs, which hold no pair's index. */
  readonly release: string
  readonly updated: string
  readonly dataThrough: string
  readonly contact: string
}

export type Route =
  | { readonly kind: 'gateway' }
  | { readonly kind: 'pairs' | 'about'; readonly language: Language }
  | { readonly kind: 'view'; readonly language: Language; readonly dyad: string; readonly entry: ViewEntry; readonly params: Readonly<Record<string, string>> }
  /** A picture of a view, alone, for other sites. */
  | { readonly kind: 'embed'; readonly language: Language; readonly dyad: string; readonly entry: EmbedEntry; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing'; readonly language: Language; readonly dyad: string | null; readonly embedded: boolean }

const isLanguage = (word: string | undefined): word is Language => (LANGUAGES as readonly string[]).includes(word ?? '')

/** Where an address leads. Never throws: an address that names nothing is `missing`. */
export function routeOf(pathname: string, pairs: readonly Pair[]): Route {
  const path = pathname.replace(/\/index\.html$/, '').replace(/\/+$/, '')
  const [language, ...words] = path.split('/').slice(1)
  const embedded = words[0] === EMBED
  const [second, ...rest] = embedded ? words.slice(1) : words
  if (!language) return { kind: 'gateway' }
  if (!isLanguage(language)) return { kind: 'missing', language: 'en', dyad: null, embedded }
  if (!second) return embedded ? { kind: 'missing', language, dyad: null, embedded } : { kind: 'pairs', language }
  if (second === 'about' && !embedded && rest.length === 0) return { kind: 'about', language }
  const dyad = pairs.find(pair => pair.id === second)?.id
  if (!dyad) {
    const reverse = second.split('-').reverse().join('-')
    return pairs.some(pair => pair.id === reverse)
      ? { kind: 'redirect', to: ['', language, ...(embedded ? [EMBED] : []), reverse, ...rest].join('/') }
      : { kind: 'missing', language, dyad: null, embedded }
  }
  if (embedded) {
    const found = entryAt(EMBEDS, rest)
    return found ? { kind: 'embed', language, dyad, ...found } : { kind: 'missing', language, dyad, embedded }
  }
  const found = entryAt(VIEWS, rest)
  return found ? { kind: 'view', language, dyad, ...found } : { kind: 'missing', language, dyad, embedded }
}

/** The path of the view that a picture stands in. */
export const fullPathOf = ({ language, dyad, entry, params }: Extract<Route, { kind: 'embed' }>): string =>
  ['', language, dyad, entry.full(params).replace(/#.*/, '')].filter((word, place) => place === 0 || word !== '').join('/')

function entryAt<Entry extends ViewEntry>(entries: readonly Entry[], words: readonly string[]) {
  for (const entry of entries) {
    const params = matchSafely(entry.path, words.join('/'))
    if (params) return { entry, params }
  }
  return null
}

/** `matchPath` decodes the address, which throws on a broken escape such as `%E0%A4%A`. */
function matchSafely(pattern: string, path: string): Record<string, string> | null {
  try {
    return (matchPath(`/${pattern}`, `/${path}`)?.params as Record<string, string> | undefined) ?? null
  } catch {
    return null
  }
}
