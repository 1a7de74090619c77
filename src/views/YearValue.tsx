import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { Stated } from '#evidence/Stated.tsx'
import type { YearFigure } from '#selectors/tradeByYear.ts'

/** A year's figure of one voice, stated or computed. */
export function YearValue({ of }: { of: YearFigure }) {
  if (of.stated) return <Stated of={of.stated} />
  return of.computed && <ComputedFigure of={of.computed} />
}
