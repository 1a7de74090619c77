import type { RefObject } from 'react'
import { CiteButton } from '#takeaway/citation/CiteButton.tsx'
import { useProvenance } from '#takeaway/Provenance.ts'
import type { ChartTakeaway } from './FileButtons.tsx'
import { textsOfFigure } from './textsOfFigure.ts'

/** The chart as a work to cite, with the printed sources of what it draws. The last of its buttons, since it opens under them. */
export function CiteChart({ figure, files: { fileName, figures } }: { figure: RefObject<HTMLElement | null>; files: ChartTakeaway }) {
  const provenance = useProvenance()
  return (
    <CiteButton
      cited={() => ({
        type: 'figure',
        title: figure.current ? textsOfFigure(figure.current).title : fileName,
        anchor: figure.current?.id || undefined,
        sources: provenance?.sourcesOf(figures.flatMap(({ point: { href } }) => href ?? [])) ?? [],
      })}
    />
  )
}
