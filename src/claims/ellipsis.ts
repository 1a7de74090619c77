import type { Claim } from '#domain/claim.ts'
import type { Amount } from './amounts.ts'
import { isCompared } from './assign.ts'
import { samePartBefore } from './changeSpan.ts'
import { AREA_IS } from './flowOf.ts'
import type { Token } from './tokens.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** A figure of a sentence with what it claims by its own words. */
export interface AmountClaim {
  readonly amount: Amount
  readonly claim: Claim
}

/** "Worth", "its value", "на сумму": the same goods in money. */
const WORTH = /^(?:worth|value|valued|deyer|onun|stoimost|summ)/

/** "Of which", "из них", "в том числе": what follows is a part. */
const PART = /^(?:which|them|these|those|nikh|kotorykh|chisle|cumleden)$/

/** Figures that leave out what the one before them said: "30 % in 2017 and 32 % in 2016", "26,000 tonnes, worth $4 million". */
export function withoutEllipses(found: readonly AmountClaim[], parts: SentenceParts): Claim[] {
  const claims: Claim[] = []
  for (const { amount, claim } of found) {
    const before = found[claims.length - 1]
    claims.push(before ? turnedBack(completed(claim, amount, claims.at(-1)!, before.amount, parts), claims.at(-1)!, parts.sentence.tokens.slice(before.amount.to, amount.from)) : claim)
  }
  return claims
}

/** "… and the other way $64 m", "а в обратную сторону — 64 млн": the flow before, turned round. */
function turnedBack(claim: Claim, before: Claim, between: readonly Token[]): Claim {
  const words = between.map(({ word }) => word).join(' ')
  const same = claim.measure !== null && AREA_IS[claim.measure] !== undefined && claim.measure === before.measure && claim.area === before.area && claim.counterpart === before.counterpart
  return same && BACK.test(words) ? { ...claim, area: before.counterpart, counterpart: before.area, doubts: [...new Set([...claim.doubts, 'carried' as const])] } : claim
}

const BACK = /(?:^| )(?:the other way|(?:opposite|reverse|other) direction|obratno|obratnuyu storonu|obratnom napravlenii|protivopolozhnom napravlenii|eks istiqamet\w*|geriye)(?: |$)/

function completed(claim: Claim, amount: Amount, before: Claim, earlier: Amount, { sentence, mentions, parties }: SentenceParts): Claim {
  const between = sentence.tokens.slice(earlier.to, amount.from)
  const named = parties.some(({ from, to }) => from >= earlier.to && to <= amount.from && sentence.breaks[from] === sentence.breaks[amount.from])
  if (before.measure === null || between.length > 24 || between.some(({ word }, at) => PART.test(word) && /^(?:of|iz|tom|o)$/.test(between[at - 1]?.word ?? ''))) return claim
  const other = parties.some(({ area, from }) => from >= amount.to && from - amount.to <= 3 && area !== before.area && area !== before.counterpart)
  if (claim.measure === null && claim.kind === before.kind && claim.unit === before.unit && !named && !other) {
    return { ...claim, measure: before.measure, area: before.area, counterpart: before.counterpart, product: before.product, reporter: claim.reporter ?? before.reporter, doubts: [...new Set([...claim.doubts.filter(doubt => doubt !== 'measure'), ...before.doubts.filter(doubt => doubt !== 'period' && doubt !== 'assumed-period'), 'carried' as const])] }
  }
  // "Growth of 34 % last year, and of 19 % in the first quarter": a second change of the same thing.
  if (claim.measure === null && claim.kind === 'share' && before.kind === 'growth' && amount.kind === 'percent' && !named && !other && sentence.of('share').length === 0) {
    return { ...claim, kind: 'growth', value: Math.sign(before.value ?? 1) * (claim.value ?? 0), measure: before.measure, area: before.area, counterpart: before.counterpart, product: before.product, reporter: claim.reporter ?? before.reporter, doubts: [...new Set([...claim.doubts.filter(doubt => doubt !== 'measure'), ...before.doubts.filter(doubt => doubt !== 'period' && doubt !== 'assumed-period'), 'carried' as const])] }
  }
  if (claim.area === null && before.area !== null && claim.doubts.includes('direction') && claim.measure?.split('.')[1] === before.measure.split('.')[1] && !named) {
    return { ...claim, area: before.area, counterpart: before.counterpart, doubts: [...claim.doubts.filter(doubt => doubt !== 'direction'), 'carried'] }
  }
  // "It came to $2.4 bn, which is 11 percent less": the change of what the figure before counts.
  if (claim.measure === null && claim.kind === 'growth' && /^trade\.(?:turnover|exports|imports)$/.test(before.measure) && !named) {
    return { ...claim, measure: `${before.measure}.growth`, area: before.area, counterpart: before.counterpart, product: before.product, period: claim.period ?? before.period, doubts: [...new Set([...claim.doubts.filter(doubt => doubt !== 'measure' && (doubt !== 'period' || before.period === null)), ...before.doubts, 'carried' as const])] }
  }
  // "… to the neighbour, 96 percent of its exports": of what went there.
  if (claim.kind === 'share' && claim.doubts.includes('counterpart') && claim.area === before.area && claim.measure?.split('.')[1] === before.measure.split('.')[1] && !named) {
    return { ...claim, counterpart: before.counterpart, doubts: [...claim.doubts.filter(doubt => doubt !== 'counterpart'), 'carried'] }
  }
  // "… сопоставимо с поставками за тот же период 2023 года – 352 тыс. тонн": of the same as what it is compared with.
  if (samePartBefore({ sentence, mentions }, amount) !== null && claim.unit === before.unit && !named && claim.measure?.split('.')[1] === before.measure.split('.')[1]) {
    return { ...claim, measure: before.measure, area: before.area, counterpart: before.counterpart, product: before.product, doubts: [...claim.doubts.filter(doubt => doubt !== 'counterpart' && doubt !== 'direction'), 'carried'] }
  }
  const goods = before.product !== null && claim.product === null && claim.measure?.split('.')[1] === before.measure.split('.')[1]
  return goods && (isCompared(sentence, amount) || between.some(({ word }) => WORTH.test(word)) || sentence.tokens[amount.from - 1]?.word === '–') ? { ...claim, product: before.product, area: claim.area ?? before.area, counterpart: claim.counterpart ?? before.counterpart } : claim
}
