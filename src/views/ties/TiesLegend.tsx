import { ToneMark } from '#records/ToneMark.tsx'
import { useWords } from '#language/useWords.ts'
import style from './Ties.module.css'

/** What is up, what is down, and what of a bar is how sure. */
export function TiesLegend() {
  const words = useWords('ties')
  return (
    <ul className={style.legend}>
      <li><ToneMark tone="cooperative" /> {words.cooperation} ↑</li>
      <li><ToneMark tone="strained" /> {words.strain} ↓</li>
      <li>
        <svg className={style.sum} width="12" height="12" aria-hidden="true"><path d="M0 6h12" /></svg> {words.sum}
      </li>
      <li>
        <svg className={style.pale} width="12" height="12" aria-hidden="true"><rect width="12" height="12" /></svg> {words.range}
      </li>
    </ul>
  )
}
