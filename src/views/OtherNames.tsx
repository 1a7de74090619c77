import { Fragment } from 'react'
import { useLanguage } from '#language/useLanguage.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'

/** What a record is called in the other languages of the atlas, each marked with its language. */
export function OtherNames({ names }: { names: Readonly<Partial<Record<Language, string | undefined>>> }) {
  const shown = useLanguage()
  const others = LANGUAGES.filter(language => language !== shown && names[language] !== undefined)
  return others.map((language, index) => (
    <Fragment key={language}>
      {index > 0 && ' · '}
      <span lang={language}>{names[language]}</span>
    </Fragment>
  ))
}
