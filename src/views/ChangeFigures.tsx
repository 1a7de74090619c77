import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { computedText } from '#evidence/figureText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import type { Compared } from '#selectors/beforeAfter.ts'

/** The change from the mean before to the mean after: in percent, and in the unit itself. */
export function ChangeFigures({ of: { percent, difference } }: { of: Compared }) {
  const core = useCore()
  const format = useFormat()
  const plus = difference.value > 0 ? '+' : ''
  return (
    <>
      {percent && <ComputedFigure of={percent}>{format.percent(percent.value, { decimals: 1, sign: true })}</ComputedFigure>}{' '}
      <small>
        <ComputedFigure of={difference}>{plus}{computedText(difference, core, format)}</ComputedFigure>
      </small>
    </>
  )
}
