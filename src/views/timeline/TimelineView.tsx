import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { AgreementList } from '#records/AgreementList.tsx'
import { EmptyByFilter } from '#records/EmptyByFilter.tsx'
import { MixedList } from '#records/MixedList.tsx'
import { EVENT_KINDS, TONES } from '#schema/vocabulary.ts'
import { DensityStrip } from '#timeline/DensityStrip.tsx'
import { Facet } from '#ui/Facet.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { Section } from '#ui/Section.tsx'
import { useChoices } from '#url/useChoices.ts'
import { timelineViewModel } from './timelineViewModel.ts'
import style from './TimelineView.module.css'

/** The reader came to see what happened when, how thick and how tense the years were, and to open one event. */
export function TimelineView() {
  const core = useCore()
  const format = useFormat()
  const words = useWords('profiles')
  const records = useWords('records')
  const { eventKinds, tones } = useWords('vocabulary')
  const { chosen, choose } = useChoices()
  const model = timelineViewModel(core, chosen)
  const kinds = EVENT_KINDS.filter(kind => (chosen.kind as readonly string[]).includes(kind))
  return (
    <>
      <PageTitle
        title={words.eventsTitle(format.yearRange(model.years.from, model.years.to))}
        lead={<p>{words.eventsLead} {records.events(model.events.length)}, {records.documents(model.documents.length + model.undated.length)}.</p>}
        description={`${core.dyad.name}: ${words.eventsLead}`}
      />
      <figure className={style.density}>
        <DensityStrip quarters={model.quarters} from={model.years.from} to={model.years.to} />
        <figcaption>{words.density}</figcaption>
      </figure>
      <Facet label={words.kind} options={EVENT_KINDS.map(value => ({ value, name: eventKinds[value].many, count: model.kindCount(value) }))} chosen={kinds} onChoose={kind => choose({ kind })} />
      <Facet label={words.tone} options={TONES.map(value => ({ value, name: tones[value], count: model.toneCount(value) }))} chosen={chosen.tone} onChoose={tone => choose({ tone })} />
      {model.groups.length === 0 && <EmptyByFilter />}
      {model.groups.map(({ year, entries }) => (
        <Section key={year} id={`y${year}`} title={String(year)}>
          <MixedList entries={entries} />
        </Section>
      ))}
      {model.undated.length > 0 && (
        <Section title={words.undatedDocuments}>
          <AgreementList agreements={model.undated} />
        </Section>
      )}
    </>
  )
}
