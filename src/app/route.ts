import { matchPath } from 'react-router'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import type { ViewEntry } from '#views/ViewEntry.ts'
import { VIEWS } from '#views/views.ts'

/** A pair that this atlas holds, as every page knows it. */
export interface Pair {
  readonly id: string
  readonly names: Readonly<Record<Language, string>>
}

export type Route =
  | { readonly kind: 'gateway' }
  | { readonly kind: 'pairs' | 'about'; readonly language: Language }
  | { readonly kind: 'view'; readonly language: Language; readonly dyad: string; readonly entry: ViewEntry; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing'; readonly language: Language; readonly dyad: string | null }

const isLanguage = (word: string | undefined): word is Language => (LANGUAGES as readonly string[]).includes(word ?? '')

/** Where an address leads. Never throws: an address that names nothing is `missing`. */
export function routeOf(pathname: string, pairs: readonly Pair[]): Route {
  const path = pathname.replace(/\/index\.html$/, '').replace(/\/+$/, '')
  const [language, second, ...rest] = path.split('/').slice(1)
  if (!language) return { kind: 'gateway' }
  if (!isLanguage(language)) return { kind: 'missing', language: 'en', dyad: null }
  if (!second) return { kind: 'pairs', language }
  if (second === 'about' && rest.length === 0) return { kind: 'about', language }
  const dyad = pairs.find(pair => pair.id === second)?.id
  if (!dyad) {
    const reverse = second.split('-').reverse().join('-')
    return pairs.some(pair => pair.id === reverse)
      ? { kind: 'redirect', to: ['', language, reverse, ...rest].join('/') }
      : { kind: 'missing', language, dyad: null }
  }
  for (const entry of VIEWS) {
    const match = matchSafely(entry.path, rest.join('/'))
    if (match) return { kind: 'view', language, dyad, entry, params: match }
  }
  return { kind: 'missing', language, dyad }
}

/** `matchPath` decodes the address, which throws on a broken escape such as `%E0%A4%A`. */
function matchSafely(pattern: string, path: string): Record<string, string> | null {
  try {
    return (matchPath(`/${pattern}`, `/${path}`)?.params as Record<string, string> | undefined) ?? null
  } catch {
    return null
  }
}
