import type { ReactNode } from 'react'
import type { Core } from '#domain/compiled.ts'
import type { AgreementDetail } from '#domain/recordDetails.ts'
import type { AgreementsWords } from '#language/en/agreements.ts'
import type { VocabularyWords } from '#language/en/vocabulary.ts'
import type { Format } from '#language/Format.ts'
import { NameLink, NameLinks } from '#records/NameLinks.tsx'
import { PartyNames } from '#records/PartyNames.tsx'

interface Telling {
  readonly core: Core
  readonly words: AgreementsWords
  readonly vocabulary: VocabularyWords
  readonly format: Format
}

/** What is known of a document, term by term; what no source states is said to be not stated. */
export function agreementFacts(record: AgreementDetail['record'], { core, words, vocabulary, format }: Telling): { term: string; value: ReactNode }[] {
  const date = (value: string | null) => (value ? <time dateTime={value}>{format.date(value)}</time> : words.notStated)
  const over = record.status === 'ended' || record.status === 'superseded'
  const partyName = (party: string) => core.countries.find(({ id }) => id === party)?.name
  const { products = [], signatories, ratifications } = record
  return [
    { term: words.signed, value: <>{date(record.signed)}{record.place && `, ${record.place}`}</> },
    { term: words.inForce, value: date(record.inForce) },
    ...(record.ended || over ? [{ term: words.ended, value: date(record.ended) }] : []),
    ...(record.term ? [{ term: words.term, value: <span lang="en">{record.term}</span> }] : []),
    { term: words.status, value: vocabulary.statuses[record.status] },
    { term: words.level, value: vocabulary.levels[record.level] },
    { term: words.parties, value: <PartyNames parties={record.parties} linked /> },
    {
      term: words.signatories,
      value: signatories.length === 0 ? words.notStated : (
        <ul>
          {signatories.map(({ person, name, role }) => (
            <li key={name}>{person ? <NameLink kind="people" id={person} /> : <span lang="en">{name}</span>}{role && <>, <span lang={role.lang}>{role.text}</span></>}</li>
          ))}
        </ul>
      ),
    },
    ...(ratifications.length > 0
      ? [{
          term: words.ratifications,
          value: (
            <ul>
              {ratifications.map(({ party, date: day, act }) => (
                <li key={party + act}>{partyName(party) ?? <span lang="en">{party}</span>}: {day && `${format.date(day)}, `}<span lang="en">{act}</span></li>
              ))}
            </ul>
          ),
        }]
      : []),
    { term: words.sectors, value: <NameLinks kind="sectors" ids={record.sectors} /> },
    ...(products.length > 0 ? [{ term: words.products, value: <NameLinks kind="products" ids={products} /> }] : []),
    ...(record.note ? [{ term: words.note, value: <span lang="en">{record.note}</span> }] : []),
  ]
}
