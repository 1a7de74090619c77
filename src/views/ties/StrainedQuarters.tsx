import { Fragment } from 'react'
import { Link } from 'react-router'
import { useChoices } from '#url/useChoices.ts'
import type { TiesModel } from './tiesModel.ts'
import { useTiesWording } from './useTiesWording.ts'
import style from './Ties.module.css'

/** The quarters in which strain weighs more, each a way to its events; those that one weight can turn are said to be so. */
export function StrainedQuarters({ model: { strained } }: { model: TiesModel }) {
  const { words, format } = useTiesWording()
  const { hrefWith } = useChoices()
  if (strained.length === 0) return <p>{words.strainNever}</p>
  return (
    <p className={style.strained}>
      {words.strainMore(strained.length, strained.filter(({ firm }) => firm).length)}{' '}
      {strained.map(({ slot: { period }, firm }, place) => (
        <Fragment key={period}>
          {place > 0 && ' · '}
          <Link to={hrefWith({ selected: period })}>{format.shortPeriod(period)}</Link>
          {!firm && ` (${words.shaky})`}
        </Fragment>
      ))}
    </p>
  )
}
