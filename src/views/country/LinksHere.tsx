import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import style from '#views/MostNamed.module.css'

/** How many records of each kind name the country, and the way to them. */
export function LinksHere({ linked }: { linked: { events: number; documents: number; people: number; organisations: number } }) {
  const records = useWords('records')
  const links = [
    { to: 'timeline', text: records.events(linked.events) },
    { to: 'agreements', text: records.documents(linked.documents) },
    { to: 'people', text: records.people(linked.people) },
    { to: 'organisations', text: records.organisations(linked.organisations) },
  ]
  return (
    <Section title={records.linksHere}>
      <ul className={style.named}>
        {links.map(({ to, text }) => <li key={to}><RecordLink to={to}>{text}</RecordLink></li>)}
      </ul>
    </Section>
  )
}
