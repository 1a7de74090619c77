import { ApartMarks } from './ApartMarks.tsx'
import type { ChartLayout } from './layoutOf.ts'
import { Marker } from './Marker.tsx'
import { percent } from './percent.ts'
import { RunLines } from './RunLines.tsx'

interface StillMarksProps {
  layout: ChartLayout
  /** Series to keep in the background. */
  muted?: ReadonlySet<string>
}

/** The drawing that is in the page's HTML: lines stretched over the plot, markers at percentages. It is right at every width without knowing any, and paints in one frame. */
export function StillMarks({ layout, muted }: StillMarksProps) {
  const { series, x, y } = layout
  const place = (year: number, value: number) => ({ x: percent(x(year)), y: percent(y(value)) })
  return (
    <>
      <RunLines layout={layout} muted={muted} />
      <ApartMarks layout={layout} place={place} />
      {series.map(({ series: { id, role }, runs }) => (
        <g key={id}>
          {runs.flat().map(point => (
            <Marker key={point.year} role={role} at={place(point.year, point.value)} seriesId={id} year={point.year} muted={muted?.has(id) ?? false} />
          ))}
        </g>
      ))}
    </>
  )
}
