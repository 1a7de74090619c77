import { useContext } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { PairsContext } from './PairsContext.ts'
import style from './AtlasFrame.module.css'

/** The reader came to see which pairs of countries the atlas holds, and to open one. */
export function PairsPage() {
  const pairs = useContext(PairsContext)
  const language = useLanguage()
  const words = useWords('shell')
  return (
    <>
      <PageTitle title={words.atlasTitle} lead={<p>{words.atlasLead}</p>} description={words.atlasLead} />
      <ul className={style.pairs}>
        {pairs.map(pair => (
          <li key={pair.id}>
            <Link to={`/${language}/${pair.id}`}>{pair.names[language]}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
