import type { ReactNode } from 'react'
import type { OrganisationDetail } from '#domain/recordDetails.ts'
import type { Format } from '#language/Format.ts'
import type { BodiesWords } from '#language/en/bodies.ts'
import type { ProfilesWords } from '#language/en/profiles.ts'
import { NameLinks } from '#records/NameLinks.tsx'
import { OtherNames } from '#views/OtherNames.tsx'

/** What is known of a body, term by term. */
export function organisationFacts(
  { names, aliases, founded, dissolved, url, sectors }: OrganisationDetail['record'],
  kind: string,
  { words, bodies, format }: { words: ProfilesWords; bodies: BodiesWords; format: Format },
): { term: string; value: ReactNode }[] {
  const others = Object.entries(names).some(([language, name]) => language !== format.language && name !== undefined)
  return [
    { term: words.kind, value: kind },
    ...(founded ? [{ term: words.founded, value: <time dateTime={founded}>{format.date(founded)}</time> }] : []),
    ...(dissolved ? [{ term: words.dissolved, value: <time dateTime={dissolved}>{format.date(dissolved)}</time> }] : []),
    ...(url ? [{ term: words.website, value: <a href={url} rel="noopener noreferrer external">{url} ↗</a> }] : []),
    ...(sectors.length > 0 ? [{ term: words.sectors, value: <NameLinks kind="sectors" ids={sectors} /> }] : []),
    ...(others ? [{ term: bodies.otherNames, value: <OtherNames names={names} /> }] : []),
    ...(aliases.length > 0 ? [{ term: words.also, value: aliases.join(', ') }] : []),
  ]
}
