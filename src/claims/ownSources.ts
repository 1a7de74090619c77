import { dayNumber } from '#domain/dayNumber.ts'
import type { HeldSource } from '#domain/claimFile.ts'
import type { Language } from '#schema/vocabulary.ts'

/** The text that is judged. */
export interface Article {
  /** Its source here, by id, former id or address, where it has one. */
  readonly source?: string | undefined
  readonly date: string | null
  readonly language: Language
}

const sameAddress = (a: string | null, b: string) => a !== null && a.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') === b.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')

/** Whether someone who names a source, by id, former id or address, means this one. */
export const isMeant = ({ id, formerIds, url }: HeldSource, source: string): boolean => id === source || (formerIds?.includes(source) ?? false) || sameAddress(url, source)

/**
 * Sources that are no evidence for an article: itself, what it repeats, and what repeats either. Where nobody says which source it is,
 * a press report of its very day in its language may be the article itself and is not counted either.
 */
export function ownSources(sources: readonly HeldSource[], { source, date, language }: Article): ReadonlySet<string> {
  const own = new Set(
    sources
      .filter(one => source !== undefined
        ? isMeant(one, source)
        : date !== null && one.date === date && one.kind === 'news' && one.language === language)
      .map(({ id }) => id),
  )
  for (let size = -1; size !== own.size; ) {
    size = own.size
    for (const { id, repeats } of sources) {
      if (repeats === undefined) continue
      if (own.has(id)) own.add(repeats)
      if (own.has(repeats)) own.add(id)
    }
  }
  return own
}

/** Sources of the day of an article that is one of ours, and of the days beside it: what somebody said then, and the article reports, is one voice, however many print it. */
export function voicesOfDay(sources: readonly HeldSource[], { source, date }: Article): ReadonlySet<string> {
  const near = (day: string) => day.length === 10 && Math.abs(dayNumber(day) - dayNumber(date!)) <= 1
  return new Set(source === undefined || date === null || date.length < 10 ? [] : sources.flatMap(one => (one.date && near(one.date) ? [one.id] : [])))
}
