import type { Language } from '#schema/vocabulary.ts'
import type { Token } from './tokens.ts'

/** What is named after people, folded: behind the name, or before it. */
const BEHIND: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:international )?airport|avenue|street|square|park|palace|museum|prize|award|stadium|university|school|theat(?:re|er)|hospital|bridge|monument|refinery|sports|arena|hall|library|centre|center|foundation)\b/,
  ru: /(?!)/,
  az: /^(?:adina|beynelxalq (?:hava|aero)|hava liman|aeroport|prospekt|kuce|meydan|park|saray|muzey|mukafat|stadion|merkez|fond|abide|universitet|mekteb|teatr)/,
}
const BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:named after|named for|in honou?r of)$/,
  ru: /(?:^| )(?:imeni|im|prospekt\w{0,3}|ulits\w{1,2}|ploshchad\w{0,2}|park\w{0,2}|dvor(?:ets|ts\w{1,2})|muze\w{1,2}|premi\w{1,2}|stadion\w{0,2}|tsentr\w{0,2}|fond\w{0,2}|pamyatnik\w{0,2})$/,
  az: /(?!)/,
}

/** "Heydar Aliyev International Airport", "аэропорт имени Гейдара Алиева": nobody who does anything there. */
export function isNamesake(tokens: readonly Token[], from: number, to: number, language: Language): boolean {
  const words = (start: number, end: number) => tokens.slice(Math.max(0, start), end).map(({ word }) => word).join(' ')
  const next = tokens[to]
  return (BEHIND[language].test(words(to, to + 2)) && (language === 'az' || next!.capital)) || BEFORE[language].test(words(from - 2, from))
}
