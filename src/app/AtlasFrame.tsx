import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '#language/useLanguage.ts'
import { AtlasFooter } from './AtlasFooter.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { SkipLink } from './SkipLink.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import header from './Header.module.css'
import style from './Shell.module.css'

/** The frame of pages above the pairs: name, language and theme, and at its foot which data the atlas holds. */
export function AtlasFrame({ children }: { children: ReactNode }) {
  const language = useLanguage()
  return (
    <>
      <SkipLink />
      <header className={`${header.header} ${header.bare}`}>
        <Link to={`/${language}`} className={header.name}>
          Dyad Atlas
        </Link>
        <div className={header.settings}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main id="page" className={style.page}>
        {children}
      </main>
      <AtlasFooter />
    </>
  )
}
