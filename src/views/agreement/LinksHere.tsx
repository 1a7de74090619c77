import type { AgreementDetail } from '#domain/recordDetails.ts'
import { useWords } from '#language/useWords.ts'
import { Section } from '#ui/Section.tsx'
import type { AgreementModel } from './agreementModel.ts'

interface LinksHereProps extends Pick<AgreementModel, 'chain'> {
  record: AgreementDetail['record']
  /** How many events name it, its signing among them. */
  events: number
}

/** How many records of each kind point to this one; they stand by name above. */
export function LinksHere({ record, chain, events }: LinksHereProps) {
  const words = useWords('records')
  const people = new Set(record.signatories.flatMap(({ person }) => person ?? [])).size
  const bodies = record.parties.filter(party => 'organisation' in party).length
  const documents = Object.values(chain).reduce((sum, linked) => sum + linked.length, 0)
  const counts = [
    ...(events > 0 ? [words.events(events)] : []),
    ...(documents > 0 ? [words.documents(documents)] : []),
    ...(people > 0 ? [words.people(people)] : []),
    ...(bodies > 0 ? [words.organisations(bodies)] : []),
  ]
  return (
    <Section title={words.linksHere}>
      <p>{counts.length > 0 ? counts.join(' · ') : words.nothingLinksHere}</p>
    </Section>
  )
}
