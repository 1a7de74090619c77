import type { AgreementEntry, EventEntry } from '#domain/compiled.ts'
import { AgreementRow } from './AgreementList.tsx'
import { EventRow } from './EventList.tsx'
import style from './Records.module.css'

type Entry = { readonly kind: 'event'; readonly event: EventEntry } | { readonly kind: 'document'; readonly agreement: AgreementEntry }

/** Events and documents together, a row each, in the order given. */
export function MixedList({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul className={style.list}>
      {entries.map(entry => (entry.kind === 'event' ? <EventRow key={entry.event.id} event={entry.event} /> : <AgreementRow key={entry.agreement.id} agreement={entry.agreement} />))}
    </ul>
  )
}
