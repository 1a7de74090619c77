import { memo } from 'react'
import type { YearSpan } from '#domain/periods.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { countByYear } from '#selectors/eventYears.ts'
import type { Choices } from '#url/choices.ts'
import type { ChoicesInHand } from '#url/ChoicesContext.ts'
import { AsOfChoice } from './AsOfChoice.tsx'
import { SectorChoice } from './SectorChoice.tsx'
import { YearRange } from './YearRange.tsx'

interface FilterControlsProps extends Pick<Choices, 'years' | 'sectors'>, Pick<ChoicesInHand, 'choose' | 'adjust'> {
  /** Of the two places that hold them, the bar or the sheet. */
  place: string
  covered: YearSpan
}

/** The years and sectors to look at, and as of which day. Drawn anew only where one of them was chosen: they stand on every page, twice. */
export const FilterControls = memo(function FilterControls({ place, covered, years, sectors, choose, adjust }: FilterControlsProps) {
  const core = useCore()
  const words = useWords('shell')
  return (
    <>
      <YearRange
        id={place}
        covered={covered}
        years={{ from: years?.from ?? covered.from, to: years?.to ?? covered.to }}
        counts={countByYear(core.events, covered)}
        turnover={core.turnover}
        picture={words.yearPicture(core.dyad.voices[0]?.name ?? '')}
        onChoose={next => choose({ years: wholeRange(next, covered), span: null })}
        onAdjust={next => adjust({ years: wholeRange(next, covered), span: null })}
      />
      <SectorChoice chosen={sectors} years={years} onChoose={next => choose({ sectors: next })} />
      <AsOfChoice />
    </>
  )
})

/** The whole span is no choice at all: the address then says nothing of years. */
function wholeRange(next: YearSpan, covered: YearSpan) {
  return next.from <= covered.from && next.to >= covered.to ? null : next
}
