import type { PersonDetail } from '#domain/recordDetails.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLink } from '#records/NameLinks.tsx'
import { RecordLink } from '#records/RecordLink.tsx'
import { Filled } from '#ui/Filled.tsx'
import { Said } from '#ui/Said.tsx'
import style from '#views/held.module.css'
import type { PersonModel } from './personModel.ts'

/** Who this is in the words of the record, then what the atlas holds, each clause leading to what it sums up. */
export function PersonLead({ detail: { record, rows }, model: { events, met, signed } }: { detail: PersonDetail; model: PersonModel }) {
  const format = useFormat()
  const words = useWords('people')
  const records = useWords('records')
  const [first, latest, often, document] = [events[0], events.at(-1), met[0], signed.find(agreement => agreement.signed)]
  return (
    <>
      <p><Said text={record.summary} /></p>
      <p className={style.held}>
        {first && latest && (
          <Filled text={words.lead.events} slots={{ events: <a href="#events">{records.events(events.length)}</a>, years: format.dateRange(first.date.slice(0, 4), latest.date.slice(0, 4)) }} />
        )}{' '}
        {often && <Filled text={words.lead.met} slots={{ person: <NameLink kind="people" id={often.person.id} />, times: <a href="#met">{records.events(often.count)}</a> }} />}{' '}
        {document?.signed && (
          <Filled
            text={words.lead.documents}
            slots={{ documents: <a href="#documents">{records.documents(signed.length)}</a>, date: <RecordLink to={`agreements/${document.id}`}>{format.date(document.signed)}</RecordLink> }}
          />
        )}{' '}
        {rows.length > 0 && <Filled text={words.lead.figures} slots={{ figures: <a href="#figures">{records.figures(rows.length)}</a> }} />}{' '}
        {latest && (
          <Filled
            text={words.lead.latest}
            slots={{ event: <RecordLink to={`events/${latest.id}`} lang={latest.title.lang}>{latest.title.text}</RecordLink>, date: format.dateRange(latest.date, latest.endDate) }}
          />
        )}
      </p>
    </>
  )
}
