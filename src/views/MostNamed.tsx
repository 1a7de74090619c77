import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import { Section } from '#ui/Section.tsx'
import type { Choices } from '#url/choices.ts'
import { CountedLinks } from './CountedLinks.tsx'
import style from './MostNamed.module.css'

interface MostNamedProps {
  title: string
  kind: 'people' | 'organisations'
  /** Ids with the number of events that name each, in the order given. */
  entries: readonly (readonly [id: string, count: number])[]
  /** The link to all of them. */
  all: string
  choices?: Partial<Choices>
}

/** The people or bodies that most events name, and the way to all of them. */
export function MostNamed({ title, kind, entries, all, choices }: MostNamedProps) {
  const records = useWords('records')
  if (entries.length === 0) return null
  return (
    <Section title={title}>
      <CountedLinks kind={kind} entries={entries} counted={records.events} />
      <p className={style.all}><RecordLink to={kind} choices={choices}>{all} →</RecordLink></p>
    </Section>
  )
}
