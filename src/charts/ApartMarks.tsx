import type { PlacedSeries } from './placedSeries.ts'
import { Marker, type Place } from './Marker.tsx'
import { Whisker } from './Whisker.tsx'

interface ApartMarksProps {
  series: readonly PlacedSeries[]
  place: (year: number, value: number) => Place
}

/** What no line passes through, drawn alike by both drawings: whiskers of inexact figures, rival statements, parts of years. */
export function ApartMarks({ series, place }: ApartMarksProps) {
  return series.map(({ series: { id, role }, walk, apart }) => (
    <g key={id}>
      {walk.map(({ kind, point }, index) => point.interval && <Whisker key={`${kind}${index}`} role={role} point={point} place={place} />)}
      {apart.map(({ kind, point }, index) => (
        <Marker key={index} role={role} kind={kind} at={place(point.year, point.value)} seriesId={id} year={point.year} />
      ))}
    </g>
  ))
}
