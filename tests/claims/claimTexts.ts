import { expandSeries } from '#facts/expandSeries.ts'
import { readDyad } from '#facts/readDyad.ts'
import { claimDesk } from '#claims/claimDesk.ts'
import { compileClaims } from '#claims/compileClaims.ts'
import { evidenceOf } from '#claims/Evidence.ts'
import { vocabularyOf } from '#claims/vocabularyOf.ts'
import { withoutPosts } from './labelledArticles.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'

const held = await readDyad('data', 'az-ru')
const file = compileClaims(held)
const observations = [...held.observations, ...held.series.flatMap(expandSeries)]
const desk = claimDesk(file, observations)
const vocabularies = Object.fromEntries(LANGUAGES.map(language => [language, vocabularyOf(file, language)])) as Record<Language, ReturnType<typeof vocabularyOf>>

export const vocabularyIn = (language: Language) => vocabularies[language]

const against = evidenceOf(file, observations, vocabularyIn)

/** The real evidence with nothing of it read yet. */
export const freshEvidence = () => evidenceOf(file, observations, vocabularyIn)

const evidences = new Map<string, ReturnType<typeof against>>()

/** The real evidence for a text of a day. */
export function evidenceFor(date: string | null, language: Language = 'en', source?: string) {
  const key = JSON.stringify([date, language, source])
  const known = evidences.get(key) ?? against({ date, language, source })
  evidences.set(key, known)
  return known
}

/** Claims of a text with their verdicts, against the real data. */
export function judged(text: string, { date = '2025-12-01', language = 'en' as Language, source = undefined as string | undefined } = {}) {
  return [...desk.judged(text, { date, language, source })].flatMap(({ claims }) => claims)
}

/** What a text tells: its claims without the posts that it names beside them. */
export const told = (text: string, article: Parameters<typeof judged>[1] = {}) => withoutPosts(judged(text, article))
