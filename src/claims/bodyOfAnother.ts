import type { Language } from '#schema/vocabulary.ts'
import type { Mark } from './Marked.ts'
import type { Found, Meaning, PhraseIndex } from './phrases.ts'
import type { Token } from './tokens.ts'
import { isOwnerAz } from './bodiesOfCountries.ts'

interface Words {
  readonly language: Language
  readonly phrases: PhraseIndex
  /** Of people and of states' bodies. */
  readonly countryOf: Readonly<Record<string, string>>
}

const areasAt = (phrases: PhraseIndex, tokens: readonly Token[], at: number): readonly Meaning[] => (tokens[at] === undefined ? [] : (phrases.at(tokens, at)?.meanings ?? []).filter(({ role }) => role === 'area'))

/** "Georgia’s State Customs Committee", "МЧС Казахстана": a name that one of the two countries' bodies has here, with another country beside it. */
export function isOfAnotherCountry(tokens: readonly Token[], from: number, { meanings, to }: Found, before: readonly Mark[], { language, phrases, countryOf }: Words): boolean {
  const own = new Set(meanings.flatMap(({ role, value }) => (role === 'organisation' ? (countryOf[value] ?? []) : [])))
  if (own.size === 0) return false
  const isOther = (areas: readonly Meaning[]) => areas.length > 0 && areas.every(({ value }) => !own.has(value))
  const names = tokens.slice(from, to).some((_, at) => areasAt(phrases, tokens.slice(0, to), from + at).some(({ value }) => own.has(value)))
  if (names) return false
  const owners = before.filter(({ role, to: end, form }) => role === 'area' && end === from && (language === 'ru' ? form === 'demonym' : language === 'en' || isOwnerAz(tokens, end)))
  if (isOther(owners)) return true
  if (language === 'az') return false
  const joint = language === 'ru' ? to : tokens[to]?.word === 'of' ? (tokens[to + 1]?.word === 'the' ? to + 2 : to + 1) : tokens.length
  const behind = areasAt(phrases, tokens, joint)
  const isGenitive = language === 'en' || behind.some(({ form }) => form === 'genitive') || (behind.every(({ form }) => form === 'name') && /[aiyu]$/.test(tokens[joint]?.word ?? ''))
  return isGenitive && isOther(behind)
}
