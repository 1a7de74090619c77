import type { Claim } from '#domain/claim.ts'
import { isStart } from './assign.ts'
import { isStock } from './measureGroups.ts'
import type { SentenceParts } from './SentenceParts.ts'
import { FIGURES } from './thread.ts'

/** "Compared to 2020", and no other time in the sentence or before it: of the year after, or of what of it had gone by. */
export function sinceSoleBase(claim: Claim, { sentence, mentions, amounts, date }: SentenceParts): Claim {
  const [base, ...others] = mentions
  const written = base?.base && others.length === 0 && base.period?.length === 4 && sentence.tokens[base.from]!.kind === 'number'
  if (!written || date === null || claim.measure === null || isStock(claim.measure) || !FIGURES.has(claim.kind) || !claim.doubts.includes('period')) return claim
  const apart = Number(date.slice(0, 4)) - Number(base.period)
  const after = apart === 1 ? `${date.slice(0, 4)}-01-01/${date}` : apart === 2 ? String(Number(base.period) + 1) : null
  const start = amounts.some(amount => isStart(sentence, amounts, amount) && sentence.start + sentence.tokens[amount.from]!.start === claim.span[0])
  return after === null ? claim : { ...claim, period: start ? base.period : after, basePeriod: null, doubts: [...claim.doubts.filter(doubt => doubt !== 'period'), 'assumed-period'] }
}
