import { dayNumber } from '#domain/dayNumber.ts'
import type { Language } from '#schema/vocabulary.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** What an authority rules, in the present: it is done when it is told, though it holds from a day to come. */
const RULES: Readonly<Record<Language, RegExp>> = {
  en: /^(?:bans|prohibits|restricts|limits|suspends|halts|stops|lifts|resumes|allows|permits|closes|reopens|extends)$/,
  ru: /^(?:zapreshchaet|ogranichivaet|vvodit|priostanavlivaet|prekrashchaet|snimaet|otmenyaet|vozobnovlyaet|razreshaet|zakryvaet|otkryvaet|prodlevaet)$/,
  az: /^(?:qoyur|mehdudlasdirir|dayandirir|qaldirir|goturur|baglayir|uzadir)$/,
}
const SINCE = /^(?:from|since|s|so)$/
const SINCE_AZ = /d[ae]n$/
/** Longer before its day it is a plan. */
const SOON = 31

/** "Bans imports from 10 December", "с 10 декабря запрещает": decided already by the day of the text. */
export function isDecided({ sentence: { tokens, of }, date, vocabulary: { language } }: SentenceParts, { period, from, to }: PeriodMention): boolean {
  if (date === null || date.length < 10 || period?.length !== 10 || dayNumber(period) - dayNumber(date) > SOON || of('forecast').length > 0) return false
  const since = language === 'az' ? SINCE_AZ.test(tokens[to - 1]!.word) || SINCE_AZ.test(tokens[to]?.word ?? '') : SINCE.test(tokens[from - 1]?.word ?? '')
  return since && tokens.some(({ word, kind }) => kind === 'word' && RULES[language].test(word))
}
