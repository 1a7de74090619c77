import type { Tone } from '#schema/vocabulary.ts'
import style from './Records.module.css'

/** Tone by shape as well as colour: full square up for cooperative, hollow for neutral, a diamond for strained. Decorative: the word stands elsewhere. */
export function ToneMark({ tone }: { tone: Tone | 'document' }) {
  return (
    <svg className={style.mark} viewBox="0 0 9 9" width="9" height="9" aria-hidden="true">
      {tone === 'strained' ? <path className={style.strained} d="M4.5 0 9 4.5 4.5 9 0 4.5Z" /> : <rect className={style[tone]} x={tone === 'neutral' ? 1.5 : 1} y={tone === 'neutral' ? 1.5 : 1} width={tone === 'neutral' ? 6 : 7} height={tone === 'neutral' ? 6 : 7} />}
    </svg>
  )
}
