import { useState } from 'react'
import type { PersonEntry } from '#domain/compiled.ts'
import { ChartFigure } from '#charts/ChartFigure.tsx'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Encounter } from '#selectors/encounters.ts'
import { EncounterLines } from './EncounterLines.tsx'
import style from './Encounters.module.css'

interface EncountersProps {
  name: string
  own: readonly PersonEntry[]
  others: readonly PersonEntry[]
  pairs: readonly Encounter[]
  /** How many people there are besides those drawn. */
  all: number
}

/** Two columns of people, a line between those named in the same events. Pointing at a name or reaching it by key follows its lines. */
export function Encounters({ name, own, others, pairs, all }: EncountersProps) {
  const format = useFormat()
  const words = useWords('people')
  const [followed, follow] = useState<string | null>(null)
  const column = (people: readonly PersonEntry[], side: string | undefined) => (
    <ul className={`${style.column} ${side ?? ''}`}>
      {people.map(({ id }) => (
        <li key={id} onPointerEnter={() => follow(id)} onPointerLeave={() => follow(null)} onFocus={() => follow(id)} onBlur={() => follow(null)}>
          <span><NameLink kind="people" id={id} /></span>
        </li>
      ))}
    </ul>
  )
  const names = new Map([...own, ...others].map(person => [person.id, person.name]))
  return (
    <ChartFigure
      title={words.graphTitle(name)}
      subtitle={words.graphNote(own.length + others.length, all)}
      description={[words.graphSays(pairs.length)]}
      table={{
        caption: words.graphTitle(name),
        captionHidden: true,
        compare: format.compare,
        columns: [{ id: 'one', name: words.one }, { id: 'other', name: words.other }, { id: 'together', name: words.together, numeric: true }, { id: 'latest', name: words.latestTogether }],
        rows: pairs.map(({ one, other, events }) => {
          const latest = events.at(-1)!
          return {
            id: `${one} ${other}`,
            header: { content: <NameLink kind="people" id={one} />, sort: names.get(one) ?? one },
            cells: [
              { content: <NameLink kind="people" id={other} />, sort: names.get(other) ?? other },
              { content: format.number(events.length), sort: events.length },
              { content: <RecordLink to={`events/${latest.id}`}>{format.date(latest.date)}</RecordLink>, sort: latest.date },
            ],
          }
        }),
      }}
    >
      <div className={style.graph}>
        {column(own, style.own)}
        <EncounterLines own={own} others={others} pairs={pairs} followed={followed} />
        {column(others, undefined)}
      </div>
    </ChartFigure>
  )
}
