import { useWords } from '#language/useWords.ts'
import { Facet } from '#ui/Facet.tsx'
import { useChoices } from '#url/useChoices.ts'
import type { eventKinds } from './eventMarks.ts'
import style from './EventImpact.module.css'

/** Which kinds of event stand on the curve. */
export function EventSwitches({ kinds }: { kinds: ReturnType<typeof eventKinds> }) {
  const words = useWords('impact')
  const { chosen, choose } = useChoices()
  return (
    <div className={style.switches}>
      <Facet folded label={words.switches} options={kinds} chosen={chosen.ev} onChoose={ev => choose({ ev })} />
    </div>
  )
}
