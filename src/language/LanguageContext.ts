import { createContext } from 'react'
import type { Language } from '#schema/vocabulary.ts'
import type { LoadedWords } from './sections.ts'

/** The page's language and the words that were loaded for it. */
export const LanguageContext = createContext<{ readonly language: Language; readonly words: LoadedWords }>({ language: 'en', words: {} })
