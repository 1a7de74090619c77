import type { Sides } from '#domain/flow.ts'
import type { Claim, Fit, Reason, Trial, Verdict } from '#domain/claim.ts'
import { isStock } from './measureGroups.ts'

/** What the statements for one reading say together. */
export type Weight = 'supported' | 'one-side' | 'mixed' | 'close' | 'contradicted' | 'open' | 'silent'

const FROM_BEST = ['fits', 'within', 'close', 'apart', 'off'] as const satisfies readonly Fit[]

const bestOf = (fits: readonly Fit[]): Fit => FROM_BEST.find(fit => fits.includes(fit)) ?? 'open'

/** Each side's own count is one voice; databases and unnamed offices are others. */
export function weigh(trials: readonly Trial[], { first, second }: Sides): Weight {
  if (trials.length === 0) return 'silent'
  const voices = new Map<string, Fit[]>()
  for (const { reporter, fit } of trials) {
    const voice = reporter ?? ''
    voices.set(voice, [...(voices.get(voice) ?? []), fit])
  }
  const best = (voice: string) => bestOf(voices.get(voice) ?? [])
  if (bestOf(trials.map(({ fit }) => fit)) !== 'fits') {
    const overall = bestOf(trials.map(({ fit }) => fit))
    return overall === 'close' || overall === 'within' ? 'close' : overall === 'off' ? 'contradicted' : 'open'
  }
  const differs = (voice: string) => best(voice) === 'off' || best(voice) === 'apart' || best(voice) === 'close'
  // Two counts of one side that lie far apart are two definitions.
  const torn = [...voices.keys()].some(voice => isTorn(trials.filter(({ reporter }) => (reporter ?? '') === voice))) || isTornRank(trials.filter(({ reporter }) => reporter === null || reporter === first || reporter === second))
  const [one, other] = [best(first), best(second)]
  if (one === 'fits' && other === 'fits') return torn ? 'mixed' : 'supported'
  if (one === 'fits' || other === 'fits') return differs(one === 'fits' ? second : first) ? 'one-side' : torn ? 'mixed' : 'supported'
  // Only third voices bear it out: supported where no side's own count says otherwise. Where one's does, it may be the other's that they print.
  if (differs(first) !== differs(second)) return [first, second].some(voice => best(voice) === 'within' || !voices.has(voice)) ? 'one-side' : 'mixed'
  return differs(first) || torn ? 'mixed' : 'supported'
}

/** A running number of two days is no count of two kinds. */
function isTorn(trials: readonly Trial[]): boolean {
  const off = trials.filter(({ fit }) => fit === 'off')
  return trials.some(({ fit, measure, period }) => fit === 'fits' && off.some(other => !isStock(measure) || other.period === period))
}

/** Places differ or they do not: one source's second is another's first by its own list. */
const isTornRank = (trials: readonly Trial[]) => trials[0]?.unit === 'rank' && trials.some(({ fit }) => fit === 'close' || fit === 'off')

/** What came of one reading; `natural` where the words mean it of themselves. */
export interface Tried {
  readonly natural: boolean
  /** With all the world: tried where nobody says with whom. */
  readonly world: boolean
  readonly weight: Weight
}

type Decision = { readonly verdict: Verdict; readonly reason: Reason }

const SINGLE: Readonly<Record<Weight, Decision>> = {
  'supported': { verdict: 'supported', reason: 'fits' },
  'one-side': { verdict: 'one-side', reason: 'sides-differ' },
  'mixed': { verdict: 'definition', reason: 'definitions-differ' },
  'close': { verdict: 'close', reason: 'near' },
  'contradicted': { verdict: 'contradicted', reason: 'nothing-fits' },
  'open': { verdict: 'no-evidence', reason: 'too-coarse' },
  'silent': { verdict: 'no-evidence', reason: 'nothing-stated' },
}

const holds = (weight: Weight) => weight === 'supported' || weight === 'one-side' || weight === 'mixed'
const fails = (weight: Weight) => weight === 'contradicted' || weight === 'close'

/** The verdict over all readings. With one it is what the statements say; with several, true under one and false under another depends on the definition. */
export function decide(claim: Pick<Claim, 'kind' | 'doubts'>, tried: readonly Tried[]): Decision {
  if (tried.length === 1) return SINGLE[tried[0]!.weight]
  const natural = tried.find(one => one.natural)
  const held = tried.filter(({ weight }) => holds(weight))
  const failed = tried.filter(({ weight }) => fails(weight))
  if (held.length > 0) {
    if (natural && holds(natural.weight)) {
      // A total and a part of it are not rival definitions. A trading partner is one in all trade, whatever its place by one flow.
      return SINGLE[natural.weight]
    }
    if (claim.kind === 'rank' && natural?.weight === 'silent' && failed.length === 0) return { verdict: 'no-evidence', reason: 'unsure' }
    return SINGLE.mixed
  }
  // With whom is open: the silent reading may be the one that is meant. A flow and a stock of the same words are not so far apart.
  const certain = failed.length === tried.length || (!claim.doubts.includes('counterpart') && tried.every(({ natural: own, weight }) => own || weight === 'silent'))
  if (natural && fails(natural.weight)) return claim.kind === 'rank' || certain ? SINGLE[natural.weight] : { verdict: 'no-evidence', reason: 'unsure' }
  if (!natural && failed.length > 0 && tried.every(({ weight, world }) => fails(weight) || (world && weight === 'silent'))) return failed.some(({ weight }) => weight === 'close') ? SINGLE.close : SINGLE.contradicted
  return { verdict: 'no-evidence', reason: failed.length > 0 ? 'unsure' : 'nothing-stated' }
}
