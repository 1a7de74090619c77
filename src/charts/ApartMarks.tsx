import type { ChartLayout } from './layoutOf.ts'
import { Marker, type Place } from './Marker.tsx'
import { Whisker } from './Whisker.tsx'
import type { YearPoint } from './YearSeries.ts'

/** A closed interval lower than this part of the plot is hidden under its mark. */
const LEAST = 0.03

interface ApartMarksProps {
  layout: ChartLayout
  place: (year: number, value: number) => Place
}

/** What no line passes through, drawn alike by both drawings: whiskers of inexact figures, rival statements, parts of years. */
export function ApartMarks({ layout: { series, y }, place }: ApartMarksProps) {
  const shows = ({ interval }: YearPoint) => interval && (interval.low === null || interval.high === null || y(interval.low) - y(interval.high) > LEAST)
  return series.map(({ series: { id, role }, walk, apart }) => (
    <g key={id}>
      {walk.map(({ kind, point }, index) => shows(point) && <Whisker key={`${kind}${index}`} role={role} point={point} place={place} />)}
      {apart.map(({ kind, point }, index) => (
        <Marker key={index} role={role} kind={kind} at={place(point.year, point.value)} seriesId={id} year={point.year} />
      ))}
    </g>
  ))
}
