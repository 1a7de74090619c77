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
import { EventsOf } from '#views/EventsOf.tsx'
import { FiguresTable } from '#views/FiguresTable.tsx'
import type { ViewProps } from '#views/ViewProps.ts'
import { Counterparts } from './Counterparts.tsx'
import { LinksToPerson } from './LinksToPerson.tsx'
import { nameFacts } from './nameFacts.tsx'
import { PersonLead } from './PersonLead.tsx'
import { personModel } from './personModel.ts'
import { Posts } from './Posts.tsx'
import style from './Person.module.css'

/** The reader came, before a meeting, to see who this is: which posts, whom they met, what they signed. */
export function PersonView({ params }: ViewProps) {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('people')
  const records = useWords('records')
  const { views } = useWords('shell')
  const language = useLanguage()
  const { chosen } = useChoices()
  const data = useFacts(recordQuery(dyad, 'people', params['id'] ?? '', language))
  const { record, rows, sources } = data
  const name = record.names[language] ?? record.names.en
  const model = personModel(core, record, chosen)
  const names = nameFacts(record, words, format)
  return (
    <EvidenceScope rows={rows} sources={new Map(sources.map(source => [source.id, source]))}>
      <PageTitle
        title={name}
        eyebrow={
          <>
            <RecordLink to="people">{views.people}</RecordLink>
            {record.country && <> · <NameLink kind="countries" id={record.country} /></>}
          </>
        }
        nativeName={record.nativeName && record.nativeName !== name ? { text: record.nativeName, lang: languageOfName(record.nativeName, record.names) } : undefined}
        lead={<PersonLead detail={data} model={model} />}
        description={`${name}: ${record.summary.text}`.slice(0, 300)}
      />
      <Posts posts={record.roles} events={model.events} />
      <Counterparts name={name} model={model} />
      <EventsOf title={words.events} events={model.events} except={record.id} filtered={model.filtered} />
      {model.signed.length > 0 && (
        <Section id="documents" title={`${words.documents} (${model.signed.length})`}>
          <div className={style.documents}><AgreementList agreements={model.signed} /></div>
        </Section>
      )}
      {rows.length > 0 && (
        <Section id="figures" title={`${words.figures} (${rows.length})`}>
          <div className={style.figures}><FiguresTable caption={words.figures} rows={rows} /></div>
        </Section>
      )}
      {names.length > 0 && (
        <div className="no-print">
          <Section title={words.names}>
            <Facts rows={names} />
          </Section>
        </div>
      )}
      <LinksToPerson model={model} figures={rows.length} />
      <Section title={records.sources}>
        <SourceNotes citations={record.citations} sources={sources} />
      </Section>
      <p className={style.paper}>{words.onPaper}</p>
      <PagerLinks kind="people" previous={model.previous} next={model.next} />
    </EvidenceScope>
  )
}
