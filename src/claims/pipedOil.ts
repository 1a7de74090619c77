import type { Amount } from './amounts.ts'
import { breaksBetween, type Mark } from './Marked.ts'
import { goesBy, goesOtherWay } from './routes.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** What a pipe carried, which ends at a port. */
const CARRIED = 'oil.transit'

/** How oil is said to have gone through it. */
const WENT = /^(?:ship(?:s|ped|ments?)|export\w*|eksport\w*|deliver\w*|suppl\w*|pump\w*|transport\w*|sent|loaded|transit\w*|tranzit\w*|otgru[zs]\w*|postav\w*|prokach\w*|perekach\w*|perevali\w*|zakach\w*|otprav\w*|ixrac\w*|neql|gonder\w*|vurul\w*|otur\w*)$/

const CRUDE = '2709'

/**
 * "The state firm shipped 1.3 million tonnes of oil from the port": sold to all the world, and carried across the other of the two, which alone is counted.
 * Whose oil it is must be said: by its country, or by a firm of it.
 */
export function pipedOil(parts: SentenceParts, { from, to, unit }: Amount): Mark | null {
  const { sentence: { tokens, of, breaks }, parties, vocabulary: { sides, firmOf } } = parts
  const near = (at: number) => breaksBetween(breaks, at, from) < 2
  const spoken = (words: RegExp) => tokens.some(({ word, kind }, at) => kind === 'word' && words.test(word) && near(at))
  const oil = of('product').filter(mark => near(mark.from))
  if (unit !== 't' || oil.length === 0 || oil.some(({ value }) => value !== CRUDE) || !goesBy(parts, CARRIED) || !spoken(WENT) || goesOtherWay(parts, CARRIED)) return null
  const firms = new Set(of('organisation').flatMap(({ value }) => firmOf.get(value) ?? []))
  const owns = (area: string) => parties.some(party => party.area === area && (party.role === 'of' || party.role === 'subject' || party.role === 'from')) || firms.has(area)
  // Sold to the one that it went across, or another's.
  const isOther = parties.some(({ area, role }) => role === 'to' || role === 'with' || (area === sides.second && role === 'subject') || (area !== sides.first && area !== sides.second))
  return owns(sides.first) && !firms.has(sides.second) && !isOther ? { role: 'measure', value: CARRIED, from, to } : null
}

/** "Oil shipped through the pipeline doubled": how what it carried changed. */
export function pipedChange(parts: SentenceParts, { from }: Pick<Amount, 'from'>): Mark | null {
  const { sentence: { tokens, of } } = parts
  const oil = of('product').some(({ value }) => value === CRUDE)
  const went = tokens.findIndex(({ word, kind }) => kind === 'word' && WENT.test(word))
  return oil && went >= 0 && went < from && of('product').every(({ value }) => value === CRUDE) && goesBy(parts, CARRIED) && !goesOtherWay(parts, CARRIED) ? { role: 'measure', value: CARRIED, from: went, to: went + 1 } : null
}
