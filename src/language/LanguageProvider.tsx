import { useMemo, type ReactNode } from 'react'
import type { Language } from '#schema/vocabulary.ts'
import { LanguageContext } from './LanguageContext.ts'
import type { LoadedWords } from './sections.ts'

/** Gives what stands inside it its language, with the words that `loadSections` brought. */
export function LanguageProvider({ language, words, children }: { language: Language; words: LoadedWords; children: ReactNode }) {
  const value = useMemo(() => ({ language, words }), [language, words])
  return <LanguageContext value={value}>{children}</LanguageContext>
}
