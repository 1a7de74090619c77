import type { ClaimFile, NameRow } from '#domain/claimFile.ts'
import { LANGUAGES, type Language } from '#schema/vocabulary.ts'
import type { PhraseIndex } from './phrases.ts'

/** Names of people and bodies in the other languages: the press of one writes them as another does. */
export const ownNames = ({ names }: Pick<ClaimFile, 'names'>, language: Language): NameRow[] =>
  LANGUAGES.filter(other => other !== language).flatMap(other => names[other].filter(([role, , form]) => (role === 'person' || role === 'organisation') && form === ''))

/** Adds what a language calls a record, in the forms that its words take. */
export function addNames(phrases: PhraseIndex, [role, value, form, texts]: NameRow, language: Language): void {
  const inflected = language === 'en' ? undefined : language
  for (const text of texts) {
    if (role === 'measure' || role === 'product') phrases.add(text, { role, value }, { inflected })
    else if (role !== 'area') phrases.add(text, { role, value, ...((form === 'surname' || form === 'shared') && { form }) }, { inflected, capital: true, spelled: role === 'person' })
    else if (form === 'name') {
      phrases.add(text, { role, value, form }, { inflected, capital: true })
      // "Qonşu ölkəli turist": who is from there, with a small letter.
      if (language === 'az') for (const ending of ['lı*', 'lu*']) phrases.add(text + ending, { role, value, form: 'demonym' })
    }
    // Cyrillic languages write the adjective small.
    else if (form === 'demonym' && language === 'ru') phrases.add(`${text.slice(0, -2)}*`, { role, value, form })
    // "900,000 of that country’s people", in one word: who is from there, and not whose.
    else if (form === 'demonym' && language === 'en' && /[ni]$/.test(text)) for (const whose of [text, `${text}s`]) phrases.add(whose, { role, value, form }, { capital: true })
    else phrases.add(form === 'demonym' ? text : text.replace(/['’]s$/, ''), { role, value, form }, { capital: true })
  }
}
