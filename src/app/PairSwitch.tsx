import { useContext } from 'react'
import { Link } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { FoldOut } from '#ui/FoldOut.tsx'
import { usePlace } from '#url/usePlace.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { PairsContext } from './PairsContext.ts'
import style from './Header.module.css'

/** The pair that the page is about, as the way to its overview; where the atlas holds several, a list of them. */
export function PairSwitch() {
  const pairs = useContext(PairsContext)
  const { dyad } = useCore()
  const { allPairs } = useWords('shell')
  const language = useLanguage()
  const { path } = usePlace()
  const hrefOf = useViewHref()
  if (pairs.length < 2) {
    return (
      <Link to={hrefOf('')} className={style.pair}>
        {dyad.name}
      </Link>
    )
  }
  return (
    <FoldOut key={path} className={style.more} summary={dyad.name} summaryClass={style.pair}>
      <ul aria-label={allPairs}>
        {pairs.map(({ id, names }) => (
          <li key={id}>
            {/* Records belong to one pair, so that only the overview is sure to be there. */}
            <Link to={id === dyad.id ? hrefOf('') : `/${language}/${id}`} aria-current={id === dyad.id ? 'true' : undefined} className={style.way}>
              {names[language]}
            </Link>
          </li>
        ))}
      </ul>
    </FoldOut>
  )
}
