import type { ReactNode } from 'react'
import type { PersonDetail } from '#domain/recordDetails.ts'
import type { Format } from '#language/Format.ts'
import { languageOfName } from '#language/languageOfName.ts'
import type { PeopleWords } from '#language/en/people.ts'
import { LANGUAGES } from '#schema/vocabulary.ts'

/** The names a person goes by, each marked with its language, and the dates of a life where sources give them. */
export function nameFacts({ names, nativeName, aliases, born, died }: PersonDetail['record'], words: PeopleWords, format: Format): { term: string; value: ReactNode }[] {
  const others = LANGUAGES.filter(language => language !== format.language && names[language] !== undefined && names[language] !== nativeName)
  return [
    ...(nativeName ? [{ term: words.ownName, value: <span lang={languageOfName(nativeName, names)}>{nativeName}</span> }] : []),
    ...(others.length > 0 ? [{ term: words.otherNames, value: others.map((language, index) => <span key={language}>{index > 0 && ' · '}<span lang={language}>{names[language]}</span></span>) }] : []),
    ...(aliases.length > 0 ? [{ term: words.spellings, value: aliases.join(', ') }] : []),
    ...(born ? [{ term: words.born, value: format.date(born) }] : []),
    ...(died ? [{ term: words.died, value: format.date(died) }] : []),
  ]
}
