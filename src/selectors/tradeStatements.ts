import type { Observation } from '#schema/observation.ts'
import type { Flow, Sides } from '#domain/flow.ts'
import type { Voice } from '#schema/dyad.ts'

/** Which flow of the pair an observation states; null for any other quantity, product, or unit than dollars. */
export function flowOf({ measure, area, counterpart, product, unit }: Observation, { first, second }: Sides): Flow | null {
  if (product !== null || unit !== 'USD') return null
  const fromFirst = area === first && counterpart === second
  const fromSecond = area === second && counterpart === first
  if (!fromFirst && !fromSecond) return null
  switch (measure) {
    case 'trade.turnover':
      return 'turnover'
    case 'trade.exports':
      return fromFirst ? 'forth' : 'back'
    case 'trade.imports':
      return fromFirst ? 'back' : 'forth'
    // A balance is printed from one side; the other side's has the opposite sign and is not turned around here.
    case 'trade.balance':
      return fromFirst ? 'balance' : null
    default:
      return null
  }
}

/** Whether a statement belongs to a voice: one side's own figures, or one database's. */
export function isSaidBy({ reporter, compiler }: Observation, voice: Pick<Voice, 'reporter' | 'compilers' | 'exceptCompilers'>): boolean {
  if (voice.reporter && reporter !== voice.reporter) return false
  if (voice.compilers && !voice.compilers.includes(compiler ?? '')) return false
  return !voice.exceptCompilers?.includes(compiler ?? '')
}
