import { languageOfLocator } from '#language/languageOfLocator.ts'
import { useLanguage } from '#language/useLanguage.ts'

/** Where in a source something stands. Nobody has translated it: in another language than the page's it is quoted as it is on record. */
export function Locator({ text, sourceLanguage }: { text: string; sourceLanguage: string | undefined }) {
  const language = useLanguage()
  const own = languageOfLocator(text, sourceLanguage)
  return own === language ? <>{text}</> : <q lang={own}>{text}</q>
}
