import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'

/** "Ranks first", of no year by name, in a text of a year's second half: the place of that year. */
export function placeOfNow(claim: Claim, { date }: Pick<Evidence, 'date'>): Claim[] {
  if (date === null || claim.kind !== 'rank' || !claim.doubts.includes('assumed-period') || date.slice(5, 7) <= '06') return []
  const year = date.slice(0, 4)
  return claim.period === String(Number(year) - 1) ? [{ ...claim, period: year, doubts: claim.doubts.filter(doubt => doubt !== 'assumed-period') }] : []
}
