import { Link, NavLink } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { BasketButton } from '#takeaway/BasketButton.tsx'
import { usePlace } from '#url/usePlace.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { MAIN_VIEWS, MORE_VIEWS } from './navigation.ts'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import style from './Header.module.css'

/** Name of the atlas and of the pair, the ways to each view, language and theme. */
export function Header() {
  const core = useCore()
  const { views, navigation, more } = useWords('shell')
  const language = useLanguage()
  const { path } = usePlace()
  const hrefOf = useViewHref()
  const inMore = MORE_VIEWS.some(view => path === view || path.startsWith(`${view}/`))
  return (
    <header className={style.header}>
      <p className={style.name}>
        <Link to={`/${language}`}>Dyad Atlas</Link>
        <Link to={hrefOf('')} className={style.pair}>
          {core.dyad.name}
        </Link>
      </p>
      <nav aria-label={navigation} className={style.nav}>
        <ul>
          {MAIN_VIEWS.map(view => (
            <li key={view}>
              <NavLink to={hrefOf(view)} end={view === ''} className={style.way}>
                {views[view || 'overview']}
              </NavLink>
            </li>
          ))}
          <li>
            <details className={style.more} key={path}>
              <summary className={inMore ? style.here : undefined}>{more}</summary>
              <ul>
                {MORE_VIEWS.map(view => (
                  <li key={view}>
                    <NavLink to={hrefOf(view)} className={style.way}>
                      {views[view]}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        </ul>
      </nav>
      <div className={style.settings}>
        <BasketButton />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  )
}
