import { RankedBars } from '#charts/RankedBars.tsx'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { Section } from '#ui/Section.tsx'
import { Encounters } from './Encounters.tsx'
import style from './Person.module.css'
import type { PersonModel } from './personModel.ts'

/** Bars shown at once; the rest unfolds on the same scale. */
const SHOWN = 8

/** Whom the person met, most often first, and who met whom at the same events. */
export function Counterparts({ name, model: { met, graph } }: { name: string; model: PersonModel }) {
  const core = useCore()
  const words = useWords('people')
  const records = useWords('records')
  const sideOf = (country: string | null) => (country === core.dyad.first ? { role: 'first' as const } : country === core.dyad.second ? { role: 'second' as const } : {})
  const bars = met.map(({ person: { id, country }, count }) => ({ id, label: <NameLink kind="people" id={id} />, value: count, text: records.events(count), ...sideOf(country) }))
  const max = met[0]?.count ?? 0
  if (bars.length === 0) return null
  return (
    <Section id="met" title={words.met} note={words.metNote}>
      <div className={style.met}><RankedBars name={words.metOften} bars={bars.slice(0, SHOWN)} max={max} /></div>
      {bars.length > SHOWN && (
        <details className="no-print">
          <summary>{records.showAll(bars.length)}</summary>
          <RankedBars name={words.metOften} bars={bars.slice(SHOWN)} max={max} />
        </details>
      )}
      {graph.pairs.length > 1 && <div className="no-print"><Encounters name={name} {...graph} /></div>}
    </Section>
  )
}
