import type { ReactNode } from 'react'
import type { SourceDetail } from '#domain/recordDetails.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { NameLinks } from '#records/NameLinks.tsx'
import { Section } from '#ui/Section.tsx'
import style from './Source.module.css'

/** How many records of each kind rest on the source, each count leading to them where the page lists them. */
export function RestsOn({ citedBy, figures }: { citedBy: SourceDetail['citedBy']; figures: number }) {
  const format = useFormat()
  const words = useWords('sources')
  const records = useWords('records')
  const { observations, events, agreements, people, organisations, others } = citedBy
  const total = figures + events.length + agreements.length + people.length + organisations.length + Object.values(others).reduce((sum, count) => sum + count, 0)
  const row = (name: ReactNode, count: number | string, key: string) => <li key={key}><span>{name}</span> <span className={style.date}>{count}</span></li>
  const kinds = ['visaRules', 'formalTies', 'rollCalls', 'airRoutes'] as const
  return (
    <Section title={words.restsOn}>
      {total === 0 && <p>{words.nothing}</p>}
      <ul className={style.counts}>
        {observations.map(({ topic, count }) => row(<a href="#figures">{words.figuresOf(words.topics[topic])}</a>, format.number(count), topic))}
        {events.length > 0 && row(<a href="#events">{records.events(events.length)}</a>, '', 'events')}
        {agreements.length > 0 && row(<a href="#documents">{records.documents(agreements.length)}</a>, '', 'documents')}
        {kinds.filter(kind => others[kind] > 0).map(kind => row(words.others[kind], format.number(others[kind]), kind))}
      </ul>
      {people.length > 0 && <p className={style.names}>{records.people(people.length)}: <NameLinks kind="people" ids={people} /></p>}
      {organisations.length > 0 && <p className={style.names}>{records.organisations(organisations.length)}: <NameLinks kind="organisations" ids={organisations} /></p>}
    </Section>
  )
}
