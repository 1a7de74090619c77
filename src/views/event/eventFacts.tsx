import type { ReactNode } from 'react'
import type { Core } from '#domain/compiled.ts'
import type { EventDetail } from '#domain/recordDetails.ts'
import type { Format } from '#language/Format.ts'
import type { ProfilesWords } from '#language/en/profiles.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import { NameLinks } from '#records/NameLinks.tsx'

/** What is known of an event, term by term; a date that is less than a day says so. */
export function eventFacts(
  { date, endDate, place, tone, countries, organisations, sectors, products, namedDocuments, note }: EventDetail['record'],
  words: ProfilesWords,
  tones: VocabularyWords['tones'],
  format: Format,
  core: Core,
): { term: string; value: ReactNode }[] {
  const where = [place?.city, core.countries.find(({ id }) => id === place?.country)?.name].filter(Boolean).join(', ')
  const vague = date.length === 4 ? words.onlyYear : date.length === 7 ? words.onlyMonth : ''
  return [
    { term: words.date, value: <>{format.dateRange(date, endDate)} {vague}</> },
    { term: words.place, value: where || words.notStated },
    { term: words.tone, value: `${tones[tone]} (${words.toneNote})` },
    { term: words.countries, value: <NameLinks kind="countries" ids={countries} /> },
    ...(organisations.length > 0 ? [{ term: words.organisations, value: <NameLinks kind="organisations" ids={organisations} /> }] : []),
    { term: words.sectors, value: <NameLinks kind="sectors" ids={sectors} /> },
    ...(products && products.length > 0 ? [{ term: words.products, value: <NameLinks kind="products" ids={products} /> }] : []),
    ...(namedDocuments ? [{ term: words.reported, value: <span lang="en">{namedDocuments.join('; ')}</span> }] : []),
    ...(note ? [{ term: words.note, value: <span lang="en">{note}</span> }] : []),
  ]
}
