import { useContext } from 'react'
import { LanguageContext } from './LanguageContext.ts'
import type { SectionName, Sections } from './sections.ts'

/** The words of one section. Throws where the view that asks did not name the section among those it needs. */
export function useWords<Name extends SectionName>(section: Name): Sections[Name] {
  const { language, words } = useContext(LanguageContext)
  const found = words[section]
  if (!found) throw new Error(`The words "${section}" (${language}) are not loaded: name the section in the view's entry in views.ts`)
  return found as Sections[Name]
}
