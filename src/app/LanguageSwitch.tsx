import { useLocation } from 'react-router'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import style from './Header.module.css'

/** Each language calls itself by its own name. */
const OWN_NAMES: Record<Language, string> = { en: 'English', az: 'Azərbaycanca', ru: 'Русский' }

/** The same page in another language: path, filters and place are kept. A full load, since fonts and words change with it. */
export function LanguageSwitch() {
  const current = useLanguage()
  const { languages } = useWords('shell')
  const { pathname, search, hash } = useLocation()
  const rest = pathname.split('/').slice(2).join('/')
  return (
    <nav aria-label={languages}>
      <ul className={style.languages}>
        {LANGUAGES.map(language => (
          <li key={language}>
            <a
              href={`/${language}${rest && `/${rest}`}${search}${hash}`}
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
