import type { Marked } from './Marked.ts'
import type { Word } from './narration.ts'

/** Meetings, visits and the like, in the course of which something else is done. */
const OCCASION = /^(?:deed (?:meet|visit|gather|phone|celebrate)|thing (?:summit|session|forum))$/

/** What leads to an occasion, by its folded last words; where the verb comes last, it stands behind. */
const LEADS = /(?:^| )(?:following|after|during|upon|amid|(?:as a result|at the end|on the sidelines|within the framework|in the course|as part|on the margins) of|po itogam|po rezultatam|po zavershenii|v khode|v ramkakh|v nachale|vo vremya|posle|na polyakh)$/
const TRAILS_AZ = /^(?:sonra|zamani|cercivesinde|yekununda|neticesinde|erefesinde|kuluarlarinda)/

/** How many words may stand between. */
const REACH = 4

/** Tokens of an occasion: "по итогам переговоров", "during the official visit", "görüşdən sonra". A record of what was done need not tell it. */
export function circumstancesIn({ tokens, breaks, language }: Pick<Marked, 'tokens' | 'breaks' | 'language'>, meanings: readonly Word[]): ReadonlySet<number> {
  const isOccasion = (at: number) => meanings[at]?.some(meaning => OCCASION.test(meaning)) ?? false
  const found = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    if (!isOccasion(at)) continue
    const sameBreak = (other: number) => breaks[other] === breaks[at]
    const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).filter((_, place) => sameBreak(Math.max(0, from) + place)).map(({ word }) => word)
    const before = words(at - REACH - 3, at)
    const isLed = before.some((_, place) => before.length - place <= REACH + 1 && LEADS.test(before.slice(0, place + 1).join(' ')))
    if (isLed || (language === 'az' && words(at + 1, at + 1 + REACH - 1).some(word => TRAILS_AZ.test(word)))) found.add(at)
  }
  return found
}
