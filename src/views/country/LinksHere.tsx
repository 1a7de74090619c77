import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import style from '#views/MostNamed.module.css'

/** How many records of each kind name the country, and the way to them. */
export function LinksHere({ country, linked }: { country: string; linked: { events: number; documents: number; people: number; organisations: number } }) {
  const records = useWords('records')
  const own = { who: [country.toLowerCase()] }
  const links = [
    { to: 'timeline', text: records.events(linked.events), choices: {} },
    { to: 'agreements', text: records.documents(linked.documents), choices: own },
    { to: 'people', text: records.people(linked.people), choices: own },
    { to: 'organisations', text: records.organisations(linked.organisations), choices: own },
  ]
  return (
    <Section title={records.linksHere}>
      <ul className={style.named}>
        {links.map(({ to, text, choices }) => <li key={to}><RecordLink to={to} choices={choices}>{text}</RecordLink></li>)}
      </ul>
    </Section>
  )
}
