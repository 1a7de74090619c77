import { Fragment, type ReactNode } from 'react'
import type { AgreementDetail } from '#domain/recordDetails.ts'
import type { Format } from '#language/Format.ts'
import type { ProfilesWords } from '#language/en/profiles.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import { NameLink, NameLinks } from '#records/NameLinks.tsx'
import type { Party } from '#schema/records.ts'

/** What is known of a document, term by term; what no source states is said to be not stated. */
export function agreementFacts(record: AgreementDetail['record'], words: ProfilesWords, vocabulary: VocabularyWords, format: Format): { term: string; value: ReactNode }[] {
  const date = (value: string | null) => (value ? <time dateTime={value}>{format.date(value)}</time> : words.notStated)
  return [
    { term: words.level, value: vocabulary.levels[record.level] },
    { term: words.parties, value: record.parties.map((party, index) => <Fragment key={index}>{index > 0 && ', '}<PartyName party={party} /></Fragment>) },
    { term: words.signed, value: <>{date(record.signed)}{record.place && `, ${record.place}`}</> },
    { term: words.inForce, value: date(record.inForce) },
    ...(record.ended || record.status === 'ended' ? [{ term: words.ended, value: date(record.ended) }] : []),
    { term: words.status, value: vocabulary.statuses[record.status] },
    ...(record.term ? [{ term: words.term, value: <span lang="en">{record.term}</span> }] : []),
    ...(record.signatories.length > 0
      ? [{ term: words.signatories, value: <ul>{record.signatories.map(({ person, name, role }) => <li key={name}>{person ? <NameLink kind="people" id={person} /> : name}{role && <>, <span lang="en">{role}</span></>}</li>)}</ul> }]
      : []),
    ...(record.ratifications.length > 0
      ? [{ term: words.ratifications, value: <ul lang="en">{record.ratifications.map(({ party, date: day, act }) => <li key={party + act}>{party}: {act}{day && `, ${format.date(day)}`}</li>)}</ul> }]
      : []),
    { term: words.sectors, value: <NameLinks kind="sectors" ids={record.sectors} /> },
    ...(record.products && record.products.length > 0 ? [{ term: words.products, value: <NameLinks kind="products" ids={record.products} /> }] : []),
    ...(record.note ? [{ term: words.note, value: <span lang="en">{record.note}</span> }] : []),
  ]
}

function PartyName({ party }: { party: Party }) {
  if ('country' in party) return <NameLink kind="countries" id={party.country} />
  return 'organisation' in party ? <NameLink kind="organisations" id={party.organisation} /> : <span lang="en">{party.name}</span>
}
