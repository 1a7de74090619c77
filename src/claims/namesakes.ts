import type { Language } from '#schema/vocabulary.ts'
import type { Token } from './tokens.ts'

/** What is named after people, folded: behind the name, or before it. */
const BEHIND: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:international )?airport|avenue|street|square|park|palace|museum|prize|award|stadium|university|school|theat(?:re|er)|hospital|bridge|monument|refinery|sports|arena|hall|library|centre|center|foundation)\b/,
  ru: /(?!)/,
  az: /^(?:adina|beynelxalq (?:hava|aero)|hava liman|(?:aeroport|fond|stadion)u|(?:prospekt|merkez|universitet|mekteb|park|saray|muzey|meydan|mukafat|teatr)i|(?:kuce|abide)si)/,
}
const BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:named after|named for|in honou?r of)$/,
  ru: /(?:^| )(?:imeni|im)$/,
  az: /(?!)/,
}

/** "X International Airport", "аэропорт имени X": nobody who does anything there. */
export function isNamesake(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const words = (start: number, end: number) => tokens.slice(Math.max(0, start), end).map(({ word }) => word).join(' ')
  const next = tokens[to]
  // A thing in small letters may be one that he visits or is in.
  const isName = next?.capital === true || /^(?:adina|beynelxalq)$/.test(next?.word ?? '')
  const isMonument = language === 'ru' && (tokens[from - 1]?.word.startsWith('pamyatnik') ?? false) && /[oe]vu$/.test(tokens[to - 1]!.word)
  return (isName && BEHIND[language].test(words(to, to + 2))) || BEFORE[language].test(words(from - 2, from)) || isMonument
}
