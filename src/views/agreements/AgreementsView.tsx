import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { agreementTextsQuery, observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { observationsWithin } from '#selectors/filters.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { useAgreementSearch } from '#views/useAgreementSearch.ts'
import { AgreementFacets } from './AgreementFacets.tsx'
import { AgreementTable } from './AgreementTable.tsx'
import { agreementsViewModel } from './agreementsViewModel.ts'
import { Contents } from './Contents.tsx'
import { ForceOn } from './ForceOn.tsx'
import { LifeLegend } from './LifeLegend.tsx'
import { NothingFound } from './NothingFound.tsx'
import { partsOf } from './parts.ts'
import { Roadmaps } from './Roadmaps.tsx'
import { SigningBodies } from './SigningBodies.tsx'
import { StatedCounts } from './StatedCounts.tsx'

/** The reader came to list what is signed in a field, to see what is in force on a day as far as anyone says, and to open one. */
export function AgreementsView() {
  const { dyad } = usePlace()
  const language = useLanguage()
  const core = useCore()
  const words = useWords('agreements')
  const profiles = useWords('profiles')
  const { chosen, adjust } = useChoices()
  const data = useFacts(observationsQuery(dyad, 'indicators'))
  const texts = useFacts(agreementTextsQuery(dyad, language))
  const search = useAgreementSearch(texts)
  const { day, listed, counts, states, dated } = agreementsViewModel(core, search, chosen)
  const found = listed.map(({ agreement }) => agreement)
  const inYears = observationsWithin(data.rows, chosen).filter(({ value }) => value !== null)
  const stated = inYears.filter(({ measure }) => measure === 'documents.count')
  const roadmapCounts = inYears.filter(({ measure }) => measure === 'roadmaps.count')
  const lead = words.lead(core.agreements.length, dated)
  const title = words.documents(listed.length, core.agreements.length)
  return (
    <EvidenceScope rows={[...stated, ...roadmapCounts]} sources={data.sources}>
      <PageTitle title={words.title} lead={<p>{lead}</p>} description={`${core.dyad.name}. ${lead}`} />
      <SearchField label={words.find} value={chosen.query} onType={query => adjust({ query })} result={profiles.of(listed.length, core.agreements.length)} note={words.findNote} />
      <AgreementFacets counts={counts} />
      <Contents parts={partsOf(found, stated.length > 0)} />
      {listed.length === 0 ? (
        <NothingFound />
      ) : (
        <>
          <ForceOn day={day} states={states} />
          <Section id="documents" title={title}>
            <LifeLegend />
            <AgreementTable listed={listed} day={day} caption={title} />
          </Section>
        </>
      )}
      <Roadmaps agreements={found} texts={texts} counts={roadmapCounts} />
      <SigningBodies agreements={found} />
      {stated.length > 0 && <StatedCounts rows={stated} onRecord={core.agreements.length} />}
    </EvidenceScope>
  )
}
