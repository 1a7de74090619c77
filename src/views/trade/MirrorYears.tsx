import { useId } from 'react'
import { Marker } from '#charts/Marker.tsx'
import { useWords } from '#language/useWords.ts'
import type { MirrorYear } from '#selectors/mirrorYears.ts'
import { selecting } from '#url/tradeSelection.ts'
import { useChoices } from '#url/useChoices.ts'
import type { MirrorModel } from './mirrorModel.ts'
import { mirrorState } from './mirrorState.ts'
import style from './Mirror.module.css'

const KEY = [
  { side: 'first', kind: 'line', key: 'own' },
  { side: 'second', kind: 'line', key: 'own' },
  { side: 'second', kind: 'partial', key: 'recorded' },
] as const

/** Every year with who reports it; the one in hand has a rule under it. Radio buttons, so that the arrow keys walk the years. */
export function MirrorYears({ model: { all, current, names } }: { model: MirrorModel }) {
  const words = useWords('mirror')
  const { chosen, choose } = useChoices()
  const group = useId()
  return (
    <>
      <fieldset className={style.years}>
        <legend className="unseen">{words.years}</legend>
        {all.map(one => (
          <label key={one.year} className={one.year === current?.year ? `${style.year} ${style.inHand}` : style.year}>
            <input
              type="radio" className="needs-script" name={group} value={one.year} checked={one.year === current?.year}
              aria-label={`${one.year}: ${mirrorState(one, names, words)}`} onChange={() => choose({ selected: selecting(chosen.selected, { year: one.year }) })}
            />
            <svg width="36" height="14" aria-hidden="true">
              <Side of={one} side="first" x={9} />
              <Side of={one} side="second" x={27} />
            </svg>
            <span>{one.year}</span>
          </label>
        ))}
      </fieldset>
      <ul className={style.key}>
        {KEY.map(({ side, kind, key }) => (
          <li key={side + key}>
            <svg width="14" height="14" aria-hidden="true"><Marker role={side} kind={kind} at={{ x: 7, y: 7 }} seriesId="key" year={0} /></svg>
            {key === 'own' ? `${names[side]}: ${words.key.own}` : words.key.recorded}
          </li>
        ))}
        <li><svg width="14" height="14" aria-hidden="true"><path className={style.missing} d="M4 7h6" /></svg> {words.key.missing}</li>
      </ul>
    </>
  )
}

function Side({ of, side, x }: { of: MirrorYear; side: 'first' | 'second'; x: number }) {
  if (!of[side]) return <path className={style.missing} d={`M${x - 3} 7h6`} />
  return <Marker role={side} kind={of.recorded.includes(side) ? 'partial' : 'line'} at={{ x, y: 7 }} seriesId={side} year={of.year} />
}
