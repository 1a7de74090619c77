import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import type { Compared } from '#selectors/beforeAfter.ts'

/** The change from the mean before to the mean after: in percent, and in the unit itself. */
export function ChangeFigures({ of: { percent, difference } }: { of: Compared }) {
  return (
    <>
      {percent && <ComputedFigure of={percent} />}{' '}
      <small>
        <ComputedFigure of={difference} />
      </small>
    </>
  )
}
