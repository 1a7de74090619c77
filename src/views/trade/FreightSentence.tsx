import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { computedEnds } from '#evidence/figureText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { FREIGHT, FREIGHT_OF_MEAN, freightFit } from '#selectors/freight.ts'
import type { Gap } from '#selectors/mirrorGap.ts'
import { Filled } from '#ui/Filled.tsx'
import { FlowLinks } from './FlowLinks.tsx'

/** What a gap may be once rounding is allowed for, and whether freight and insurance, as assumed, could make it. */
export function FreightSentence({ gap, turnover }: { gap: Gap; turnover: boolean }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('mirror')
  const ends = computedEnds(gap.difference, core, format)
  const share = (value: number, decimals: number) => format.percent(value, { decimals })
  return (
    <>
      {ends && (
        <p>
          <Filled
            text={turnover ? words.turnoverLimits : words.limits}
            slots={{ limits: <ComputedFigure of={gap.difference}>{format.between(ends.low, ends.high)}</ComputedFigure> }}
          />{' '}
          {gap.withinRounding && words.withinRounding}
        </p>
      )}
      {turnover ? (
        <p>{words.freightTurnover} <FlowLinks /></p>
      ) : (
        <p>
          {words.freight(share(FREIGHT[0], 0), share(FREIGHT[1], 0), share(FREIGHT_OF_MEAN[0], 1), share(FREIGHT_OF_MEAN[1], 1))} {words.freightFits[freightFit(gap)]}
        </p>
      )}
    </>
  )
}
