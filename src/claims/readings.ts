import { wholeYear } from '#domain/periods.ts'
import { fold } from '#language/fold.ts'
import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'

/** One way to understand a claim. */
export interface Reading {
  readonly measure: string
  readonly area: string
  readonly counterpart: string | null
  readonly product: string | null
  /** The reading that the words mean of themselves; the others are tried beside it. */
  readonly natural: boolean
  /** What went to and fro, added. */
  readonly bothWays?: true
}

/** What the words for a stock mean with a year: "direct investment was $5 m in 2021" is what came in that year, or what had gathered by its end. */
const FLOW_OF: Readonly<Record<string, string>> = { 'investment.direct.stock': 'investment.direct.flow' }

const RANKS = ['turnover', 'exports', 'imports']

/** The readings that a claim's words leave open; none where they say too little. */
export function readingsOf(claim: Claim, { sides }: Pick<Evidence, 'sides'>): Reading[] {
  const { measure, area, counterpart, product, doubts } = claim
  if (measure === null) return []
  if (area === null) {
    if (!doubts.includes('direction')) return []
    if (counterpart === 'WORLD') return [sides.first, sides.second].map(one => ({ measure, area: one, counterpart, product, natural: false }))
    const ways = [[sides.first, sides.second], [sides.second, sides.first]]
    // "Between the two": what went both ways, or either.
    if (measure === 'remittances.sent') return [...ways.slice(0, 1).map(([one, other]) => ({ measure, area: one!, counterpart: other!, product, natural: true, bothWays: true })), ...ways.map(([one, other]) => ({ measure, area: one!, counterpart: other!, product, natural: false }))]
    // Whose and with whom is open: it may be with all the world.
    const world = /^trade\.(?:exports|imports)$/.test(measure) ? ways.map(([one]) => [one, 'WORLD']) : []
    return [...ways, ...world].map(([one, other]) => ({ measure, area: one!, counterpart: other!, product, natural: false }))
  }
  if (doubts.includes('counterpart')) {
    const spokenOf = doubts.includes('carried')
    return [{ measure, area, counterpart: 'WORLD', product, natural: !spokenOf }, { measure, area, counterpart, product, natural: spokenOf }]
  }
  if (claim.kind === 'rank' && doubts.includes('measure') && product === null) {
    return RANKS.map(base => ({ measure: `trade.${base}.rank`, area, counterpart, product, natural: base === 'turnover' }))
  }
  // "Invested $300 million in 2023": what came in that year, which only direct investment is counted by; else what had gathered by its end.
  if (measure === 'investment.stock' && isOfYear(claim)) return [{ measure: 'investment.direct.flow', area, counterpart, product, natural: true }, { measure, area, counterpart, product, natural: false }]
  // "Investment" without more may be all of it, or the direct one that offices count.
  if (measure === 'investment.stock') return [{ measure, area, counterpart, product, natural: true }, { measure: 'investment.direct.stock', area, counterpart, product, natural: false }]
  const ofYear = FLOW_OF[measure]
  if (ofYear !== undefined && claim.period !== null && wholeYear(claim.period) !== null) return [{ measure: ofYear, area, counterpart, product, natural: true }, { measure, area, counterpart, product, natural: false }]
  return [{ measure, area, counterpart, product, natural: true }]
}

/** What was put in within a year, by a verb, and not all in all. */
function isOfYear({ period, sentence }: Claim): boolean {
  const words = fold(sentence)
  return period !== null && wholeYear(period) !== null && /\b(?:invested|received|attracted|drew|poured|vlozhil\w*|investiroval\w*|poluchil\w*|privlekl\w*|yatirib|yatirmis\w*|yatiran|qoyub|qoyulub|celb edib|alib)\b/.test(words) && !/\b(?:accumulat\w*|cumulat\w*|total\w*|overall|so far|since|by the end|nakop\w*|obshch\w*|vsego|umumi\w*|umumilikde|indiyedek|bu gune)\b/.test(words)
}
