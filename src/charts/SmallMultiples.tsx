import { useEmbedded } from '#ui/EmbeddedContext.ts'
import { ChartFigure } from './ChartFigure.tsx'
import style from './SmallMultiples.module.css'
import { YearLines } from './YearLines.tsx'
import type { ComponentProps, ReactNode } from 'react'
import type { Wording, YearPoint, YearSeries, YearSpan } from './YearSeries.ts'

export interface Multiple extends Omit<ComponentProps<typeof ChartFigure>, 'children' | 'id'> {
  /** Unique on its page; anchor of the panel. */
  readonly id: string
  /** The title as plain text, for assistive technology. */
  readonly name: string
  readonly unit: string
  readonly series: readonly YearSeries[]
  readonly wording: Wording
  /** In place of a drawing, where there is too little to draw. */
  readonly said?: ReactNode
}

interface SmallMultiplesProps {
  panels: readonly Multiple[]
  /** One year axis for all of them. Each has a value axis of its own. */
  years: YearSpan
  onOpen: (point: YearPoint, series: YearSeries) => void
}

/** Small charts of different quantities over the same years, each in its frame with unit, sources and table. */
export function SmallMultiples({ panels, years, onOpen }: SmallMultiplesProps) {
  // Alone on another site a chart has room for the names of who counted, and no page around it that says them.
  const embedded = useEmbedded()
  return (
    <div className={style.multiples}>
      {panels.map(({ id, name, unit, series, wording, said, ...frame }) => (
        <div key={id} className={style.panel}>
          <ChartFigure id={id} {...frame}>
            {said ?? <YearLines name={name} unit={unit} series={series} wording={wording} years={years} onOpen={onOpen} live={false} compact={!embedded} />}
          </ChartFigure>
        </div>
      ))}
    </div>
  )
}
