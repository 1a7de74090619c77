import type { Computed } from '#domain/figure.ts'
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
  const size = (figure: Computed) => computedText({ ...figure, value: Math.abs(figure.value) }, core, format, { sign: false })
  if (difference.value === 0) return words.equal
  return (
    <Filled
      text={words.gap}
      slots={{
        gap: <ComputedFigure of={difference}>{size(difference)}</ComputedFigure>,
        percent: <ComputedFigure of={percent}>{size(percent)}</ComputedFigure>,
        larger: first.value > second.value ? names.first : names.second,
      }}
    />
  )
}
