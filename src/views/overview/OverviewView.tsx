import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EventList } from '#records/EventList.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { SectorGrid } from '#views/SectorGrid.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { Lead } from './Lead.tsx'
import { overviewViewModel } from './overviewViewModel.ts'
import { OnCurve } from './OnCurve.tsx'
import { Picture } from './Picture.tsx'
import style from './OverviewView.module.css'

const LATEST = 6

/** The reader came to see in a minute how the two countries stand: how much they trade by whose count, what happened lately, what was signed. */
export function OverviewView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('overview')
  const { views } = useWords('shell')
  const { chosen } = useChoices()
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const model = overviewViewModel(core, trade, chosen, format)
  return (
    <EvidenceScope rows={model.evidence.rows} computed={model.evidence.computed} sources={trade.sources} among={trade.rows}>
      <PageTitle title={core.dyad.name} pageName={views.overview} description={words.description(core.dyad.name, core.counts.events, core.counts.agreements)} lead={<Lead model={model} />} />
      <KeyFigures model={model} />
      <Picture model={model} />
      <OnCurve events={model.events} />
      <Section title={words.sectorsTitle}>
        <SectorGrid events={model.events} documents={model.documents} years={model.years} />
      </Section>
      <div className={style.lists}>
        <Section title={words.latestEvents}>
          <EventList events={model.events.slice(-LATEST).reverse()} />
          <p className={style.all}>
            <RecordLink to="timeline">{words.allEvents}</RecordLink>
          </p>
        </Section>
        <Section title={words.newestDocuments}>
          <AgreementList agreements={model.documents.slice(-LATEST).reverse()} />
          <p className={style.all}>
            <RecordLink to="agreements">{words.allDocuments}</RecordLink>
          </p>
        </Section>
      </div>
      <Section title={words.peopleTitle}>
        <ul className={style.people}>
          {model.people.map(({ person, count }) => (
            <li key={person.id}>
              <RecordLink to={`people/${person.id}`}>{person.name}</RecordLink> <span className={style.count}>{count}</span>
              {person.post && (
                <span className={style.post} lang={person.post.lang}>
                  {person.post.text}
                </span>
              )}
            </li>
          ))}
        </ul>
        <p className={style.all}>
          <RecordLink to="people">{words.allPeople}</RecordLink>
        </p>
      </Section>
    </EvidenceScope>
  )
}
