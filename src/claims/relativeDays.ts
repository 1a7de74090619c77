import { dayAt, dayNumber } from '#domain/dayNumber.ts'
import type { Language } from '#schema/vocabulary.ts'
import { breaksBetween } from './Marked.ts'
import type { PeriodMention } from './periodsIn.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { tellsOfDeed } from './tense.ts'

/** Days told from the day of the text, folded: "today", "yesterday" and the days of the week from Monday on. */
const WORDS: Readonly<Record<Language, { readonly today: RegExp; readonly yesterday: RegExp; readonly week: readonly RegExp[] }>> = {
  en: { today: /^today\b/, yesterday: /^yesterday\b/, week: [/^monday\b/, /^tuesday\b/, /^wednesday\b/, /^thursday\b/, /^friday\b/, /^saturday\b/, /^sunday\b/] },
  ru: { today: /^segodnya\b/, yesterday: /^vchera\b/, week: [/^ponedelnik\b/, /^vtornik\b/, /^sredu\b/, /^chetverg\b/, /^pyatnitsu\b/, /^subbotu\b/, /^voskresene\b/] },
  az: { today: /^bu gun\b/, yesterday: /^dunen\b/, week: [/^bazar ertesi\b/, /^cersenbe axsami\b/, /^cersenbe gunu\b/, /^cume axsami\b/, /^cume gunu\b/, /^senbe gunu\b/, /^bazar gunu\b/] },
}
/** "Last Tuesday", "every Friday", "next Monday": not the one just past, or none. */
const OTHER = /^(?:last|next|every|each|previous|following|coming|until|till|before|after|by|since|from|proshl\w*|sleduyushch\w*|kazhd\w*|do|posle|s|k|kecen|oten|gelen|her|novbeti)$/
/** Before a day of the week. */
const LEAD: Readonly<Record<Language, RegExp>> = { en: /^(?:on|this|,|-|–)$/, ru: /^(?:v|vo)$/, az: /^/ }
const SAID = /^(?:said|says|told|announced|stated|added|reported|reports|noted|wrote|declared|explained|stressed|recalled|according|soobshchil\w*|zayavil\w*|skazal\w*|rasskazal\w*|otmetil\w*|obyavil\w*|podcherknul\w*|bildirib|deyib|aciqlayib|vurgulayib)$/

/** The last day of the week of a number, Monday being 0, until a day. */
function latest(date: string, weekday: number): string {
  const number = dayNumber(date)
  // 1970-01-01 was a Thursday.
  const today = (((number + 3) % 7) + 7) % 7
  return dayAt(number - ((today - weekday + 7) % 7))
}

/** Days that a sentence tells from the day of its text. One by which somebody only said so is none of what was done. */
export function relativeDays(parts: SentenceParts): PeriodMention[] {
  const { sentence, date, vocabulary: { language } } = parts
  if (date === null || date.length < 10) return []
  const { tokens } = sentence
  const words = WORDS[language]
  return tokens.flatMap((_, at): PeriodMention[] => {
    const here = tokens.slice(at, at + 2).map(({ word }) => word).join(' ')
    const weekday = words.week.findIndex(day => day.test(here))
    const day = words.today.test(here) ? date : words.yesterday.test(here) ? dayAt(dayNumber(date) - 1) : weekday >= 0 && isJustPast(parts, at) ? latest(date, weekday) : null
    if (day === null || OTHER.test(tokens[at - 1]?.word ?? '') || isOfSaying(parts, at)) return []
    return [{ period: day, from: at, to: at + (language === 'az' && weekday >= 0 || here === 'bu gun' ? 2 : 1), base: false, assumed: true, day: true, relative: true }]
  })
}

const isJustPast = ({ sentence, vocabulary: { language } }: SentenceParts, at: number) => LEAD[language].test(sentence.tokens[at - 1]?.word ?? ',') && tellsOfDeed(sentence, language)

/** "They met in the capital, the spokesman said on Tuesday": nearer to who said it than to what was done. */
function isOfSaying({ sentence: { tokens, of, breaks } }: SentenceParts, at: number): boolean {
  const far = (place: number) => Math.abs(place - at) + 6 * breaksBetween(breaks, place, at)
  const said = Math.min(Infinity, ...tokens.flatMap(({ word }, place) => (SAID.test(word) ? [far(place)] : [])))
  const done = Math.min(Infinity, ...(['meet', 'sign', 'force', 'happen'] as const).flatMap(role => of(role).map(({ from }) => far(from))))
  return said < done
}
