import { useRef } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { BasketButton } from '#takeaway/BasketButton.tsx'
import { usePlace } from '#url/usePlace.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { ViewLinks } from './ViewLinks.tsx'
import { viewOf } from './navigation.ts'
import { PairSwitch } from './PairSwitch.tsx'
import { SearchButton } from './SearchButton.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import style from './Header.module.css'

/**
 * Name of the atlas and of the pair, the ways to each view, language and theme. On a narrow screen all but the names stand in
 * a menu, which the browser opens and closes by itself: it needs no script, and where popovers are unknown it lies open.
 */
export function Header() {
  const { views, menu } = useWords('shell')
  const language = useLanguage()
  const { path } = usePlace()
  const here = viewOf(path)
  const panel = useRef<HTMLDivElement>(null)
  return (
    <header className={style.header}>
      <div className={style.names}>
        <Link to={`/${language}`} className={style.name}>
          Dyad Atlas
        </Link>
        <PairSwitch />
      </div>
      <SearchButton />
      <button type="button" className={`${style.menu} unfolds`} popoverTarget="menu">
        <span className="unseen">{menu}</span> {here !== null && views[here || 'overview']}
      </button>
      <div ref={panel} id="menu" popover="auto" className={style.panel}>
        {/* Browsers without popovers show the menu in the page, where it needs no closing. */}
        <ViewLinks path={path} onFollow={() => panel.current?.hidePopover?.()} />
        <div className={style.settings}>
          <BasketButton />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}
