import type { Shown } from '#domain/figure.ts'
import { ComputedFigure } from './ComputedFigure.tsx'
import { Stated } from './Stated.tsx'

/** A figure that is stated or computed, as the link that it is. */
export function ShownFigure({ of }: { of: Shown }) {
  return of.kind === 'stated' ? <Stated of={of.observation} /> : <ComputedFigure of={of.computed} />
}
