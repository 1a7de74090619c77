import { useLocation } from 'react-router'
import { OWN_NAMES } from '#language/ownNames.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'
import { useAwake } from '#ui/useAwake.ts'
import style from './Header.module.css'

/** The same page in another language: path, filters and place are kept. A full load, since fonts and words change with it. */
export function LanguageSwitch() {
  const current = useLanguage()
  const { languages } = useWords('shell')
  const { pathname, search, hash } = useLocation()
  // The written page knows no place in itself. Hydration compares no addresses: told at once, it would be left out for good.
  const place = useAwake() ? hash : ''
  const rest = pathname.split('/').slice(2).join('/')
  return (
    <nav aria-label={languages}>
      <ul className={style.languages}>
        {LANGUAGES.map(language => (
          <li key={language}>
            <a
              href={`/${language}${rest && `/${rest}`}${search}${place}`}
              lang={language}
              hrefLang={language}
              aria-label={`${language.toUpperCase()} ${OWN_NAMES[language]}`}
              aria-current={language === current ? 'true' : undefined}
            >
              {language.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
