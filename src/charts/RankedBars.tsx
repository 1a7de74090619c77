import type { ReactNode } from 'react'
import style from './RankedBars.module.css'
import { percent } from './percent.ts'

export interface RankedBar {
  readonly id: string
  readonly label: ReactNode
  readonly value: number
  /** The value as it should be read, or a link to its evidence. */
  readonly text: ReactNode
  readonly share?: ReactNode
  /** Hue of the side it belongs to; ink otherwise. */
  readonly role?: 'first' | 'second' | 'third'
  /** What is left when the named ones are taken off: drawn hollow. */
  readonly hollow?: boolean
}

interface RankedBarsProps {
  name: string
  /** In the order in which they should stand; values are not negative. */
  bars: readonly RankedBar[]
  /** The value of a full bar, for several lists side by side; the largest of these unless told. */
  max?: number
}

/** Amounts as bars, one under another: a list that reads without its bars. */
export function RankedBars({ name, bars, max = Math.max(0, ...bars.map(({ value }) => value)) }: RankedBarsProps) {
  const shares = bars.some(({ share }) => Boolean(share))
  return (
    <ol className={shares ? `${style.bars} ${style.shares}` : style.bars} aria-label={name}>
      {bars.map(({ id, label, value, text, share, role, hollow = false }) => (
        <li key={id} className={style.bar}>
          <span className={style.label}>{label}</span>
          <svg className={style.track} width="100%" height="12" aria-hidden="true">
            <rect
              className={`${role ? style[role] : ''} ${hollow ? style.hollow : style.full}`}
              width={percent(max > 0 ? Math.max(value, 0) / max : 0)} height="12" data-bar={id}
            />
          </svg>
          <span className={style.text}>{text}</span>
          {shares && <span className={style.share}>{share}</span>}
        </li>
      ))}
    </ol>
  )
}
