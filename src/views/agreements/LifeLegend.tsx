import { useWords } from '#language/useWords.ts'
import { LifeBar } from '#records/LifeBar.tsx'
import type { Life } from '#selectors/lifeOf.ts'
import style from './LifeLegend.module.css'

const on = (day: string) => ({ from: day, to: day })
const SIGNED = on('2000-03-01')

/** A made-up life for each way in which bars are drawn. */
const SAMPLES: readonly { readonly kind: 'full' | 'dashed' | 'dotted' | 'hollow' | 'empty'; readonly life: Life }[] = [
  { kind: 'full', life: { signed: SIGNED, inForce: on('2000-06-01'), end: on('2000-11-01') } },
  { kind: 'dashed', life: { signed: SIGNED, inForce: null, end: 'open' } },
  { kind: 'dotted', life: { signed: SIGNED, inForce: null, end: 'unknown' } },
  { kind: 'hollow', life: { signed: { from: '2000-02-01', to: '2000-07-31' }, inForce: null, end: 'open' } },
  { kind: 'empty', life: { signed: null, inForce: null, end: 'open' } },
]

/** What the bars of lives mean. */
export function LifeLegend() {
  const { legend } = useWords('agreements')
  return (
    <ul className={style.legend}>
      {SAMPLES.map(({ kind, life }) => (
        <li key={kind}>
          <span className={style.sample}><LifeBar life={life} axis={[2000, 2001]} /></span>
          {legend[kind]}
        </li>
      ))}
    </ul>
  )
}
