import { ComputedFigure } from '#evidence/ComputedFigure.tsx'
import { computedText } from '#evidence/figureText.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Gap } from '#selectors/mirrorGap.ts'
import { Filled } from '#ui/Filled.tsx'

/** How large a gap is and which side reports more. */
export function GapSentence({ gap: { difference, percent, first, second }, names }: { gap: Gap; names: { first: string; second: string } }) {
  const core = useCore()
  const format = useFormat()
  const words = useWords('mirror')
  if (difference.value === 0) return words.equal
  return (
    <Filled
      text={words.gap}
      slots={{
        gap: <ComputedFigure of={difference}>{computedText({ ...difference, value: Math.abs(difference.value) }, core, format)}</ComputedFigure>,
        percent: <ComputedFigure of={percent}>{format.percent(Math.abs(percent.value), { decimals: 1 })}</ComputedFigure>,
        larger: first.value > second.value ? names.first : names.second,
      }}
    />
  )
}
