import { Link } from 'react-router'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { usePlace } from '#url/usePlace.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { viewOf } from './navigation.ts'
import style from './AtlasFrame.module.css'

/** The address names a record that the atlas once held and took back: says when and why, and where the others stand. */
export function WithdrawnPage({ reason, date }: { reason: string; date: string }) {
  const words = useWords('shell')
  const format = useFormat()
  const language = useLanguage()
  return (
    <>
      <PageTitle
        title={words.withdrawnTitle}
        description={words.withdrawnTitle}
        lead={
          <p>
            {words.withdrawnOn(format.date(date))} <span {...(language !== 'en' && { lang: 'en' })}>{reason}</span>
          </p>
        }
      />
      <ul className={style.pairs}>
        <WaysInPair />
      </ul>
    </>
  )
}

/** The address names nothing that is here: says so, and offers the list that the record would stand in, the pair and all pairs. */
export function MissingPage({ inPair }: { inPair: boolean }) {
  const words = useWords('shell')
  const language = useLanguage()
  return (
    <>
      <PageTitle title={words.missingTitle} description={words.missingText} lead={<p>{words.missingText}</p>} />
      <ul className={style.pairs}>
        {inPair && <WaysInPair />}
        <li>
          <Link to={`/${language}`}>{words.allPairs}</Link>
        </li>
      </ul>
    </>
  )
}

function WaysInPair() {
  const { views } = useWords('shell')
  const hrefOf = useViewHref()
  const { path } = usePlace()
  // The list that the address asked for comes first, then the overview.
  const ways = new Set([viewOf(path) ?? '', '' as const])
  return Array.from(ways, view => (
    <li key={view}>
      <Link to={hrefOf(view)}>{views[view || 'overview']}</Link>
    </li>
  ))
}
