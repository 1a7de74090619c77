import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { recordQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { languageOfName } from '#language/languageOfName.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { NameLink } from '#records/NameLinks.tsx'
import { PagerLinks } from '#records/PagerLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { SourceNotes } from '#records/SourceNotes.tsx'
import { Facts } from '#ui/Facts.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { CountedPart } from '#views/CountedPart.tsx'
import { EventsOf } from '#views/EventsOf.tsx'
import type { ViewProps } from '#views/ViewProps.ts'
import { BodyFigures } from './BodyFigures.tsx'
import { organisationFacts } from './organisationFacts.tsx'
import { OrganisationLead } from './OrganisationLead.tsx'
import { organisationModel } from './organisationModel.ts'
import { PostsIn } from './PostsIn.tsx'

/** The reader came to see what this body is, who led it, what it signed, took part in and counted. */
export function OrganisationView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const profiles = useWords('profiles')
  const words = useWords('bodies')
  const records = useWords('records')
  const { organisationKinds } = useWords('vocabulary')
  const { views } = useWords('shell')
  const language = useLanguage()
  const { chosen } = useChoices()
  const data = useFacts(recordQuery(dyad, 'organisations', params['id'] ?? '', language))
  const { record, people, figures, rows, sources } = data
  const name = record.names[language] ?? record.names.en
  const model = organisationModel(core, record.id, chosen)
  const count = figures.reduce((sum, measure) => sum + measure.count, 0)
  return (
    <EvidenceScope rows={rows} sources={new Map(sources.map(source => [source.id, source]))}>
      <PageTitle
        title={name}
        eyebrow={
          <>
            <RecordLink to="organisations">{views.organisations}</RecordLink> · {organisationKinds[record.kind]}
            {record.country && <> · <NameLink kind="countries" id={record.country} /></>}
          </>
        }
        nativeName={record.nativeName && record.nativeName !== name ? { text: record.nativeName, lang: languageOfName(record.nativeName, record.names) } : undefined}
        lead={<OrganisationLead detail={data} model={model} />}
        description={`${name}: ${record.summary.text}`.slice(0, 300)}
      />
      <Facts rows={organisationFacts(record, organisationKinds[record.kind], { words: profiles, bodies: words, format })} />
      <PostsIn people={people} />
      {model.party.length > 0 && (
        <Section id="documents" title={`${words.documents} (${model.party.length})`}>
          <AgreementList agreements={model.party} />
        </Section>
      )}
      <EventsOf title={words.events} events={model.events} filtered={model.filtered} />
      <BodyFigures figures={figures} rows={rows} />
      <Section title={records.linksHere} note={words.linksHere(records.events(model.events.length), records.documents(model.party.length), records.figures(count))}>
        <CountedPart title={words.alsoNamed} kind="people" entries={model.people} />
        <CountedPart title={words.withBodies} kind="organisations" entries={model.bodies} />
      </Section>
      <Section title={records.sources}>
        <SourceNotes citations={record.citations} sources={sources} />
      </Section>
      <PagerLinks kind="organisations" previous={model.previous} next={model.next} />
    </EvidenceScope>
  )
}
