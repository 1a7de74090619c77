import { useContext } from 'react'
import { Link } from 'react-router'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import style from './Footer.module.css'
import { PairsContext } from './PairsContext.ts'
import { PrintedAddress } from './PrintedAddress.tsx'

/** The foot of pages above the pairs: of each pair the same facts and ways as under its own pages. */
export function AtlasFooter() {
  const pairs = useContext(PairsContext)
  const format = useFormat()
  const language = useLanguage()
  const words = useWords('shell')
  return (
    <footer className={style.footer}>
      {pairs.map(({ id, names, release, updated, dataThrough, contact }) => {
        const home = `/${language}/${id}`
        const ways = [
          { to: `${home}/sources`, name: words.views.sources },
          { to: `${home}/data#coverage`, name: words.coverage },
          { to: `${home}/changes#corrections`, name: words.corrections },
          { to: `${home}/data`, name: words.licence },
        ]
        return (
          <div key={id} className={style.pair}>
            <p>
              <Link to={home}>{names[language]}</Link>: {words.release(release, format.date(updated))} · {words.dataThrough(format.date(dataThrough))}
            </p>
            <ul className={style.ways}>
              {ways.map(({ to, name }) => (
                <li key={to}>
                  <Link to={to}>{name}</Link>
                </li>
              ))}
              <li>
                <a href={contact} rel="noopener noreferrer external">{words.reportError}</a>
              </li>
            </ul>
          </div>
        )
      })}
      <p className="no-print">
        <Link to={`/${language}/about`}>{words.about}</Link>
      </p>
      <PrintedAddress />
    </footer>
  )
}
