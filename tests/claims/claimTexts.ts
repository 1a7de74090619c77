import { readDyad } from '#facts/readDyad.ts'
import { evidenceOf } from '#claims/Evidence.ts'
import { judge } from '#claims/judge.ts'
import { readClaims } from '#claims/readClaims.ts'
import { vocabularyOf } from '#claims/vocabularyOf.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'

const held = await readDyad('data', 'az-ru')
const vocabularies = Object.fromEntries(LANGUAGES.map(language => [language, vocabularyOf(held, language)])) as Record<Language, ReturnType<typeof vocabularyOf>>

export const vocabularyIn = (language: Language) => vocabularies[language]

const evidences = new Map<string, ReturnType<typeof evidenceOf>>()

/** The real evidence for a text of a day. */
export function evidenceFor(date: string | null, language: Language = 'en', source?: string) {
  const key = JSON.stringify([date, language, source])
  const known = evidences.get(key) ?? evidenceOf(held, { date, language, source })
  evidences.set(key, known)
  return known
}

/** Claims of a text with their verdicts, against the real data. */
export function judged(text: string, { date = '2025-12-01', language = 'en' as Language, source = undefined as string | undefined } = {}) {
  return readClaims(text, { date }, vocabularies[language]).map(claim => ({ claim, ...judge(claim, evidenceFor(date, language, source)) }))
}
