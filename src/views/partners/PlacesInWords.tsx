import { Fragment } from 'react'
import { groupBy } from '#domain/groupBy.ts'
import { ShownFigure } from '#evidence/ShownFigure.tsx'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { Filled } from '#ui/Filled.tsx'
import type { Definition } from './definitionsOf.ts'
import style from './PartnersView.module.css'

/** The places of a year as one sentence, equal places by equal measure in one clause with all who say so. */
export function PlacesInWords({ head, definitions }: { head: string; definitions: readonly Definition[] }) {
  const format = useFormat()
  const words = useWords('partners')
  const clauses = [...groupBy(definitions, ({ measure, value, period }) => `${measure} ${value} ${period}`).values()]
  return (
    <p className={style.sentence}>
      {head}{' '}
      {clauses.map(([one, ...others], index) => one && (
        <Fragment key={one.id}>
          {index > 0 && '; '}
          <Filled text={words.clauses[one.measure]} slots={{ rank: <ShownFigure of={one.rank} /> }} />
          {!one.whole && `, ${format.period(one.period)}`}
          {' '}({[one, ...others].map(({ who }) => who.join(', ') || words.notNamed).join('; ')})
        </Fragment>
      ))}
      .
    </p>
  )
}
