import type { OrganisationDetail } from '#domain/recordDetails.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { Filled } from '#ui/Filled.tsx'
import { Said } from '#ui/Said.tsx'
import style from '#views/held.module.css'
import type { OrganisationModel } from './organisationModel.ts'

/** What this body is in the words of the record, then what the atlas holds, each clause leading to what it sums up. */
export function OrganisationLead({ detail: { record, people, figures }, model: { events, party } }: { detail: OrganisationDetail; model: OrganisationModel }) {
  const format = useFormat()
  const words = useWords('bodies')
  const records = useWords('records')
  const [first, latest] = [events[0], events.at(-1)]
  const count = figures.reduce((sum, measure) => sum + measure.count, 0)
  return (
    <>
      <p><Said text={record.summary} /></p>
      <p className={style.held}>
        {first && latest && (
          <Filled text={words.lead.events} slots={{ events: <a href="#events">{records.events(events.length)}</a>, years: format.dateRange(first.date.slice(0, 4), latest.date.slice(0, 4)) }} />
        )}{' '}
        {party.length > 0 && <Filled text={words.lead.documents} slots={{ documents: <a href="#documents">{records.documents(party.length)}</a> }} />}{' '}
        {people.length > 0 && <Filled text={words.lead.people} slots={{ people: <a href="#people">{records.people(people.length)}</a> }} />}{' '}
        {count > 0 && <Filled text={words.lead.figures} slots={{ figures: <a href="#figures">{records.figures(count)}</a> }} />}
      </p>
    </>
  )
}
