import type { PersonEntry } from '#domain/compiled.ts'
import type { Encounter } from '#selectors/encounters.ts'
import style from './Encounters.module.css'

interface EncounterLinesProps {
  own: readonly PersonEntry[]
  others: readonly PersonEntry[]
  pairs: readonly Encounter[]
  followed: string | null
}

/** Height of a name, in pixels, as in the style of the columns. */
const ROW = 44
const THINNEST = 1
const THICKEST = 9

/** Lines from the middle of a name on the left to the middle of one on the right, as thick as they have events in common. Decorative beside the table. */
export function EncounterLines({ own, others, pairs, followed }: EncounterLinesProps) {
  const rows = Math.max(own.length, others.length)
  const place = (people: readonly PersonEntry[], id: string) => (people.findIndex(person => person.id === id) + (rows - people.length) / 2 + 0.5) * ROW
  const most = Math.max(...pairs.map(({ events }) => events.length))
  const look = ({ one, other }: Encounter) => (followed === null ? style.line : followed === one || followed === other ? style.followed : style.faded)
  return (
    <svg className={style.lines} width="100%" height={rows * ROW} viewBox={`0 0 100 ${rows * ROW}`} preserveAspectRatio="none" aria-hidden="true">
      {pairs.map(pair => {
        const [from, to] = [place(own, pair.one), place(others, pair.other)]
        return (
          <path
            key={`${pair.one} ${pair.other}`} className={look(pair)} d={`M0 ${from}C50 ${from} 50 ${to} 100 ${to}`} vectorEffect="non-scaling-stroke"
            strokeWidth={Math.round((THINNEST + ((THICKEST - THINNEST) * pair.events.length) / most) * 10) / 10}
          />
        )
      })}
    </svg>
  )
}
