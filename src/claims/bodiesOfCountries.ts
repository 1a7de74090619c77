import type { ClaimFile } from '#domain/claimFile.ts'
import type { Language } from '#schema/vocabulary.ts'
import { addNames, ownNames } from './namePhrases.ts'
import { PhraseIndex, type Found, type Meaning } from './phrases.ts'
import { tokensOf, type Token } from './tokens.ts'

/** The two countries' bodies by their names without the country, which texts write before or behind it as they like. */
export interface BodiesOfCountries {
  /** The body that starts at a token together with its country: a ministry or a court by its kind, with the country before or behind it. */
  readonly at: (tokens: readonly Token[], from: number) => Found | null
}

/** What joins a body's name to a country's behind it. */
const JOIN: Readonly<Record<Language, RegExp>> = { en: /^(?:of|in)$/, ru: /(?!)/, az: /(?!)/ }

/** Cases in which a country's name has nothing of its own behind it. */
const OTHER_CASE_AZ = /(?:d[ae]n?|[aeou]y[ae]|l[ae]|[iu]n[ae]|n[iu])$/
export const isOwnerAz = (tokens: readonly Token[], to: number): boolean => !OTHER_CASE_AZ.test(tokens[to - 1]!.word)

/** A single word that is a body only as one of the state's: "Минтранс", "МИД", "XİN". */
const SHORT = /^(?:\p{Lu}{2,}|(?:Мин|Ген|Гос|Цент)\p{L}{3,}|Minselkhoz)$/u

export function bodiesOfCountries({ names, sides, countryOf, firms }: Pick<ClaimFile, 'names' | 'sides' | 'countryOf' | 'firms'>, language: Language): BodiesOfCountries {
  const country = new Map([...Object.entries(countryOf), ...firms])
  const areas = new PhraseIndex()
  for (const row of names[language]) if (row[0] === 'area' && (row[1] === sides.first || row[1] === sides.second)) addNames(areas, row, language)
  const areaAt = (tokens: readonly Token[], at: number): Found | null => (tokens[at] ? areas.at(tokens, at) : null)

  /** A body's name without its country's, where it has that at its beginning or its end. */
  const bareName = (name: string, own: string): string | null => {
    const text = name.replace(/\s*\([^)]*\)$/, '')
    const tokens = tokensOf(text, false)
    const found = tokens.map((_, at) => areaAt(tokens, at))
    const isOwn = (at: number) => found[at]?.meanings.some(({ value }) => value === own) ?? false
    if (isOwn(0)) return text.slice(tokens[found[0]!.to]?.start ?? text.length).trim()
    const last = found.findIndex((one, at) => one !== null && isOwn(at) && one.to === tokens.length)
    if (last < 1) return null
    const joint = tokens[last - 1]!.word === 'the' ? last - 2 : last - 1
    return text.slice(0, JOIN[language].test(tokens[joint]?.word ?? '') ? tokens[joint]!.start : tokens[last]!.start).trim()
  }

  const bodies = new PhraseIndex()
  const add = (bare: string, meaning: Meaning, isOfState: boolean) => {
    const words = bare.split(' ').length
    if (words > 1 || (isOfState && SHORT.test(bare))) bodies.add(bare, meaning, { inflected: language === 'en' ? undefined : language, capital: !isOfState || words === 1 })
  }
  for (const [role, id, , texts] of [...names[language], ...ownNames({ names }, language)]) {
    const own = role === 'organisation' ? country.get(id) : undefined
    if (own !== sides.first && own !== sides.second) continue
    const bare = new Set(texts.flatMap(text => bareName(text, own) ?? []))
    const turned = [...bare].flatMap(name => /^Ministry of (.+)$/.exec(name)?.[1] ?? []).map(of => `${of} Ministry`)
    for (const name of new Set([...bare, ...turned])) add(name, { role, value: id }, countryOf[id] !== undefined)
  }

  const ofCountry = (found: Found | null, area: Found): Found | null => {
    const meanings = found?.meanings.filter(({ value }) => area.meanings.some(one => one.value === country.get(value))) ?? []
    return meanings.length === 1 ? { meanings, to: found!.to } : null
  }
  const isOwner = (tokens: readonly Token[], { meanings, to }: Found): boolean => language === 'en' || (language === 'ru' ? meanings.some(({ form }) => form === 'demonym') : isOwnerAz(tokens, to))
  const behind = (tokens: readonly Token[], found: Found): Found | null => {
    const joint = JOIN[language].test(tokens[found.to]?.word ?? '') ? (tokens[found.to + 1]?.word === 'the' ? found.to + 2 : found.to + 1) : found.to
    const area = language === 'az' || (language === 'en' && joint === found.to) ? null : areaAt(tokens, joint)
    const isNoun = area?.meanings.some(({ form }) => form === 'name' || form === 'genitive') ?? false
    return area !== null && isNoun ? area : null
  }
  return {
    at(tokens, from) {
      const before = areaAt(tokens, from)
      if (before !== null) {
        const body = isOwner(tokens, before) && tokens[before.to] ? bodies.at(tokens, before.to) : null
        return body === null || behind(tokens, body) !== null ? null : ofCountry(body, before)
      }
      const body = bodies.at(tokens, from)
      const area = body && behind(tokens, body)
      const found = area && ofCountry(body, area)
      return found && { meanings: found.meanings, to: area.to }
    },
  }
}
