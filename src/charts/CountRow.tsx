import style from './TwoWayBars.module.css'

const HEIGHT = 24

interface CountRowProps {
  counts: readonly number[]
  shaded: { readonly from: number; readonly to: number } | null
}

/** How much lies behind each place of an axis, as a row of bars from below; the fullest is as high as the row. */
export function CountRow({ counts, shaded }: CountRowProps) {
  const unit = HEIGHT / Math.max(1, ...counts)
  const bar = (count: number, place: number) => `M${place + 0.12} ${HEIGHT}L${place + 0.12} ${Math.round((HEIGHT - count * unit) * 100) / 100}L${place + 0.88} ${Math.round((HEIGHT - count * unit) * 100) / 100}L${place + 0.88} ${HEIGHT}Z`
  return (
    <svg className={style.plot} width="100%" height={HEIGHT} aria-hidden="true">
      <svg viewBox={`0 0 ${counts.length} ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT}>
        {shaded && <path className={style.shade} d={`M${shaded.from} 0L${shaded.to} 0L${shaded.to} ${HEIGHT}L${shaded.from} ${HEIGHT}Z`} />}
        <path className={style.count} d={counts.map((count, place) => (count > 0 ? bar(count, place) : '')).join('')} />
      </svg>
      <line className={style.line} x2="100%" y1={HEIGHT} y2={HEIGHT} />
    </svg>
  )
}
