import { EvidenceScope } from '#evidence/EvidenceScope.tsx'
import { Stated } from '#evidence/Stated.tsx'
import { briefQuery, observationsQuery, sourcesQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import { useFormat } from '#language/useFormat.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Filled } from '#ui/Filled.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { briefModel } from './briefModel.ts'
import { InForce } from './InForce.tsx'
import { InPost } from './InPost.tsx'
import { KeyTable } from './KeyTable.tsx'
import { LastEvents } from './LastEvents.tsx'
import { NoteMarks } from './NoteMarks.tsx'
import { Notes } from './Notes.tsx'
import { PrintedOn } from './PrintedOn.tsx'
import { ProductTable } from './ProductTable.tsx'
import { Questions } from './Questions.tsx'
import style from './Brief.module.css'

/** The reader has a meeting tomorrow and wants two sheets of paper: the figures both sides state, what happened last, what is in force, who is in post, what to be careful with. */
export function BriefView() {
  const { dyad } = usePlace()
  const core = useCore()
  const format = useFormat()
  const language = useLanguage()
  const words = useWords('brief')
  const overview = useWords('overview')
  const records = useWords('records')
  const { chosen } = useChoices()
  const files = {
    trade: useFacts(observationsQuery(dyad, 'trade')),
    products: useFacts(observationsQuery(dyad, 'products')),
    indicators: useFacts(observationsQuery(dyad, 'indicators')),
    index: useFacts(briefQuery(dyad, language)),
    sources: useFacts(sourcesQuery(dyad)),
  }
  const model = briefModel(core, files, chosen)
  const country = (id: string) => core.countries.find(one => one.id === id)
  const of = country(core.dyad.first)
  const sectors = chosen.sectors.map(id => core.sectors.find(sector => sector.id === id)?.name ?? id)
  return (
    <EvidenceScope {...model.evidence} among={files.trade.rows}>
      <div className={style.brief}>
        <PageTitle
          title={words.title(chosen.years ? format.yearRange(chosen.years.from, chosen.years.to) : '')}
          eyebrow={<>{words.eyebrow(core.dyad.name)}<PrintedOn className={style.paper} /></>}
          description={words.description(core.dyad.name)}
          lead={
            <p>
              {sectors.length > 0 && `${words.sectors(format.list(sectors))} `}
              {model.rank && (
                <>
                  <Filled
                    text={overview.rankSentence(country(core.dyad.second)?.name ?? '', of?.cases?.['genitive'] ?? of?.name ?? '')}
                    slots={{ rank: <Stated of={model.rank} />, year: format.yearInText(Number(model.rank.period.slice(0, 4))) }}
                  />
                  <NoteMarks numbers={model.numbersOf(model.sourcesOfRow(model.rank))} />{' '}
                </>
              )}
              <Filled
                text={overview.recordSentence}
                slots={{
                  documents: <RecordLink to="agreements">{records.documents(model.documentCount)}</RecordLink>,
                  events: <RecordLink to="timeline">{records.events(model.eventCount)}</RecordLink>,
                }}
              />
            </p>
          }
        />
        <p className={`${style.print} needs-script no-print`}>
          <button type="button" onClick={() => print()}>{words.print}</button>
          <span className={style.soft}>{words.printNote}</span>
        </p>
        <KeyTable model={model} filtered={chosen.sectors.length > 0} />
        {model.products.length > 0 && <ProductTable model={model} />}
        <LastEvents model={model} />
        {sectors.length === 0 && <Questions model={model} />}
        <div className={style.second}>
          <InForce model={model} />
          <InPost model={model} />
          {sectors.length > 0 && <Questions model={model} />}
          <Notes notes={model.notes} />
        </div>
      </div>
    </EvidenceScope>
  )
}
