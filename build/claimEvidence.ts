import { dyadIdsIn, readDyad } from '#facts/readDyad.ts'
import { evidenceOf } from '#claims/Evidence.ts'
import { judge } from '#claims/judge.ts'
import type { Article } from '#claims/ownSources.ts'
import { readClaims } from '#claims/readClaims.ts'
import { vocabularyOf } from '#claims/vocabularyOf.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'

/** Reads a pair's data once; then judges any number of texts against it. */
export async function claimJudge(dataFolder: string, dyadId?: string) {
  const id = dyadId ?? (await dyadIdsIn(dataFolder))[0]
  if (id === undefined) throw new Error(`no pair under ${dataFolder}`)
  const held = await readDyad(dataFolder, id)
  const vocabularies = new Map(LANGUAGES.map(language => [language, vocabularyOf(held, language)]))
  const evidences = new Map<string, ReturnType<typeof evidenceOf>>()
  const evidenceFor = (article: Article) => {
    const key = JSON.stringify([article.source, article.date, article.language])
    const known = evidences.get(key) ?? evidenceOf(held, article)
    evidences.set(key, known)
    return known
  }
  return (text: string, article: Article) =>
    readClaims(text, { date: article.date }, vocabularies.get(article.language)!).map(claim => ({ claim, ...judge(claim, evidenceFor(article)) }))
}

/** By its letters: Cyrillic is read as Russian, ə as Azerbaijani. */
export function languageOf(text: string): Language {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  if (count(/[а-яё]/gi) * 2 > count(/\p{L}/gu)) return 'ru'
  return count(/[əğışöüç]/gi) * 25 > count(/\p{L}/gu) ? 'az' : 'en'
}
