import type { Text } from '#domain/compiled.ts'
import { useWords } from '#language/useWords.ts'
import type { Choices } from '#url/choices.ts'
import { RecordLink } from './RecordLink.tsx'
import style from './PagerLinks.module.css'

interface Neighbour {
  readonly id: string
  readonly title: Text
}

interface PagerLinksProps {
  kind: 'events' | 'agreements' | 'people' | 'organisations'
  previous: Neighbour | null
  next: Neighbour | null
  /** What the reader chose in the list that the neighbours come from. */
  choices?: Partial<Choices>
}

/** The record before and the one after, within the reader's filters: in time, or in the alphabet where records have no date. */
export function PagerLinks({ kind, previous, next, choices }: PagerLinksProps) {
  const profiles = useWords('profiles')
  const { before, after } = useWords('records')
  const words = kind === 'events' || kind === 'agreements' ? profiles : { previous: before, next: after }
  if (!previous && !next) return null
  return (
    <ul className={`${style.pager} no-print`}>
      {previous && (
        <li>
          ← {words.previous}: <RecordLink to={`${kind}/${previous.id}`} choices={choices} lang={previous.title.lang}>{previous.title.text}</RecordLink>
        </li>
      )}
      {next && (
        <li>
          {words.next}: <RecordLink to={`${kind}/${next.id}`} choices={choices} lang={next.title.lang}>{next.title.text}</RecordLink> →
        </li>
      )}
    </ul>
  )
}
