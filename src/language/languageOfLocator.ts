import { languageOfName } from './languageOfName.ts'

/** The words that say where in a source a figure stands are this project's and English, or the source's own: those its letters tell. */
export function languageOfLocator(locator: string, ofSource: string | undefined): string {
  const isPlain = !/[^\P{L}a-z]/iu.test(locator)
  return languageOfName(locator, {}) ?? (isPlain ? 'en' : (ofSource ?? 'en'))
}
