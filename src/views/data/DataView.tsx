import type { ReleaseFile } from '#domain/inventory.ts'
import { coverageQuery, inventoryQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { TOPICS } from '#schema/vocabulary.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { usePlace } from '#url/usePlace.ts'
import { AuthoredFiles } from './AuthoredFiles.tsx'
import { CiteDataset } from './CiteDataset.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import { Coverage } from './Coverage.tsx'
import style from './DataView.module.css'
import { MeasureSpans } from './MeasureSpans.tsx'
import { ViewFiles } from './ViewFiles.tsx'
import { WholeDataset } from './WholeDataset.tsx'

/** The reader came to take the data away: how much there is, in which files, how far it reaches, and what they may do with it. */
export function DataView() {
  const { dyad } = usePlace()
  const { counts, dyad: pair, release } = useCore()
  const format = useFormat()
  const words = useWords('data')
  const { views } = useWords('shell')
  const inventory = useFacts(inventoryQuery(dyad))
  const of = (group: ReleaseFile['group']) => inventory.files.filter(file => file.group === group)
  const figures = TOPICS.reduce((sum, topic) => sum + counts.observations[topic], 0)
  const holdings = [
    ...TOPICS.map(topic => ({ id: topic, name: words.topics[topic], count: counts.observations[topic] })),
    { id: 'events', name: <RecordLink to="timeline">{views.timeline}</RecordLink>, count: counts.events },
    { id: 'agreements', name: <RecordLink to="agreements">{views.agreements}</RecordLink>, count: counts.agreements },
    { id: 'people', name: <RecordLink to="people">{views.people}</RecordLink>, count: counts.people },
    { id: 'organisations', name: <RecordLink to="organisations">{views.organisations}</RecordLink>, count: counts.organisations },
    { id: 'sources', name: <RecordLink to="sources">{views.sources}</RecordLink>, count: counts.sources },
    { id: 'rollCalls', name: words.rollCalls, count: counts.rollCalls },
    { id: 'visaRules', name: words.visaRules, count: counts.visaRules },
    { id: 'airRoutes', name: words.airRoutes, count: counts.airRoutes },
    { id: 'formalTies', name: words.formalTies, count: counts.formalTies },
  ].filter(({ count }) => count > 0)
  return (
    <>
      <PageTitle
        title={words.title}
        eyebrow={words.releaseNote(release, format.date(pair.updated))}
        lead={<p>{words.lead(format.number(figures), format.number(counts.sources))}</p>}
        description={words.description(pair.name)}
      />
      <WholeDataset files={of('dataset')} />
      <CiteDataset />
      <ViewFiles files={of('views')} />
      <ColumnTable files={of('views')} />
      <Section id="authored" title={words.byKind} note={[words.byKindNote, counts.airRoutes > 0 && words.airRoutesApart].filter(Boolean).join(' ')}>
        <AuthoredFiles files={of('records')} caption={words.byKind} />
        <details className={style.fold}>
          <summary>{words.series(of('series').length)}</summary>
          <AuthoredFiles files={of('series')} caption={words.series(of('series').length)} />
        </details>
      </Section>
      <Section title={words.holdings}>
        <DataTable
          caption={words.holdings}
          captionHidden
          columns={[{ id: 'what', name: words.what, sortable: false }, { id: 'count', name: words.count, numeric: true }]}
          rows={holdings.map(({ id, name, count }) => ({ id, header: { content: name }, cells: [{ content: format.number(count), sort: count }] }))}
        />
      </Section>
      <Coverage index={useFacts(coverageQuery(dyad))} />
      <MeasureSpans measures={inventory.measures} />
      <Section id="licence" title={words.licenceTitle}>
        <p lang={pair.licenceLang}>{pair.licence}</p>
        <p>{words.licenceText}</p>
      </Section>
    </>
  )
}
