import type { ReactNode } from 'react'
import type { PersonDetail } from '#domain/recordDetails.ts'
import type { Format } from '#language/Format.ts'
import { languageOfName } from '#language/languageOfName.ts'
import type { PeopleWords } from '#language/en/people.ts'
import { OtherNames } from '#views/OtherNames.tsx'

/** The names a person goes by, each marked with its language, and the dates of a life where sources give them. */
export function nameFacts({ names, nativeName, aliases, born, died }: PersonDetail['record'], words: PeopleWords, format: Format): { term: string; value: ReactNode }[] {
  const others = Object.entries(names).some(([language, name]) => language !== format.language && name !== undefined)
  return [
    ...(nativeName ? [{ term: words.ownName, value: <span lang={languageOfName(nativeName, names)}>{nativeName}</span> }] : []),
    ...(others ? [{ term: words.otherNames, value: <OtherNames names={names} /> }] : []),
    ...(aliases.length > 0 ? [{ term: words.spellings, value: aliases.join(', ') }] : []),
    ...(born ? [{ term: words.born, value: format.date(born) }] : []),
    ...(died ? [{ term: words.died, value: format.date(died) }] : []),
  ]
}
