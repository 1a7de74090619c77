import { useSuspenseQuery } from '@tanstack/react-query'
import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { AGREEMENT_LEVELS, AGREEMENT_STATUSES } from '#schema/vocabulary.ts'
import { observationsWithin } from '#selectors/filters.ts'
import { Facet } from '#ui/Facet.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { agreementsViewModel } from './agreementsViewModel.ts'
import { ForceOn } from './ForceOn.tsx'
import { StatedCounts } from './StatedCounts.tsx'

/** The reader came to list what is signed in a field, to see what is in force on a day as far as anyone says, and to open one. */
export function AgreementsView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const records = useWords('records')
  const { levels, statuses } = useWords('vocabulary')
  const { chosen, choose, adjust } = useChoices()
  const { data } = useSuspenseQuery(observationsQuery(dyad, 'indicators'))
  const model = agreementsViewModel(core, chosen, format)
  const counts = observationsWithin(data.rows, chosen).filter(({ measure }) => measure === 'documents.count')
  return (
    <EvidenceScope rows={counts} sources={data.sources}>
      <PageTitle title={words.agreementsTitle} lead={<p>{words.agreementsLead} {records.documents(model.found.length)}.</p>} description={`${core.dyad.name}: ${words.agreementsLead}`} />
      <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={words.of(model.found.length, core.agreements.length)} />
      <Facet label={words.level} options={AGREEMENT_LEVELS.map(value => ({ value, name: levels[value], count: model.levelCount(value) }))} chosen={chosen.level} onChoose={level => choose({ level })} />
      <Facet label={words.status} options={AGREEMENT_STATUSES.map(value => ({ value, name: statuses[value], count: model.statusCount(value) }))} chosen={chosen.status} onChoose={status => choose({ status })} />
      <ForceOn day={model.day} groups={model.force} />
      {model.found.length === 0 && <EmptyByFilter />}
      {model.roadmaps.length > 0 && (
        <Section id="roadmaps" title={`${words.roadmaps} (${model.roadmaps.length})`}>
          <AgreementList agreements={model.roadmaps} />
        </Section>
      )}
      {counts.length > 0 && <StatedCounts rows={counts} />}
      {model.dated.length > 0 && (
        <Section title={`${words.documents} (${model.dated.length})`}>
          <AgreementList agreements={model.dated} />
        </Section>
      )}
      {model.undated.length > 0 && (
        <Section title={`${words.undatedDocuments} (${model.undated.length})`}>
          <AgreementList agreements={model.undated} />
        </Section>
      )}
    </EvidenceScope>
  )
}
