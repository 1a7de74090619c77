import { yearOf } from '#domain/dates.ts'
import type { TakenSource } from '#takeaway/TakenFigure.ts'

/** Each publisher once with the years of its publications ("Customs Committee, 2012–2025"), the one cited most first. */
export function publishersOf(sources: readonly TakenSource[]): string[] {
  const years = new Map<string, number[]>()
  for (const { publisher, date } of sources) {
    const known = years.get(publisher) ?? []
    years.set(publisher, date === null ? known : [...known, yearOf(date)])
  }
  return [...years]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([publisher, dated]) => {
      if (dated.length === 0) return publisher
      const [from, to] = [Math.min(...dated), Math.max(...dated)]
      return `${publisher}, ${from === to ? from : `${from}–${to}`}`
    })
}
