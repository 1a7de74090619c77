import { useContext } from 'react'
import type { Language } from '#schema/vocabulary.ts'
import { LanguageContext } from './LanguageContext.ts'

/** The page's language. */
export function useLanguage(): Language {
  return useContext(LanguageContext).language
}
